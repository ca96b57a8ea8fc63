import { z } from "zod";
import { conceptRef, reasonField } from "@/lib/domain/concept-input";
import { conceptReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";
import { announce } from "../announce";
import { freezeVersion, holdConcept } from "../freeze";
import { readyToAuthors, readyToStaff, submittedToAuthors, submittedToStaff, withdrawn } from "../letters";
import { moveConcept } from "../move";
import { authorsOf, staffFor, waitingChairsOf } from "../recipients";
import { byRef, expectStage, personOf } from "../subject";

/** Sends a draft in: what is written now is frozen as the version that staff read. Refuses while answers are missing. */
export const submitConcept = command({
  permission: "concept.submit",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef }),
  load: byRef,
  run: async ({ tx, actor, subject, now }) => {
    expectStage(subject, "draft");
    await holdConcept(tx, subject.id);
    const versionNo = await freezeVersion(tx, subject, personOf(actor), now);
    await moveConcept(tx, actor, subject, { move: "submit", versionNo, data: { submittedAt: now, ready: false } }, now);
    await announce(tx, await authorsOf(tx, subject.id), submittedToAuthors(subject, versionNo), now);
    await announce(tx, await staffFor(tx, subject.id), submittedToStaff(subject), now);
    return { reference: conceptReference(subject.number), versionNo };
  },
});

/** Says that a developed concept is ready: what is written now is frozen as the version that the Dragons' Den reads. */
export const declareReady = command({
  permission: "concept.ready",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef }),
  load: byRef,
  run: async ({ tx, actor, subject, now }) => {
    expectStage(subject, "developing");
    await holdConcept(tx, subject.id);
    const versionNo = await freezeVersion(tx, subject, personOf(actor), now);
    await moveConcept(tx, actor, subject, { move: "ready", versionNo, data: { ready: true } }, now);
    await announce(tx, await authorsOf(tx, subject.id), readyToAuthors(subject, versionNo), now);
    await announce(tx, await staffFor(tx, subject.id), readyToStaff(subject), now);
    return { reference: conceptReference(subject.number), versionNo };
  },
});

/** Takes a concept off the way, by its lead, with a reason. What was written is kept. */
export const withdrawConcept = command({
  permission: "concept.withdraw",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, reason: reasonField }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    await moveConcept(tx, actor, subject, { move: "withdraw", reason: input.reason }, now);
    const told = [
      ...(await authorsOf(tx, subject.id)),
      ...(subject.stage === "draft" ? [] : await staffFor(tx, subject.id)),
      ...(await waitingChairsOf(tx, subject.id)),
    ];
    await announce(tx, told, withdrawn(subject, input.reason), now);
    return { reference: conceptReference(subject.number) };
  },
});
