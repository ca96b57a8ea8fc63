import { type Actor, holds } from "@/lib/domain/actor";
import { denInput } from "@/lib/domain/den-input";
import { notFound } from "@/lib/domain/errors";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { loadAgenda } from "../agenda";
import { headingOf } from "./get-den";

/** Whom and what a den can be planned with: members of the panel and published schemes. Two statements. */
export async function listPlanChoices(actor: Actor) {
  if (!holds(actor, "staff")) throw notFound();
  const [panel, schemes] = await Promise.all([
    db().person.findMany({
      where: { grants: { some: { role: "panel", revokedAt: null } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      relationLoadStrategy: "join",
      select: { id: true, name: true, jobTitle: true, organisation: { select: { name: true } } },
    }),
    db().scheme.findMany({
      where: { publishedAt: { not: null } },
      orderBy: [{ slug: "desc" }, { revision: "desc" }],
      select: { id: true, name: true, revision: true },
    }),
  ]);
  return {
    panel: panel.map(({ organisation, ...one }) => ({ ...one, organisation: organisation?.name ?? null })),
    schemes,
  };
}

/** A den's plan, for the form that changes it. */
export const getDenPlan = query({
  permission: "den.edit",
  input: denInput,
  load: (input) => loadAgenda(input.den),
  show: (den) => ({
    ...headingOf(den),
    version: den.version,
    chairId: den.chairId,
    seatIds: den.seatIds,
    schemeId: den.schemeId,
  }),
});

export type PlanChoices = Awaited<ReturnType<typeof listPlanChoices>>;
export type DenPlan = Awaited<ReturnType<typeof getDenPlan>>;
