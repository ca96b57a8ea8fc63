import type { Actor } from "@/lib/domain/actor";
import { notFound } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import type { Stage } from "@/lib/domain/stages";
import { visibleConcepts } from "@/lib/features/concepts/visible";
import { db } from "@/lib/platform/db";

/** How one stage stands: how many are there, since when, and how it went for all that ever came there. */
export type StageStanding = {
  stage: Stage;
  /** Concepts at this stage now. */
  now: number;
  /** Concepts that ever reached it. */
  reached: number;
  /** Half of those that left it had spent at most so many days there; null when none has left. */
  typicalDays: number | null;
  /** The concept that has waited longest, if this reader may see it; the longest wait is told in any case. */
  oldest: { number: number; title: string } | null;
  oldestSince: Date | null;
};

/** One problem statement, and how many concepts that answer it stand at each stage. */
export type Coverage = { slug: string; title: string; stages: Partial<Record<Stage, number>> };

type StandingRow = Omit<StageStanding, "oldest"> & { oldestNumber: number | null; oldestTitle: string | null };

/** The staff's picture of the whole pipeline. Two statements, whatever the number of concepts. */
export async function getDashboard(actor: Actor): Promise<{ stages: StageStanding[]; coverage: Coverage[] }> {
  if (!can(actor, "dashboard.read", {})) throw notFound();
  const [stages, coverage] = await Promise.all([readStages(actor), readCoverage()]);
  return {
    stages: stages.map(({ oldestNumber: number, oldestTitle: title, ...row }) => ({
      ...row,
      oldest: number !== null && title !== null ? { number, title } : null,
    })),
    coverage,
  };
}

function readStages(actor: Actor): Promise<StandingRow[]> {
  return db().$queryRaw<StandingRow[]>`
    WITH stays AS (
      SELECT "conceptId", "toStage" AS stage, at,
        lead(at) OVER (PARTITION BY "conceptId" ORDER BY at, id) AS left_at,
        lead("toStage") OVER (PARTITION BY "conceptId" ORDER BY at, id) AS next_stage
      FROM "ConceptMove" WHERE "fromStage" <> "toStage"
    ), ever AS (
      SELECT stage, count(DISTINCT "conceptId")::int AS reached,
        (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM left_at - at) / 86400)
          FILTER (WHERE left_at IS NOT NULL))::float8 AS typical
      FROM stays GROUP BY stage
    ), present AS (
      SELECT stage, count(*)::int AS now, min("stageSince") AS since FROM "Concept" GROUP BY stage
    ), oldest AS (
      SELECT DISTINCT ON (c.stage) c.stage, c.number, v.content ->> 'title' AS title, c."stageSince" FROM "Concept" c
        JOIN "ConceptVersion" v ON v."conceptId" = c.id AND v.no = c."versionNo"
      WHERE c.stage <> 'draft' AND ${visibleConcepts(actor)} ORDER BY c.stage, c."stageSince", c.number
    )
    SELECT s.stage::text AS stage, COALESCE(p.now, 0) AS now, 
      CASE WHEN s.stage = 'draft' THEN (SELECT count(*)::int FROM "Concept") ELSE COALESCE(e.reached, 0) END AS reached,
      e.typical AS "typicalDays", p.since AS "oldestSince", o.number AS "oldestNumber", o.title AS "oldestTitle"
    FROM unnest(enum_range(NULL::"Stage")) WITH ORDINALITY AS s(stage, place)
    LEFT JOIN present p ON p.stage = s.stage LEFT JOIN ever e ON e.stage = s.stage
    LEFT JOIN oldest o ON o.stage = s.stage AND o."stageSince" = p.since
    ORDER BY s.place`;
}

function readCoverage(): Promise<Coverage[]> {
  return db().$queryRaw<Coverage[]>`
    SELECT p.slug, p.title, COALESCE((SELECT jsonb_object_agg(stage, n) FROM (
      SELECT c.stage, count(*) AS n FROM "ConceptProblem" l JOIN "Concept" c ON c.id = l."conceptId"
      WHERE l."problemId" = p.id AND c.stage <> 'draft' GROUP BY c.stage) answers), '{}') AS stages
    FROM "Problem" p JOIN "Cycle" y ON y.id = p."cycleId" WHERE y.current ORDER BY p.position`;
}
