import { describe, expect, test } from "vitest";
import { CONCEPT_LIMITS, missingAnswers, SECTION_KEYS, SOLUTION_TYPES, SUPPORT_LEVELS } from "@/lib/domain/concepts";
import { STAGES } from "@/lib/domain/stages";
import { authorities } from "@/prisma/seed/data/authorities";
import { concepts } from "@/prisma/seed/data/concepts";
import { evidence } from "@/prisma/seed/data/evidence";
import { organisations } from "@/prisma/seed/data/organisations";
import { people } from "@/prisma/seed/data/people";
import { problems } from "@/prisma/seed/data/problems";

const slugs = (rows: { slug: string }[]) => rows.map((row) => row.slug);
const expectAllIn = (found: string[], known: string[]) =>
  expect(found.filter((slug) => !known.includes(slug))).toEqual([]);
const domainWord = (word: string) => word.replaceAll("-", "_");
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const sectionTexts = (concept: (typeof concepts)[number]) => [
  ...Object.entries(concept.sections),
  ...Object.entries(concept.secondVersion?.sections ?? {}),
];
const submitted = concepts.filter((concept) => concept.timeline.submittedOn);

describe("concepts of the demonstration", () => {
  test("slugs and titles are unique, and every key resolves", () => {
    expect(new Set(slugs(concepts)).size).toBe(concepts.length);
    expect(new Set(concepts.map((concept) => concept.title)).size).toBe(concepts.length);
    expectAllIn(
      concepts.flatMap((concept) => [concept.leadOrganisationSlug, ...concept.partnerOrganisationSlugs]),
      slugs([...organisations, ...authorities]),
    );
    expectAllIn(
      concepts.flatMap((concept) => [
        concept.leadPersonSlug,
        ...concept.coAuthorSlugs,
        ...(concept.closing ? [concept.closing.bySlug] : []),
      ]),
      slugs(people),
    );
    expectAllIn(
      concepts.flatMap((concept) => concept.problemSlugs),
      slugs(problems),
    );
    expectAllIn(
      concepts.flatMap((concept) => concept.evidenceSlugs),
      slugs(evidence),
    );
    expectAllIn(
      concepts.flatMap((concept) => concept.support.map((support) => support.authoritySlug)),
      slugs(authorities),
    );
    expectAllIn(
      concepts.flatMap((concept) => concept.closing?.mergedIntoSlug ?? []),
      slugs(concepts),
    );
  });

  test("every stage, solution type, support level and problem has at least one concept", () => {
    const reached = (key: "targetStage" | "solutionType") => concepts.map((concept) => domainWord(concept[key]));
    expect([...new Set(reached("targetStage"))].sort()).toEqual([...STAGES].sort());
    expect([...new Set(reached("solutionType"))].sort()).toEqual([...SOLUTION_TYPES].sort());
    const levels = concepts.flatMap((concept) => concept.support.map((support) => domainWord(support.level)));
    expect([...new Set(levels)].sort()).toEqual([...SUPPORT_LEVELS].sort());
    expect(new Set(concepts.flatMap((concept) => concept.problemSlugs)).size).toBe(problems.length);
  });

  test("the lead works for the leading organisation, and every author may write concepts", () => {
    for (const concept of concepts) {
      const lead = people.find((person) => person.slug === concept.leadPersonSlug);
      expect(lead?.organisationSlug).toBe(concept.leadOrganisationSlug);
      expect(concept.coAuthorSlugs).not.toContain(concept.leadPersonSlug);
      for (const slug of [concept.leadPersonSlug, ...concept.coAuthorSlugs]) {
        const roles = people.find((person) => person.slug === slug)?.roles ?? [];
        expect(roles.some((role) => role === "innovator" || role === "borough-officer")).toBe(true);
      }
    }
  });

  test("texts keep to the limits of the form", () => {
    for (const concept of concepts) {
      expect(concept.title.length).toBeLessThanOrEqual(CONCEPT_LIMITS.title);
      expect(concept.pitch.length).toBeLessThanOrEqual(160);
      expect(concept.problemSlugs.length).toBeLessThanOrEqual(CONCEPT_LIMITS.problems);
      expect(concept.evidenceSlugs.length).toBeLessThanOrEqual(CONCEPT_LIMITS.evidence);
      expect(concept.closing?.reason.length ?? 0).toBeLessThanOrEqual(CONCEPT_LIMITS.reason);
      for (const [, text] of sectionTexts(concept)) expect(text.length).toBeLessThanOrEqual(CONCEPT_LIMITS.section);
    }
  });

  test("a concept that was submitted answers everything, in its first version and in its second", () => {
    for (const concept of submitted) {
      for (const texts of [concept.sections, { ...concept.sections, ...concept.secondVersion?.sections }]) {
        const sections = SECTION_KEYS.map((key) => ({ key, text: texts[key] }));
        expect(missingAnswers({ pitch: concept.pitch, problems: concept.problemSlugs, sections })).toEqual([]);
        expect(sections.filter((section) => section.text.trim() === "")).toEqual([]);
      }
      for (const key of ["benefits", "how"] as const) {
        expect(words(concept.sections[key]), `${concept.slug} ${key}`).toBeGreaterThanOrEqual(55);
        expect(words(concept.sections[key]), `${concept.slug} ${key}`).toBeLessThanOrEqual(160);
      }
    }
  });

  test("no two sections are alike", () => {
    const texts = concepts.flatMap((concept) =>
      sectionTexts(concept).flatMap(([, text]) => (words(text) > 3 ? [text] : [])),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("a confidential section says why", () => {
    const confidential = concepts.flatMap((concept) => concept.confidential);
    expect(confidential.length).toBeGreaterThan(0);
    expect(confidential.every((entry) => entry.reason.trim() !== "")).toBe(true);
  });

  test("dates run in the order of the way, and none lies ahead of today", () => {
    for (const { timeline, secondVersion } of concepts) {
      const days = [timeline.startedOn, timeline.submittedOn, timeline.longlistedOn, secondVersion?.readyOn].flatMap(
        (date) => date?.daysFromToday ?? [],
      );
      expect(days).toEqual([...days].sort((a, b) => a - b));
      const last = days.at(-1) ?? 0;
      const end = timeline.endedOn?.daysFromToday ?? last;
      expect(end).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(0);
    }
  });

  test("what ended outside a den says who ended it and why", () => {
    const ended = concepts.filter((concept) => concept.timeline.endedOn);
    expect(ended.map((concept) => concept.targetStage).sort()).toEqual(["merged", "parked", "withdrawn"]);
    expect(ended.every((concept) => (concept.closing?.reason ?? "") !== "")).toBe(true);
    expect(concepts.filter((concept) => concept.closing && !concept.timeline.endedOn)).toEqual([]);
  });
});
