import { z } from "zod";

/** Limits of the programme's own texts, in characters and entries. */
export const PROGRAMME_LIMITS = { name: 160, line: 400, text: 4_000, entries: 20 } as const;

export const PHASE_KEYS = ["choose", "understand", "find", "develop", "build"] as const;
/** The five phases of a cycle, in their order. */
export type PhaseKey = (typeof PHASE_KEYS)[number];

/** A piece of an address: lower-case words joined by single hyphens. */
export const slugSchema = z
  .string("Enter a short name for the address")
  .max(80, "Short name must be 80 characters or less")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Use lower-case letters, numbers and single hyphens only");

/** A text that must be there, trimmed, of at most so many characters; `what` begins its messages. */
export const textSchema = (what: string, max: number) =>
  z
    .string(`Enter ${what}`)
    .trim()
    .min(1, `Enter ${what}`)
    .max(
      max,
      `${what.charAt(0).toUpperCase()}${what.slice(1)} must be ${max.toLocaleString("en-GB")} characters or less`,
    );

const name = (what = "a name") => textSchema(what, PROGRAMME_LIMITS.name);
const line = (what: string) => textSchema(what, PROGRAMME_LIMITS.line);
const text = (what: string) => textSchema(what, PROGRAMME_LIMITS.text);
const day = z.iso.date("Enter a date, like 2027-03-05").transform((value) => new Date(`${value}T00:00:00Z`));
const slugs = z.array(slugSchema).max(PROGRAMME_LIMITS.entries, "Choose fewer");

const phase = z
  .object({
    key: z.enum(PHASE_KEYS),
    name: name(),
    summary: line("a summary"),
    closesWith: line("what it closes with").nullable().default(null),
    startsOn: day.nullable().default(null),
    endsOn: day.nullable().default(null),
    history: line("the dates").nullable().default(null),
  })
  .refine((value) => !value.startsOn || !value.endsOn || value.startsOn <= value.endsOn, {
    error: "The phase must end on or after the day it starts",
    path: ["endsOn"],
  });

const cycleEvent = z.object({ name: name(), on: day.nullable().default(null), summary: line("a summary") });

/** A cycle with its phases, in their order, and what happened in it. */
export const createCycleSchema = z.object({
  slug: slugSchema,
  number: z.int("Enter a whole number").min(1).max(999),
  title: name("a title"),
  theme: name("a theme"),
  why: text("why this theme"),
  note: line("a note").nullable().default(null),
  current: z.boolean().default(false),
  phases: z.array(phase).min(1, "Add a phase").max(PROGRAMME_LIMITS.entries),
  events: z.array(cycleEvent).max(100).default([]),
});

/** A focus area: where in children's lives, or in whatever the cycle is about, the programme looks. */
export const createFocusAreaSchema = z.object({
  slug: slugSchema,
  cycleSlug: slugSchema,
  name: name(),
  summary: line("a summary"),
});

/** A theme that cuts across the focus areas, and its question. */
export const createThemeSchema = z.object({
  slug: slugSchema,
  cycleSlug: slugSchema,
  name: name(),
  question: line("a question"),
});

/** A problem statement of one theme, seen in some focus areas. */
export const createProblemSchema = z.object({
  slug: slugSchema,
  themeSlug: slugSchema,
  focusAreaSlugs: slugs.default([]),
  title: name("a title"),
  statement: line("the statement"),
  detail: text("the detail"),
});

/** A figure with its source; `publishedOn` is a year, or a year and a month. */
export const createEvidenceSchema = z.object({
  slug: slugSchema,
  figure: textSchema("the figure", 40),
  what: line("what it says"),
  source: line("the source"),
  publishedOn: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, "Enter a year, or a year and month like 2018-06")
    .nullable()
    .default(null),
  periodCovered: line("the period it covers").nullable().default(null),
  area: name("the area it covers"),
  scope: line("who and what was counted"),
  note: line("a note").nullable().default(null),
  problemSlugs: slugs.default([]),
});

/** Two figures that cannot be used as if they were one. */
export const recordConflictSchema = z
  .object({ evidenceSlug: slugSchema, otherSlug: slugSchema })
  .refine((value) => value.evidenceSlug !== value.otherSlug, {
    error: "Select another figure: one cannot conflict with itself",
    path: ["otherSlug"],
  });

/** One of the 33 authorities and its place on the tile map; columns and rows count from 0. */
export const createAuthoritySchema = z.object({
  slug: slugSchema,
  name: name(),
  shortName: textSchema("a short name", 12),
  gssCode: z.string().regex(/^E09\d{6}$/, "Enter a code like E09000001"),
  column: z.int().min(0).max(20),
  row: z.int().min(0).max(20),
});

/** A phase as far as its place in time is concerned. */
export type PhaseDates = { startsOn: Date | null; endsOn: Date | null };

/** The phase a day falls in: the last one that has started. Undated phases never are the present one. */
export function phaseOn<P extends PhaseDates>(phases: readonly P[], day: Date): P | null {
  return phases.findLast((one) => one.startsOn !== null && one.startsOn.getTime() <= day.getTime()) ?? null;
}
