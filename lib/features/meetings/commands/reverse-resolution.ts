import { reverseInput } from "@/lib/domain/board-input";
import { Refusal } from "@/lib/domain/errors";
import { afterReversal } from "@/lib/domain/stages";
import { presentVoters } from "@/lib/domain/voting";
import { announce } from "@/lib/features/concepts/announce";
import { loadConceptById } from "@/lib/features/concepts/facts";
import { moveConcept } from "@/lib/features/concepts/move";
import { authorsOf } from "@/lib/features/concepts/recipients";
import { conceptReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";
import { holdItem } from "../facts";
import { reversalToAuthors } from "../letters";

/** A recorded reversal: the decision stays, a second one undoes it, and the venture it made leaves the portfolio. */
export const reverseResolution = command({
  permission: "agenda-item.reverse",
  sees: "meeting.read",
  input: reverseInput,
  load: (tx, input) => holdItem(tx, input.itemId),
  run: async ({ tx, actor, input, subject, now }) => {
    const decision = await tx.decision.findFirst({
      where: { agendaItemId: subject.id, reversesId: null, reversedBy: { is: null } },
      select: { id: true, outcome: true, versionNo: true },
    });
    const concept = subject.conceptId ? await loadConceptById(tx, subject.conceptId) : null;
    if (subject.itemState !== "resolved" || !decision || !concept) {
      throw new Refusal("not-now", "There is no decision here that can be reversed.");
    }
    const to = afterReversal(concept.stage, "board", decision.outcome);
    const reversal = await tx.decision.create({
      data: {
        conceptId: concept.id,
        gate: "board",
        outcome: "reverse",
        reasons: input.reason,
        versionNo: decision.versionNo,
        eligible: subject.eligibleIds.length,
        present: presentVoters(subject.eligibleIds, subject.presentIds).length,
        decidedAt: now,
        decidedById: actor.kind === "person" ? actor.id : null,
        agendaItemId: subject.id,
        reversesId: decision.id,
      },
      select: { id: true },
    });
    await moveConcept(tx, actor, concept, { move: "reverse", to, reason: input.reason }, now);
    await tx.venture.updateMany({
      where: { conceptId: concept.id, withdrawnAt: null },
      data: { withdrawnAt: now, version: { increment: 1 } },
    });
    const letter = reversalToAuthors({ reference: conceptReference(concept.number) }, input.reason);
    await announce(tx, await authorsOf(tx, concept.id), letter, now);
    return { reference: subject.reference, decisionId: reversal.id };
  },
});
