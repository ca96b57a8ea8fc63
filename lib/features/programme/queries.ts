import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { slugSchema } from "@/lib/domain/programme";
import { PUBLIC_STAGES, type Stage } from "@/lib/domain/stages";
import { PUBLIC_VENTURE } from "@/lib/features/ventures/visible";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { countAnswers, listConceptsOf } from "./public-concepts";

const joined = { relationLoadStrategy: "join" } as const;
const bySlug = z.object({ slug: slugSchema });
const inOrder = { orderBy: { position: "asc" } } as const;

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
      _count: { select: { problems: true, ventures: { where: PUBLIC_VENTURE } } },
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
          where: PUBLIC_VENTURE,
          orderBy: { title: "asc" },
          select: { slug: true, title: true, summary: true },
        },
      },
    });
    return cycle && { cycle };
  },
  show: ({ cycle: { id: _, ...cycle } }) => cycle,
});

/** The current cycle's themes, each with its problem statements and how much stands behind and answers each. */
export async function listProblems(actor: Actor) {
  const [themes, answers] = await Promise.all([
    db().theme.findMany({
      ...joined,
      where: { cycle: { current: true } },
      ...inOrder,
      select: {
        slug: true,
        name: true,
        question: true,
        problems: {
          ...inOrder,
          select: { slug: true, title: true, statement: true, _count: { select: { evidence: true } } },
        },
      },
    }),
    countAnswers(actor),
  ]);
  return themes.map((theme) => ({
    ...theme,
    problems: theme.problems.map(({ _count, ...problem }) => ({
      ...problem,
      figures: _count.evidence,
      concepts: answers.get(problem.slug) ?? 0,
    })),
  }));
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
  load: async ({ slug }) => {
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
      },
    });
    return problem && { slug, problem };
  },
  show: async ({ slug, problem }, actor) => ({
    ...problem,
    focus: problem.focus.map(({ focusArea }) => focusArea),
    evidence: problem.evidence.map(({ evidence }) => evidence),
    concepts: await listConceptsOf(actor, "problem", slug),
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
  load: async ({ slug }) => {
    const evidence = await db().evidence.findUnique({
      ...joined,
      where: { slug },
      select: {
        ...evidenceLine,
        note: true,
        problems: { select: { problem: { select: { slug: true, title: true } } } },
        conflicts: { orderBy: { other: { slug: "asc" } }, select: { other: { select: evidenceLine } } },
      },
    });
    return evidence && { slug, evidence };
  },
  show: async ({ slug, evidence }, actor) => ({
    ...evidence,
    problems: evidence.problems.map(({ problem }) => problem),
    conflicts: evidence.conflicts.map(({ other }) => other),
    concepts: await listConceptsOf(actor, "evidence", slug),
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

/** The newest solutions in the public portfolio, and how many there are. */
export async function listNewestVentures(limit: number) {
  const [newest, total] = await Promise.all([
    db().venture.findMany({
      where: PUBLIC_VENTURE,
      orderBy: [{ startedAt: { sort: "desc", nulls: "last" } }, { title: "asc" }],
      take: limit,
      select: { slug: true, title: true, summary: true },
    }),
    db().venture.count({ where: PUBLIC_VENTURE }),
  ]);
  return { newest, total };
}
