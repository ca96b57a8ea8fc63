import { decideInput, reverseInput } from "@/lib/domain/den-input";
import { GATES, requireNow } from "@/lib/domain/dens";
import { Refusal } from "@/lib/domain/errors";
import { afterReversal } from "@/lib/domain/stages";
import { announce } from "@/lib/features/concepts/announce";
import { loadConceptById } from "@/lib/features/concepts/facts";
import { moveConcept } from "@/lib/features/concepts/move";
import { authorsOf } from "@/lib/features/concepts/recipients";
import { conceptReference, denReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { type ItemSubject, loadItem, quorumOf } from "../facts";
import { decidedToAuthors, reversedToAuthors } from "../letters";

const addressOf = (item: ItemSubject) => ({
  den: denReference(item.denNumber),
  item: conceptReference(item.conceptNumber),
});

async function conceptOf(tx: Tx, item: ItemSubject) {
  const concept = await loadConceptById(tx, item.conceptId);
  if (!concept) throw new Error("An item without its concept.");
  return concept;
}

/** Refuses owners of conditions who do not exist. */
async function checkOwners(tx: Tx, ownerIds: string[]) {
  const wanted = [...new Set(ownerIds)];
  if (wanted.length > (await tx.person.count({ where: { id: { in: wanted } } }))) {
    throw new Refusal("invalid", "There is a problem", { conditions: ["Select who owns the condition"] });
  }
}

/** The chair records what the den decided, with reasons, conditions and feedback; the authors are told at once. */
export const decideItem = command({
  permission: "item.decide",
  sees: "den.read",
  input: decideInput,
  load: (tx, input) => loadItem(tx, input),
  run: async ({ tx, actor, input, subject: item, now }) => {
    requireNow(item.itemState === "revealed", "A decision follows the reveal, and is recorded once.");
    requireNow(item.state === "live" || item.reversed > 0, "The den is not in session.");
    const { gate } = GATES[item.kind];
    requireNow(item.conceptStage === gate, "This concept is no longer before this den.");
    const { met, eligible, counted, needed } = await quorumOf(tx, item);
    requireNow(met, `A decision needs scores from ${needed} members; ${counted} of ${eligible} have submitted them.`);
    await checkOwners(
      tx,
      input.conditions.flatMap(({ ownerId }) => (ownerId ? [ownerId] : [])),
    );
    const byId = actor.kind === "person" ? actor.id : null;
    const { outcome, reasons, feedback, conditions } = input;
    const concept = await conceptOf(tx, item);
    await moveConcept(tx, actor, concept, { move: outcome, reason: reasons }, now);
    const { conceptId } = item;
    const decision = await tx.decision.create({
      data: {
        conceptId,
        gate,
        outcome,
        reasons,
        versionNo: item.versionNo ?? concept.versionNo,
        eligible,
        present: counted,
        decidedAt: now,
        decidedById: byId,
        denItemId: item.id,
      },
      select: { id: true },
    });
    await tx.feedback.create({ data: { conceptId, gate, text: feedback, at: now, byId, decisionId: decision.id } });
    await tx.condition.createMany({
      data: conditions.map(({ text, ownerId, dueOn }) => ({
        conceptId,
        decisionId: decision.id,
        text,
        ownerId: ownerId ?? null,
        dueOn,
      })),
    });
    await tx.denItem.update({ where: { id: item.id }, data: { state: "decided", version: { increment: 1 } } });
    const letter = decidedToAuthors(item.kind, item.conceptNumber, { outcome, conditions, feedback });
    await announce(tx, await authorsOf(tx, conceptId), letter, now);
    return { ...addressOf(item), decisionId: decision.id };
  },
});

/** The chair takes a decision back, on the record and with a reason: the concept stands before the panel again. */
export const reverseDecision = command({
  permission: "item.reverse",
  sees: "den.read",
  input: reverseInput,
  load: (tx, input) => loadItem(tx, input),
  run: async ({ tx, actor, input, subject: item, now }) => {
    requireNow(item.itemState === "decided", "There is no decision here to reverse.");
    const { conceptId } = item;
    const standing = await tx.decision.findFirst({
      where: { denItemId: item.id, reversesId: null, reversedBy: null },
      orderBy: { decidedAt: "desc" },
      select: { id: true, outcome: true, gate: true, eligible: true, present: true, versionNo: true },
    });
    if (!standing) throw new Error("A decided item without its decision.");
    const concept = await conceptOf(tx, item);
    const to = afterReversal(concept.stage, standing.gate, standing.outcome);
    await moveConcept(tx, actor, concept, { move: "reverse", reason: input.reason, to }, now);
    const { id: reversesId, gate, eligible, present, versionNo } = standing;
    await tx.decision.create({
      data: {
        conceptId,
        gate,
        outcome: "reverse",
        reasons: input.reason,
        versionNo,
        eligible,
        present,
        decidedAt: now,
        decidedById: actor.kind === "person" ? actor.id : null,
        denItemId: item.id,
        reversesId,
      },
    });
    await tx.denItem.update({ where: { id: item.id }, data: { state: "revealed", version: { increment: 1 } } });
    const letter = reversedToAuthors(item.kind, item.conceptNumber, input.reason);
    await announce(tx, await authorsOf(tx, conceptId), letter, now);
    return addressOf(item);
  },
});
