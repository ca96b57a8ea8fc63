import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/actor";
import {
  createCycle,
  createEvidence,
  createFocusArea,
  createProblem,
  createTheme,
} from "@/lib/features/programme/commands";
import { op } from "./people";

export const SYSTEM: Actor = { kind: "system", job: "test" };

/** A slug nobody else uses. */
export const slug = (name: string): string => `${name}-${randomUUID().slice(0, 8)}`;

let cycles = 100;

/** A cycle as it is typed. */
export const cycleInput = () => {
  cycles += 1;
  return {
    slug: slug("cycle"),
    number: cycles,
    title: "Loneliness",
    theme: "Loneliness",
    why: "Because it costs lives.",
    current: true,
    phases: [
      { key: "choose", name: "Choose", summary: "First.", startsOn: "2027-01-01", endsOn: "2027-02-28" },
      { key: "find", name: "Find", summary: "Then.", closesWith: "Crocodiles’ Den", startsOn: "2027-03-01" },
    ],
    events: [{ name: "Hackathon", on: "2027-02-20", summary: "A day." }],
  };
};

/** A current cycle with so many problem statements, each with so many figures behind it. */
export async function makeProgramme({ problems = 1, figures = 1 } = {}) {
  const cycle = cycleInput();
  await createCycle(SYSTEM, { ...op(), ...cycle });
  const cycleSlug = cycle.slug;
  const area = slug("area");
  await createFocusArea(SYSTEM, { ...op(), cycleSlug, slug: area, name: "Older people", summary: "Living alone." });
  const theme = slug("theme");
  await createTheme(SYSTEM, { ...op(), cycleSlug, slug: theme, name: "Neighbours", question: "Who is next door?" });
  const problemSlugs: string[] = [];
  const evidenceSlugs: string[] = [];
  for (let i = 0; i < problems; i += 1) {
    const problem = slug("problem");
    const words = { title: `Problem ${i}`, statement: "People do not meet.", detail: "One.\n\nTwo." };
    await createProblem(SYSTEM, { ...op(), slug: problem, themeSlug: theme, focusAreaSlugs: [area], ...words });
    problemSlugs.push(problem);
    for (let j = 0; j < figures; j += 1) {
      const figure = slug("figure");
      await createEvidence(SYSTEM, { ...op(), ...figureInput(), slug: figure, problemSlugs: [problem] });
      evidenceSlugs.push(figure);
    }
  }
  return { cycleSlug, area, theme, problemSlugs, evidenceSlugs };
}

/** A figure as it is typed. */
export const figureInput = () => ({
  slug: slug("figure"),
  figure: "9%",
  what: "of people over 75 see nobody for a week",
  source: "An invented survey",
  publishedOn: "2026-11",
  area: "London",
  scope: "People over 75",
});
