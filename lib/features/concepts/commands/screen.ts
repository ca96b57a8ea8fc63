import { z } from "zod";
import { conceptRef, reasonField } from "@/lib/domain/concept-input";
import { CONCEPT_LIMITS } from "@/lib/domain/concepts";
import { Refusal } from "@/lib/domain/errors";
import { requiredText } from "@/lib/domain/text";
import { conceptReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";
import { announce } from "../announce";
import { becomeVenture } from "../become-venture";
import { declined, fastTracked, longlisted, returned } from "../letters";
import { moveConcept } from "../move";
import { authorsOf } from "../recipients";
import { byRef, expectStage, personOf } from "../subject";

/** Puts a submitted concept on the long list. */
export const longlistConcept = command({
  permission: "concept.screen",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef }),
  load: byRef,
  run: async ({ tx, actor, subject, now }) => {
    await moveConcept(tx, actor, subject, { move: "longlist" }, now);
    await announce(tx, await authorsOf(tx, subject.id), longlisted(subject), now);
    return { reference: conceptReference(subject.number) };
  },
});

/** Gives a submitted concept back to its authors as a draft, with what to change. */
export const returnConcept = command({
  permission: "concept.screen",
  sees: "concept.read-summary",
  input: z.object({
    ref: conceptRef,
    changes: requiredText(CONCEPT_LIMITS.reason, "Enter what the authors should change"),
  }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    await moveConcept(tx, actor, subject, { move: "return", reason: input.changes }, now);
    await tx.feedback.create({
      data: { conceptId: subject.id, gate: "submitted", text: input.changes, at: now, byId: personOf(actor) },
    });
    await announce(tx, await authorsOf(tx, subject.id), returned(subject, input.changes), now);
    return { reference: conceptReference(subject.number) };
  },
});

/** Declines a submitted concept, with a reason for the record and feedback for its authors. A den declines by itself. */
export const declineConcept = command({
  permission: "concept.screen",
  sees: "concept.read-summary",
  input: z.object({
    ref: conceptRef,
    reason: reasonField,
    feedback: requiredText(CONCEPT_LIMITS.feedback, "Enter feedback for the authors"),
  }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    expectStage(subject, "submitted");
    await moveConcept(tx, actor, subject, { move: "decline", reason: input.reason }, now);
    await tx.feedback.create({
      data: { conceptId: subject.id, gate: "submitted", text: input.feedback, at: now, byId: personOf(actor) },
    });
    await announce(tx, await authorsOf(tx, subject.id), declined(subject, input.feedback), now);
    return { reference: conceptReference(subject.number) };
  },
});

/** Takes a market-ready concept straight to the portfolio, with a reason. Its newest frozen version is what is approved. */
export const fastTrackConcept = command({
  permission: "concept.screen",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, reason: reasonField }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    if (subject.solutionType !== "market_ready") {
      throw new Refusal("not-now", "Only a market ready solution can be fast-tracked to the portfolio.");
    }
    await moveConcept(tx, actor, subject, { move: "fast_track", reason: input.reason }, now);
    const { slug } = await becomeVenture(tx, subject, { kind: "general" }, now);
    await announce(tx, await authorsOf(tx, subject.id), fastTracked(subject, input.reason), now);
    return { reference: conceptReference(subject.number), venture: slug };
  },
});
