import { z } from "zod";
import { PARKED_FROM } from "@/lib/domain/concept-abilities";
import { conceptRef, reasonField } from "@/lib/domain/concept-input";
import { Refusal } from "@/lib/domain/errors";
import { conceptReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";
import { announce } from "../announce";
import { parked, revived } from "../letters";
import { moveConcept } from "../move";
import { authorsOf } from "../recipients";
import { byRef, expectStage } from "../subject";

/** Lets a concept rest, with a reason, while no den has it: a den parks by its own decision. */
export const parkConcept = command({
  permission: "concept.park",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, reason: reasonField }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    expectStage(subject, ...PARKED_FROM);
    await moveConcept(tx, actor, subject, { move: "park", reason: input.reason }, now);
    await announce(tx, await authorsOf(tx, subject.id), parked(subject, input.reason), now);
    return { reference: conceptReference(subject.number) };
  },
});

/** Takes a parked concept up again in the current cycle, with a reason. */
export const reviveConcept = command({
  permission: "concept.revive",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, reason: reasonField }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    const cycle = await tx.cycle.findFirst({ where: { current: true }, select: { id: true } });
    if (!cycle) throw new Refusal("not-now", "No cycle is open now, so nothing can be revived.");
    const step = { move: "revive", reason: input.reason, data: { cycleId: cycle.id, ready: false } } as const;
    await moveConcept(tx, actor, subject, step, now);
    await announce(tx, await authorsOf(tx, subject.id), revived(subject, input.reason), now);
    return { reference: conceptReference(subject.number) };
  },
});
