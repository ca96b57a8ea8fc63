import type { Actor } from "@/lib/domain/actor";
import { PUBLIC_STAGES } from "@/lib/domain/stages";
import type { Prisma } from "@/lib/platform/db";

/** Concepts whose public summary this reader may see in lists: those past the longlist, not those closed to them. */
export function publicConcepts(actor: Actor): Prisma.ConceptWhereInput {
  const open: Prisma.ConceptWhereInput = { stage: { in: [...PUBLIC_STAGES] } };
  if (actor.kind !== "person") return open;
  return { ...open, interests: { none: { personId: actor.id, declared: true } } };
}

/** A concept as a line in a list. */
export const conceptLine = { number: true, title: true, pitch: true, stage: true } as const;
