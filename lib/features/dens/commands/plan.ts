import { agendaInput, editDenInput, planDenInput, removeInput } from "@/lib/domain/den-input";
import { GATES, requireNow } from "@/lib/domain/dens";
import { Refusal } from "@/lib/domain/errors";
import { londonMoment, londonTime, readTimeOfDay } from "@/lib/domain/moment";
import { can } from "@/lib/domain/policy";
import { announce } from "@/lib/features/concepts/announce";
import { type ConceptSubject, loadConcept } from "@/lib/features/concepts/facts";
import { moveConcept } from "@/lib/features/concepts/move";
import { authorsOf } from "@/lib/features/concepts/recipients";
import { denReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { type DenSubject, loadDen } from "../facts";
import { takenOff } from "../letters";

const invalid = (field: string, message: string) =>
  new Refusal("invalid", "There is a problem", { [field]: [message] });

/** Refuses people who may not sit on a panel and schemes that are not published. */
async function checkPlan(tx: Tx, plan: { seatIds: string[]; schemeId: string }) {
  const panel = await tx.roleGrant.count({
    where: { role: "panel", revokedAt: null, personId: { in: plan.seatIds } },
  });
  if (panel < plan.seatIds.length) throw invalid("seatIds", "Select members of the challenge panel only");
  const scheme = await tx.scheme.findFirst({ where: { id: plan.schemeId, publishedAt: { not: null } } });
  if (!scheme) throw invalid("schemeId", "Select a published scoring scheme");
}

/** Plans a den of the current cycle: its panel, chair, scheme and quorum. */
export const planDen = command({
  permission: "den.plan",
  input: planDenInput,
  load: async (tx) => tx.cycle.findFirst({ where: { current: true }, select: { id: true } }),
  run: async ({ tx, input, subject: cycle }) => {
    await checkPlan(tx, input);
    const { seatIds, ...den } = input;
    const made = await tx.den.create({
      data: { ...den, cycleId: cycle.id, seats: { create: seatIds.map((personId) => ({ personId })) } },
      select: { id: true, number: true },
    });
    return { id: made.id, ref: denReference(made.number) };
  },
});

/** Changes a den whose papers are not out yet. The agenda moves with the start of the den. */
export const editDen = command({
  permission: "den.edit",
  sees: "den.read",
  input: editDenInput,
  load: (tx, input) => loadDen(tx, input.den),
  run: async ({ tx, input, subject: den }) => {
    requireNow(den.state === "planned", "The papers of this den are out, so it can no longer be changed.");
    await checkPlan(tx, input);
    const { seatIds, version, den: _ref, ...changes } = input;
    expectOne(
      await tx.den.updateMany({ where: { id: den.id, version }, data: { ...changes, version: { increment: 1 } } }),
    );
    await tx.seat.deleteMany({ where: { denId: den.id, personId: { notIn: seatIds } } });
    await tx.seat.createMany({
      data: seatIds.map((personId) => ({ denId: den.id, personId })),
      skipDuplicates: true,
    });
    const shift = (input.heldAt.getTime() - den.heldAt.getTime()) / 1000;
    if (shift !== 0) {
      await tx.$executeRaw`
        UPDATE "DenItem" SET "startsAt" = "startsAt" + make_interval(secs => ${shift}::double precision)
        WHERE "denId" = ${den.id}::uuid`;
    }
    return { ref: denReference(den.number), version: version + 1 };
  },
});

/** The start of an item: a moment, or a time of day on the day of the den. */
function startOf(den: DenSubject, typed: Date | string): Date {
  if (typed instanceof Date) return typed;
  const time = readTimeOfDay(typed);
  const exact = /^\d{4}-\d{2}-\d{2}T/.test(typed) ? new Date(typed) : null;
  const at = time ? londonMoment({ ...londonTime(den.heldAt), ...time }) : exact;
  if (!at || Number.isNaN(at.getTime())) throw invalid("startsAt", "Enter the start time, like 10:30am");
  return at;
}

/** The concept, if this actor may schedule it; who may not even see it is told that there is none. */
async function schedulable(tx: Tx, actor: Parameters<typeof can>[0], item: string): Promise<ConceptSubject> {
  const concept = await loadConcept(tx, item);
  if (!concept || !can(actor, "concept.read", concept))
    throw invalid("item", "Select a concept that is waiting for a den");
  if (!can(actor, "concept.schedule", concept)) throw new Refusal("forbidden", "You may not schedule this concept.");
  return concept;
}

/** Puts a concept on the agenda of a planned den, which takes the concept to that gate. */
export const addToAgenda = command({
  permission: "den.edit",
  sees: "den.read",
  input: agendaInput,
  load: (tx, input) => loadDen(tx, input.den),
  run: async ({ tx, actor, input, subject: den, now }) => {
    requireNow(den.state === "planned", "The papers of this den are out, so nothing can be added to its agenda.");
    const startsAt = startOf(den, input.startsAt);
    const concept = await schedulable(tx, actor, input.item);
    const { from, move } = GATES[den.kind];
    if (concept.stage !== from) throw invalid("item", "Select a concept that is waiting for this kind of den");
    if (den.kind === "dragons") {
      requireNow(concept.ready, "The authors have not said yet that this concept is ready for the Dragons’ Den.");
    }
    const elsewhere = await tx.denItem.count({
      where: { conceptId: concept.id, state: { not: "decided" }, den: { state: { in: ["papers_out", "live"] } } },
    });
    requireNow(elsewhere === 0, "This concept was part of a den that is not closed yet. Close that den first.");
    await moveConcept(tx, actor, concept, { move }, now);
    const { id } = await tx.denItem.create({
      data: {
        denId: den.id,
        conceptId: concept.id,
        position: 1 + (await tx.denItem.count({ where: { denId: den.id } })),
        startsAt,
      },
      select: { id: true },
    });
    return { id };
  },
});

/**
 * Takes a concept off the agenda, with a reason, which takes the concept back to where it waited. What was scored
 * already stays on record.
 */
export const removeFromAgenda = command({
  permission: "den.edit",
  sees: "den.read",
  input: removeInput,
  load: (tx, input) => loadDen(tx, input.den),
  run: async ({ tx, actor, input, subject: den, now }) => {
    const concept = await schedulable(tx, actor, input.item);
    const item = await tx.denItem.findFirst({
      where: { denId: den.id, conceptId: concept.id },
      select: { id: true, state: true, _count: { select: { sheets: true, decisions: true } } },
    });
    if (!item) throw invalid("item", "Select a concept on this agenda");
    const isOpen = den.state === "planned" || den.state === "papers_out" || den.state === "live";
    requireNow(isOpen && item.state !== "decided", "This concept has been decided, or the den is closed.");
    if (concept.stage === GATES[den.kind].gate) {
      await moveConcept(tx, actor, concept, { move: "unschedule", reason: input.reason }, now);
    }
    if (item._count.sheets === 0 && item._count.decisions === 0) await tx.denItem.delete({ where: { id: item.id } });
    if (den.state !== "planned") {
      const { place } = await tx.den.findUniqueOrThrow({ where: { id: den.id }, select: { place: true } });
      await announce(
        tx,
        await authorsOf(tx, concept.id),
        takenOff({ ...den, place }, concept.number, input.reason),
        now,
      );
    }
    return { den: denReference(den.number) };
  },
});
