import { z } from "zod";
import { conceptRef } from "@/lib/domain/concept-input";
import { CONCEPT_LIMITS } from "@/lib/domain/concepts";
import { notFound, Refusal } from "@/lib/domain/errors";
import { requiredText } from "@/lib/domain/text";
import { conceptReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";
import type { Prisma, Tx } from "@/lib/platform/db";
import { announce } from "../announce";
import { conditionDischarged, conditionOffered, conditionReturned } from "../letters";
import { authorsOf, staffFor } from "../recipients";
import { byRef } from "../subject";

type State = "open" | "offered" | "discharged";

/** Takes one of the concept's conditions from one state to the next, unless somebody was first. */
async function turn(
  tx: Tx,
  conceptId: string,
  conditionId: string,
  step: { from: State; data: Prisma.ConditionUncheckedUpdateManyInput },
): Promise<string> {
  const condition = await tx.condition.findFirst({
    where: { id: conditionId, conceptId },
    select: { state: true, version: true, text: true },
  });
  if (!condition) throw notFound();
  if (condition.state !== step.from) {
    throw new Refusal("not-now", `This cannot be done while the condition is ${condition.state}.`);
  }
  expectOne(
    await tx.condition.updateMany({
      where: { id: conditionId, version: condition.version, state: step.from },
      data: { ...step.data, version: { increment: 1 } },
    }),
  );
  return condition.text;
}

const which = { ref: conceptRef, conditionId: z.uuid() };
const note = requiredText(CONCEPT_LIMITS.reason, "Enter what you found");

/** The authors say how a condition is met. */
export const offerCondition = command({
  permission: "concept.offer-condition",
  sees: "concept.read-summary",
  input: z.object({ ...which, evidence: requiredText(CONCEPT_LIMITS.reason, "Enter how the condition is met") }),
  load: byRef,
  run: async ({ tx, input, subject, now }) => {
    const data = { state: "offered", evidence: input.evidence, offeredAt: now } as const;
    const text = await turn(tx, subject.id, input.conditionId, { from: "open", data });
    await announce(tx, await staffFor(tx, subject.id), conditionOffered(subject, text), now);
    return { reference: conceptReference(subject.number), conditionId: input.conditionId };
  },
});

/** Staff accept that a condition is met. */
export const dischargeCondition = command({
  permission: "concept.discharge-condition",
  sees: "concept.read-summary",
  input: z.object({ ...which, note }),
  load: byRef,
  run: async ({ tx, input, subject, now }) => {
    const data = { state: "discharged", note: input.note, dischargedAt: now } as const;
    const text = await turn(tx, subject.id, input.conditionId, { from: "offered", data });
    await announce(tx, await authorsOf(tx, subject.id), conditionDischarged(subject, text), now);
    return { reference: conceptReference(subject.number), conditionId: input.conditionId };
  },
});

/** Staff say why a condition is not met yet; it is open again. */
export const returnCondition = command({
  permission: "concept.discharge-condition",
  sees: "concept.read-summary",
  input: z.object({ ...which, note }),
  load: byRef,
  run: async ({ tx, input, subject, now }) => {
    const data = { state: "open", note: input.note } as const;
    await turn(tx, subject.id, input.conditionId, { from: "offered", data });
    await announce(tx, await authorsOf(tx, subject.id), conditionReturned(subject, input.note), now);
    return { reference: conceptReference(subject.number), conditionId: input.conditionId };
  },
});
