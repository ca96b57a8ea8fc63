import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { slugSchema } from "@/lib/domain/programme";
import { PUBLIC_STAGES, type Stage } from "@/lib/domain/stages";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { conceptLine, publicConcepts } from "./public-concepts";

const joined = { relationLoadStrategy: "join" } as const;
const bySlug = z.object({ slug: slugSchema });
const inOrder = { orderBy: { position: "asc" } } as const;
const id = "programme";

/** What is public about how far concepts have come, and how much the programme rests on, in one statement. */
export type ProgrammeCounts = { stages: Partial<Record<Stage, number>>; problems: number; evidence: number };

export async function countProgramme(): Promise<ProgrammeCounts> {
  const [row] = await db().$queryRaw<ProgrammeCounts[]>`
    SELECT (SELECT count(*)::int FROM "Problem") AS problems, (SELECT count(*)::int FROM "Evidence") AS evidence,
      COALESCE((SELECT jsonb_object_agg(stage, n) FROM (SELECT stage, count(*) AS n FROM "Concept"
        WHERE stage::text = ANY(${[...PUBLIC_STAGES]}) GROUP BY stage) s), '{}') AS stages`;
  return row ?? { stages: {}, problems: 0, evidence: 0 };
}

/** The cycle the programme is in, with its phases; null before the first one. */
export function findCurrentCycle() {
  return db().cycle.findFirst({
    ...joined,
    where: { current: true },
    select: {
      slug: true,
      number: true,
      title: true,
      note: true,
      phases: {
        ...inOrder,
        select: { key: true, name: true, summary: true, closesWith: true, startsOn: true, endsOn: true },
      },
    },
  });
}

/** Every cycle, newest first. */
export function listCycles() {
  return db().cycle.findMany({
    ...joined,
    orderBy: { number: "desc" },
    select: {
      slug: true,
      number: true,
      title: true,
      current: true,
      _count: { select: { problems: true, ventures: { where: { withdrawnAt: null } } } },
    },
  });
}

/** One cycle: why its theme, its phases, where it looks, its themes with their problem statements, what happened. */
export const getCycle = query({
  permission: "programme.read",
  input: bySlug,
  load: async ({ slug }) => {
    const cycle = await db().cycle.findUnique({
      ...joined,
      where: { slug },
      include: {
        phases: inOrder,
        events: { orderBy: { on: "asc" } },
        focusAreas: { ...inOrder, select: { slug: true, name: true, summary: true } },
        themes: {
          ...inOrder,
          select: {
            slug: true,
            name: true,
            question: true,
            problems: { ...inOrder, select: { slug: true, title: true } },
          },
        },
        ventures: {
          where: { withdrawnAt: null },
          orderBy: { title: "asc" },
          select: { slug: true, title: true, summary: true },
        },
      },
    });
    return cycle && { id, cycle };
  },
  show: ({ cycle: { id: _, ...cycle } }) => cycle,
});

/** The current cycle's themes, each with its problem statements and how much stands behind and answers each. */
export function listProblems(actor: Actor) {
  return db().theme.findMany({
    ...joined,
    where: { cycle: { current: true } },
    ...inOrder,
    select: {
      slug: true,
      name: true,
      question: true,
      problems: {
        ...inOrder,
        select: {
          slug: true,
          title: true,
          statement: true,
          _count: { select: { evidence: true, concepts: { where: { concept: publicConcepts(actor) } } } },
        },
      },
    },
  });
}

const evidenceLine = {
  slug: true,
  figure: true,
  what: true,
  source: true,
  publishedOn: true,
  periodCovered: true,
  area: true,
  scope: true,
} as const;

/** One problem statement, the figures behind it with what disagrees with them, and the concepts that answer it. */
export const getProblem = query({
  permission: "programme.read",
  input: bySlug,
  load: async ({ slug }, actor) => {
    const problem = await db().problem.findUnique({
      ...joined,
      where: { slug },
      select: {
        title: true,
        statement: true,
        detail: true,
        theme: { select: { name: true, question: true } },
        cycle: { select: { slug: true, title: true } },
        focus: {
          select: { focusArea: { select: { slug: true, name: true } } },
          orderBy: { focusArea: { position: "asc" } },
        },
        evidence: {
          orderBy: { evidence: { slug: "asc" } },
          select: { evidence: { select: { ...evidenceLine, _count: { select: { conflicts: true } } } } },
        },
        concepts: {
          where: { concept: publicConcepts(actor) },
          orderBy: { concept: { number: "asc" } },
          take: 50,
          select: { concept: { select: { ...conceptLine, leadOrganisation: { select: { name: true } } } } },
        },
      },
    });
    return problem && { id, problem };
  },
  show: ({ problem }) => ({
    ...problem,
    focus: problem.focus.map(({ focusArea }) => focusArea),
    evidence: problem.evidence.map(({ evidence }) => evidence),
    concepts: problem.concepts.map(({ concept }) => concept),
  }),
});

/** Every figure, by the problem statements it stands behind. */
export function listEvidence() {
  return db().evidence.findMany({
    ...joined,
    orderBy: { slug: "asc" },
    select: {
      ...evidenceLine,
      problems: { select: { problem: { select: { slug: true, title: true } } } },
      _count: { select: { conflicts: true } },
    },
  });
}

/** One figure: source, date, area, scope, which others disagree with it, and what leans on it. */
export const getEvidence = query({
  permission: "programme.read",
  input: bySlug,
  load: async ({ slug }, actor) => {
    const evidence = await db().evidence.findUnique({
      ...joined,
      where: { slug },
      select: {
        ...evidenceLine,
        note: true,
        problems: { select: { problem: { select: { slug: true, title: true } } } },
        conflicts: { orderBy: { other: { slug: "asc" } }, select: { other: { select: evidenceLine } } },
        concepts: {
          where: { concept: publicConcepts(actor) },
          orderBy: { concept: { number: "asc" } },
          take: 50,
          select: { concept: { select: conceptLine } },
        },
      },
    });
    return evidence && { id, evidence };
  },
  show: ({ evidence }) => ({
    ...evidence,
    problems: evidence.problems.map(({ problem }) => problem),
    conflicts: evidence.conflicts.map(({ other }) => other),
    concepts: evidence.concepts.map(({ concept }) => concept),
  }),
});

/** The criteria that dens score on unless they choose others, with the words of each point of the scale. */
export async function findDefaultScheme() {
  const scheme = await db().scheme.findFirst({
    ...joined,
    where: { slug: "five-criteria", publishedAt: { not: null } },
    orderBy: { revision: "desc" },
    select: {
      name: true,
      scale: true,
      criteria: {
        ...inOrder,
        select: { key: true, name: true, question: true, hint: true, weight: true, anchors: true },
      },
    },
  });
  return scheme && schemeSchema.parse(scheme);
}

const schemeSchema = z.object({
  name: z.string(),
  scale: z.array(z.object({ value: z.number(), label: z.string() })),
  criteria: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      question: z.string(),
      hint: z.string(),
      weight: z.number(),
      anchors: z.record(z.string(), z.string()),
    }),
  ),
});

/** The newest solutions in the public portfolio, and how many there are. One statement. */
export async function listNewestVentures(limit: number) {
  const rows = await db().$queryRaw<{ slug: string; title: string; summary: string; total: number }[]>`
    SELECT slug, title, summary, (count(*) OVER ())::int AS total FROM "Venture" WHERE "withdrawnAt" IS NULL
    ORDER BY "startedAt" DESC NULLS LAST, title LIMIT ${limit}`;
  return { newest: rows.map(({ total: _, ...venture }) => venture), total: rows[0]?.total ?? 0 };
}
