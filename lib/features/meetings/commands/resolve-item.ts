import { type BoardOutcome, checkOutcome, plainResolution, requireMeetingState } from "@/lib/domain/board";
import { resolveInput } from "@/lib/domain/board-input";
import { Refusal } from "@/lib/domain/errors";
import { isQuorate, presentVoters, tally, verdict } from "@/lib/domain/voting";
import { announce } from "@/lib/features/concepts/announce";
import { becomeVenture } from "@/lib/features/concepts/become-venture";
import { type ConceptSubject, loadConceptById } from "@/lib/features/concepts/facts";
import { moveConcept } from "@/lib/features/concepts/move";
import { authorsOf } from "@/lib/features/concepts/recipients";
import { conceptReference } from "@/lib/format/reference";
import { type At, command, expectOne } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { holdItem, type ItemSubject } from "../facts";
import { outcomeToAuthors } from "../letters";

type Condition = { text: string; ownerId?: string | null | undefined; dueOn: Date };
type Resolved = {
  outcome: BoardOutcome;
  resolution: string;
  reasons: string;
  conditions: Condition[];
  ventureKind: "targeted" | "general";
};

async function requireOwners(tx: Tx, conditions: Condition[]): Promise<void> {
  const wanted = [...new Set(conditions.flatMap((one) => (one.ownerId ? [one.ownerId] : [])))];
  const found = await tx.person.findMany({ where: { id: { in: wanted } }, select: { id: true } });
  const known = new Set(found.map((person) => person.id));
  const index = conditions.findIndex((one) => one.ownerId && !known.has(one.ownerId));
  if (index >= 0) {
    const fields = { [`conditions.${index}.ownerId`]: ["Select who owns the condition"] };
    throw new Refusal("invalid", "There is a problem", fields);
  }
}

/** The decision on a concept, with who could vote and who was there at that moment, and its conditions. */
async function recordDecision(
  { tx, actor, subject, now }: Pick<At<unknown, ItemSubject>, "tx" | "actor" | "subject" | "now">,
  concept: ConceptSubject,
  resolved: Resolved & { outcome: Exclude<BoardOutcome, "note"> },
): Promise<string> {
  await requireOwners(tx, resolved.conditions);
  const decision = await tx.decision.create({
    data: {
      conceptId: concept.id,
      gate: "board",
      outcome: resolved.outcome,
      reasons: resolved.reasons,
      versionNo: subject.versionNo ?? concept.versionNo,
      eligible: subject.eligibleIds.length,
      present: presentVoters(subject.eligibleIds, subject.presentIds).length,
      decidedAt: now,
      decidedById: actor.kind === "person" ? actor.id : null,
      agendaItemId: subject.id,
    },
    select: { id: true },
  });
  await tx.condition.createMany({
    data: resolved.conditions.map((one) => ({
      conceptId: concept.id,
      decisionId: decision.id,
      text: one.text,
      ownerId: one.ownerId || null,
      dueOn: one.dueOn,
    })),
  });
  return decision.id;
}

/** Takes the concept on, makes it a venture where it was approved, and tells its authors. */
async function carryOut(
  { tx, actor, subject, now }: Pick<At<unknown, ItemSubject>, "tx" | "actor" | "subject" | "now">,
  concept: ConceptSubject,
  resolved: Resolved & { outcome: Exclude<BoardOutcome, "note"> },
): Promise<{ decisionId: string; venture: string | null }> {
  const decisionId = await recordDecision({ tx, actor, subject, now }, concept, resolved);
  await moveConcept(tx, actor, concept, { move: resolved.outcome, reason: resolved.reasons }, now);
  const isApproved = resolved.outcome === "approve" || resolved.outcome === "approve_with_conditions";
  const venture = isApproved
    ? await becomeVenture(
        tx,
        concept,
        { kind: resolved.ventureKind, versionNo: subject.versionNo ?? concept.versionNo },
        now,
      )
    : null;
  const letter = outcomeToAuthors({ reference: conceptReference(concept.number) }, resolved);
  await announce(tx, await authorsOf(tx, concept.id), letter, now);
  return { decisionId, venture: venture?.slug ?? null };
}

export const resolveItem = command({
  permission: "agenda-item.run",
  sees: "meeting.read",
  input: resolveInput,
  load: (tx, input) => holdItem(tx, input.itemId),
  run: async ({ tx, actor, input, subject, now }) => {
    requireMeetingState(subject.state, "live");
    const concept = subject.conceptId ? await loadConceptById(tx, subject.conceptId) : null;
    const { ballots, eligibleIds, presentIds } = subject;
    checkOutcome(input.outcome, {
      state: subject.itemState,
      isConceptAtBoard: concept?.stage === "board",
      isQuorate: isQuorate(subject.meeting.quorum, eligibleIds, presentIds),
      verdict: verdict(tally(ballots, subject.countedIds)),
      isVoteClosed: input.closeVote || subject.stillToVoteIds.length === 0,
    });
    const resolution = input.resolution || plainResolution(input.outcome, subject.title);
    expectOne(
      await tx.agendaItem.updateMany({
        where: { id: subject.id, state: { not: "resolved" } },
        data: {
          state: "resolved",
          resolution: concept?.stage === "board" ? resolution : `${resolution}\n\n${input.reasons}`,
          resolvedAt: now,
          version: { increment: 1 },
        },
      }),
    );
    const { outcome } = input;
    const isDecision = concept?.stage === "board" && outcome !== "note";
    const done = isDecision
      ? await carryOut({ tx, actor, subject, now }, concept, { ...input, outcome, resolution })
      : { decisionId: null, venture: null };
    return { reference: subject.reference, outcome, ...done };
  },
});
