import type { Actor } from "@/lib/domain/actor";
import { after, type Move, type Stage } from "@/lib/domain/stages";
import { expectOne } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";

type Standing = { id: string; stage: Stage; version: number; versionNo: number };
type Step = {
  move: Move;
  reason?: string;
  to?: Stage;
  versionNo?: number;
  data?: { ready?: boolean; mergedIntoId?: string | null; cycleId?: string; submittedAt?: Date };
};

/**
 * Takes a concept one step along the way and records the step. The write is conditional on the stage and version that
 * were read. Refuses with `not-now` when the move does not exist at this stage, with `conflict` when somebody was first.
 * `to` names the stage of a reversal; every other move leads where the table says.
 */
export async function moveConcept(tx: Tx, actor: Actor, concept: Standing, step: Step, at: Date): Promise<Stage> {
  const toStage = step.to ?? after(concept.stage, step.move);
  const versionNo = step.versionNo ?? concept.versionNo;
  expectOne(
    await tx.concept.updateMany({
      where: { id: concept.id, stage: concept.stage, version: concept.version },
      data: {
        stage: toStage,
        versionNo,
        version: { increment: 1 },
        updatedAt: at,
        ...(toStage === concept.stage ? {} : { stageSince: at }),
        ...step.data,
      },
    }),
  );
  await tx.conceptMove.create({
    data: {
      conceptId: concept.id,
      move: step.move,
      fromStage: concept.stage,
      toStage,
      reason: step.reason ?? null,
      versionNo,
      at,
      byId: actor.kind === "person" ? actor.id : null,
    },
  });
  return toStage;
}
