"use server";
import { Refusal } from "@/lib/domain/errors";
import { dischargeCondition, offerCondition, returnCondition } from "@/lib/features/concepts/commands/condition";
import { declareInterest, dismissInterest } from "@/lib/features/concepts/commands/interest";
import { mergeConcept, unmergeConcept } from "@/lib/features/concepts/commands/merge";
import { parkConcept, reviveConcept } from "@/lib/features/concepts/commands/park";
import {
  declineConcept,
  fastTrackConcept,
  longlistConcept,
  returnConcept,
} from "@/lib/features/concepts/commands/screen";
import { supportConcept, withdrawSupport } from "@/lib/features/concepts/commands/support";
import { formAction } from "@/lib/platform/action";

const OUTCOMES = {
  longlist: { verb: longlistConcept, done: "longlisted" },
  return: { verb: returnConcept, done: "returned" },
  decline: { verb: declineConcept, done: "declined" },
  fastTrack: { verb: fastTrackConcept, done: "fast-tracked" },
  merge: { verb: mergeConcept, done: "merged" },
} as const;

const select = (field: string, message: string) => new Refusal("invalid", "There is a problem", { [field]: [message] });

/** The screening's radios: each outcome has fields of its own, named after it, and its refusals go back to them. */
export const screenAction = formAction(async (actor, input) => {
  const outcome = String(input.outcome ?? "");
  if (!Object.hasOwn(OUTCOMES, outcome)) throw select("outcome", "Select what happens to the concept");
  const { verb, done } = OUTCOMES[outcome as keyof typeof OUTCOMES];
  const own = input[outcome];
  const words = typeof own === "object" && !Array.isArray(own) && !(own instanceof File) ? own : {};
  try {
    const { reference } = await verb(actor, { ...words, ref: input.ref, operationId: input.operationId });
    // A draft is open to its authors alone, so who returned it goes back to the list.
    return { redirectTo: outcome === "return" ? `/concepts?done=${done}` : `/concepts/${reference}?done=${done}` };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const fields = Object.entries(error.fields).map(([name, messages]) => [`${outcome}.${name}`, messages]);
    throw new Refusal(error.code, error.message, Object.fromEntries(fields));
  }
});

export const fastTrackAction = formAction(async (actor, input) => {
  const { reference } = await fastTrackConcept(actor, input);
  return { redirectTo: `/concepts/${reference}?done=fast-tracked` };
});

export const unmergeAction = formAction(async (actor, input) => {
  const { reference } = await unmergeConcept(actor, input);
  return { redirectTo: `/concepts/${reference}?done=unmerged` };
});

export const parkAction = formAction(async (actor, input) => {
  const { reference } = await parkConcept(actor, input);
  return { redirectTo: `/concepts/${reference}?done=parked` };
});

export const reviveAction = formAction(async (actor, input) => {
  const { reference } = await reviveConcept(actor, input);
  return { redirectTo: `/concepts/${reference}?done=revived` };
});

export const supportAction = formAction(async (actor, input) => {
  const { reference } = await supportConcept(actor, { ...input, notePublic: input.notePublic === "yes" });
  return { redirectTo: `/concepts/${reference}/support?done=supported` };
});

export const withdrawSupportAction = formAction(async (actor, input) => {
  const { reference } = await withdrawSupport(actor, input);
  return { redirectTo: `/concepts/${reference}/support?done=support-withdrawn` };
});

/** One's own interest: the concept is closed to its person from then on, so the way leads to the list. */
export const declareInterestAction = formAction(async (actor, input) => {
  await declareInterest(actor, { ref: input.ref, reason: input.reason, operationId: input.operationId });
  return { redirectTo: "/concepts?done=interest" };
});

export const recordInterestAction = formAction(async (actor, input) => {
  if (input.has !== "yes" && input.has !== "no") throw select("has", "Select yes or no");
  const verb = input.has === "yes" ? declareInterest : dismissInterest;
  const { reference } = await verb(actor, input);
  return { redirectTo: `/concepts/${reference}/interest?done=recorded` };
});

export const offerConditionAction = formAction(async (actor, input) => {
  const { reference } = await offerCondition(actor, input);
  return { redirectTo: `/concepts/${reference}/conditions?done=condition` };
});

export const judgeConditionAction = formAction(async (actor, input) => {
  if (input.met !== "yes" && input.met !== "no") throw select("met", "Select yes or not yet");
  const verb = input.met === "yes" ? dischargeCondition : returnCondition;
  const { reference } = await verb(actor, input);
  return { redirectTo: `/concepts/${reference}/conditions?done=condition` };
});
