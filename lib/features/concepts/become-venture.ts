import { slugOf } from "@/lib/format/slug";
import type { Tx } from "@/lib/platform/db";
import type { ConceptSubject } from "./facts";
import { frozenContent } from "./freeze";

/**
 * Puts an approved concept into the portfolio. The frozen version is what was approved. A concept that was there
 * before, and whose approval had been reversed, gets its venture back.
 */
export async function becomeVenture(
  tx: Tx,
  concept: ConceptSubject,
  venture: { kind: "targeted" | "general"; versionNo?: number },
  at: Date,
): Promise<{ ventureId: string; slug: string }> {
  const content = await frozenContent(tx, concept.id, venture.versionNo ?? concept.versionNo);
  const { cycleId } = await tx.concept.findUniqueOrThrow({ where: { id: concept.id }, select: { cycleId: true } });
  const told = {
    title: content?.title ?? concept.title,
    summary: content?.pitch ?? "",
    kind: venture.kind,
    leadId: concept.members.find((member) => member.role === "lead")?.personId ?? null,
    cycleId,
    startedAt: at,
  };
  const made = await tx.venture.upsert({
    where: { conceptId: concept.id },
    create: { ...told, conceptId: concept.id, slug: `${slugOf(told.title)}-${concept.number}` },
    update: { ...told, withdrawnAt: null, version: { increment: 1 } },
    select: { id: true, slug: true },
  });
  return { ventureId: made.id, slug: made.slug };
}
