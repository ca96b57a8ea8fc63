import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { SOLUTION_TYPES, type SolutionType } from "@/lib/domain/concepts";
import { STAGES, type Stage } from "@/lib/domain/stages";
import { conceptReference, numberOfReference } from "@/lib/format/reference";
import { db, Prisma } from "@/lib/platform/db";
import { atStages, hiddenByInterest, isMemberOf, visibleConcepts } from "./visible";

export const CONCEPTS_A_PAGE = 25;
export const CONCEPT_SORTS = ["changed", "-changed", "title", "-title", "stage", "-stage"] as const;
export type ConceptSort = (typeof CONCEPT_SORTS)[number];

const several = <T extends string>(allowed: readonly T[]) =>
  z.preprocess(
    (given) => [given].flat().filter((one): one is T => allowed.includes(one as T)),
    z.array(z.string()).max(allowed.length).catch([]),
  ) as unknown as z.ZodType<T[]>;
const one = z.preprocess((given) => [given].flat()[0], z.string().max(200).catch(""));

/** What an address can ask of the list. What it cannot mean is left out, never refused. */
const asked = z.object({
  q: one.transform((text) => text.replaceAll("\0", "").toWellFormed().trim()),
  stage: several(STAGES),
  type: several(SOLUTION_TYPES),
  problem: one.transform((slug) => (/^[a-z0-9-]{1,120}$/.test(slug) ? slug : "")),
  mine: one.transform((value) => value === "yes"),
  sort: z.enum(CONCEPT_SORTS).catch("-changed"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ConceptListAsked = z.output<typeof asked>;

export type ConceptRow = {
  reference: string;
  title: string;
  solutionType: SolutionType;
  stage: Stage;
  stageSince: Date;
  organisation: string | null;
  boroughs: number;
  mine: boolean;
};

/** SQL: the authors are changing `c`, and this reader sees its frozen version. */
const isBeingChanged = (actor: Actor) => Prisma.sql`(c.stage = 'developing' AND NOT ${isMemberOf(actor)})`;
const frozen = (
  key: "title" | "pitch" | "solutionType",
) => Prisma.sql`(SELECT v.content->>${key} FROM "ConceptVersion" v
  WHERE v."conceptId" = c.id AND v.no = c."versionNo")`;
const shownTitle = (actor: Actor) =>
  Prisma.sql`CASE WHEN ${isBeingChanged(actor)} THEN ${frozen("title")} ELSE c.title END`;
const shownType = (actor: Actor) =>
  Prisma.sql`CASE WHEN ${isBeingChanged(actor)} THEN ${frozen("solutionType")} ELSE c."solutionType"::text END`;

/** SQL: what was typed is found in what this reader sees: by word, by a title nearly spelt so, or by reference. */
function matches(actor: Actor, q: string): Prisma.Sql {
  const number = numberOfReference("LV", q);
  if (number !== null) return Prisma.sql`c.number = ${number}`;
  const words = Prisma.sql`websearch_to_tsquery('english', ${q})`;
  return Prisma.sql`((NOT ${isBeingChanged(actor)} AND (c.search @@ ${words} OR ${q} <% c.title))
    OR (${isBeingChanged(actor)} AND (to_tsvector('english', concat_ws(' ', ${frozen("title")}, ${frozen("pitch")})) @@ ${words}
      OR ${q} <% ${frozen("title")})))`;
}

function filtersOf(actor: Actor, { q, type, problem, mine }: ConceptListAsked): Prisma.Sql {
  const filters = [visibleConcepts(actor)];
  if (q !== "") filters.push(matches(actor, q));
  if (type.length > 0) filters.push(Prisma.sql`${shownType(actor)} IN (${Prisma.join(type)})`);
  if (problem !== "") {
    filters.push(Prisma.sql`CASE WHEN ${isBeingChanged(actor)} THEN EXISTS (SELECT FROM "ConceptVersion" v
        WHERE v."conceptId" = c.id AND v.no = c."versionNo"
          AND v.content->'problems' @> ${JSON.stringify([{ slug: problem }])}::jsonb)
      ELSE c.id IN (SELECT cp."conceptId" FROM "ConceptProblem" cp
        JOIN "Problem" p ON p.id = cp."problemId" WHERE p.slug = ${problem}) END`);
  }
  if (mine) filters.push(isMemberOf(actor));
  return Prisma.join(filters, " AND ");
}

function orderOf(actor: Actor, sort: ConceptSort): Prisma.Sql {
  const direction = sort.startsWith("-") ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const column = sort.replace("-", "");
  if (column === "title") return Prisma.sql`lower(${shownTitle(actor)}) ${direction}, c.id`;
  if (column === "stage") return Prisma.sql`c.stage ${direction}, c."updatedAt" DESC, c.id`;
  return Prisma.sql`c."updatedAt" ${direction}, c.id`;
}

/**
 * The concepts this actor may see, 25 a page, with how many stand at each stage. Three statements, whatever is found.
 * `hidden` counts those that an interest of theirs hides, whatever was searched for, so that it tells nothing of them.
 */
export async function listConcepts(actor: Actor, raw: unknown) {
  const filter = asked.parse(raw);
  const where = filtersOf(actor, filter);
  const counts = await db().$queryRaw<{ stage: Stage; count: number }[]>`
    SELECT c.stage::text AS stage, count(*)::int AS count FROM "Concept" c WHERE ${where} GROUP BY c.stage`;
  const total = counts
    .filter(({ stage }) => filter.stage.length === 0 || filter.stage.includes(stage))
    .reduce((sum, { count }) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(total / CONCEPTS_A_PAGE));
  const page = Math.min(filter.page, pages);
  const stage = filter.stage.length > 0 ? Prisma.sql`AND ${atStages(filter.stage)}` : Prisma.empty;
  const order = orderOf(actor, filter.sort);
  const rows = await db().$queryRaw<(Omit<ConceptRow, "reference"> & { number: number })[]>`
    SELECT c.number, ${shownTitle(actor)} AS title, ${shownType(actor)} AS "solutionType",
      c.stage::text AS stage, c."stageSince", o.name AS organisation, ${isMemberOf(actor)} AS mine,
      (SELECT count(*)::int FROM "Support" s WHERE s."conceptId" = c.id AND s."withdrawnAt" IS NULL) AS boroughs
    FROM (SELECT c.* FROM "Concept" c WHERE ${where} ${stage} ORDER BY ${order}
      LIMIT ${CONCEPTS_A_PAGE} OFFSET ${(page - 1) * CONCEPTS_A_PAGE}) c
    LEFT JOIN "Organisation" o ON o.id = c."leadOrganisationId" ORDER BY ${order}`;
  const [hidden] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Concept" c WHERE ${hiddenByInterest(actor)}`;
  return {
    asked: { ...filter, page },
    rows: rows.map(({ number, ...row }): ConceptRow => ({ reference: conceptReference(number), ...row })),
    total,
    pages,
    hidden: hidden?.count ?? 0,
    counts: Object.fromEntries(counts.map(({ stage: at, count }) => [at, count])) as Partial<Record<Stage, number>>,
  };
}
