import type { DenKind, DenOutcome } from "@/lib/domain/dens";
import type { Fraction } from "@/lib/domain/fraction";
import { itemFigures } from "@/lib/domain/scoring";
import { denReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { amongItems, asMemberSheet, loadRevealed, newestOf, type SchemeView, schemeShape } from "./marks";

/** What an earlier den decided about a concept and how it scored it, without anybody’s name on a mark. */
export type Earlier = {
  ref: string;
  kind: DenKind;
  heldAt: Date;
  scheme: string;
  points: number;
  decision: {
    outcome: DenOutcome;
    reasons: string;
    conditions: { text: string; dueOn: Date; owner: string | null; state: "open" | "offered" | "discharged" }[];
  } | null;
  criteria: { key: string; name: string; mean: Fraction | null }[];
  overall: Fraction | null;
  members: number;
};

/** The last den before this moment that decided on the concept, or null. Two statements, or one when there is none. */
export async function loadEarlier(
  concept: { number: number; recusedIds: readonly string[] },
  before: Date,
): Promise<Earlier | null> {
  const item = await db().denItem.findFirst({
    where: { concept: { number: concept.number }, state: "decided", den: { heldAt: { lt: before } } },
    orderBy: { den: { heldAt: "desc" } },
    relationLoadStrategy: "join",
    select: {
      id: true,
      den: { select: { number: true, kind: true, heldAt: true, scheme: { select: schemeShape } } },
      decisions: {
        where: { reversesId: null, reversedBy: { is: null } },
        select: {
          outcome: true,
          reasons: true,
          conditions: {
            orderBy: [{ dueOn: "asc" }, { id: "asc" }],
            select: { text: true, dueOn: true, state: true, owner: { select: { name: true } } },
          },
        },
      },
    },
  });
  if (!item) return null;
  const scheme = item.den.scheme as unknown as SchemeView;
  const sheets = await loadRevealed(amongItems([item.id]));
  const figures = itemFigures(scheme.criteria, newestOf(sheets).map(asMemberSheet), concept.recusedIds);
  const [decision] = item.decisions;
  return {
    ref: denReference(item.den.number),
    kind: item.den.kind,
    heldAt: item.den.heldAt,
    scheme: scheme.name,
    points: scheme.scale.length,
    decision: decision
      ? {
          outcome: decision.outcome as DenOutcome,
          reasons: decision.reasons,
          conditions: decision.conditions.map(({ owner, ...one }) => ({ ...one, owner: owner?.name ?? null })),
        }
      : null,
    criteria: figures.criteria.map((one, place) => ({
      key: one.key,
      name: scheme.criteria[place]?.name ?? one.key,
      mean: one.mean,
    })),
    overall: figures.overall.mean,
    members: figures.totals.length,
  };
}
