import type { Actor } from "@/lib/domain/actor";
import { PUBLIC_STAGES, type Stage } from "@/lib/domain/stages";
import { atStages, visibleConcepts } from "@/lib/features/concepts/visible";
import { db, Prisma } from "@/lib/platform/db";

/** What a public page names: past the long list, and open to this reader. */
const isShown = (actor: Actor) => Prisma.sql`(${atStages(PUBLIC_STAGES)} AND ${visibleConcepts(actor)})`;

/** Public pages show the frozen version; while a concept is being developed its links are read from there, too. */
const VERSION = Prisma.sql`JOIN "ConceptVersion" v ON v."conceptId" = c.id AND v.no = c."versionNo"`;
const IS_FROZEN = Prisma.sql`c.stage <> 'developing'`;

/** A concept as a line in a list. */
export type ConceptLine = {
  number: number;
  title: string;
  pitch: string;
  stage: Stage;
  organisation: string | null;
};

const MOST = 50;

/** The concepts that answer a problem statement, or lean on a figure, as this reader may see them. One statement. */
export function listConceptsOf(actor: Actor, to: "problem" | "evidence", slug: string): Promise<ConceptLine[]> {
  const linked =
    to === "problem"
      ? Prisma.sql`SELECT l."conceptId" FROM "ConceptProblem" l JOIN "Problem" p ON p.id = l."problemId" WHERE p.slug = ${slug}`
      : Prisma.sql`SELECT l."conceptId" FROM "ConceptEvidence" l JOIN "Evidence" e ON e.id = l."evidenceId" WHERE e.slug = ${slug}`;
  const named = Prisma.sql`v.content -> ${to === "problem" ? "problems" : "evidence"} @> ${JSON.stringify([{ slug }])}::jsonb`;
  return db().$queryRaw<ConceptLine[]>`
    SELECT c.number, v.content ->> 'title' AS title, v.content ->> 'pitch' AS pitch, c.stage::text AS stage,
      v.content ->> 'leadOrganisation' AS organisation
    FROM "Concept" c ${VERSION}
    WHERE ((${IS_FROZEN} AND c.id IN (${linked})) OR (NOT ${IS_FROZEN} AND ${named})) AND ${isShown(actor)}
    ORDER BY c.number LIMIT ${MOST}`;
}

/** How many concepts answer each problem statement, as far as this reader may see them. One statement. */
export async function countAnswers(actor: Actor): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ slug: string; count: number }[]>`
    SELECT slug, count(*)::int AS count FROM (
      SELECT p.slug FROM "Concept" c JOIN "ConceptProblem" l ON l."conceptId" = c.id JOIN "Problem" p ON p.id = l."problemId"
      WHERE ${IS_FROZEN} AND ${isShown(actor)}
      UNION ALL
      SELECT named.slug FROM "Concept" c ${VERSION}
        CROSS JOIN LATERAL jsonb_to_recordset(v.content -> 'problems') AS named (slug text)
      WHERE NOT ${IS_FROZEN} AND ${isShown(actor)}
    ) answers GROUP BY slug`;
  return new Map(rows.map(({ slug, count }) => [slug, count]));
}
