import { describe, expect, test } from "vitest";
import { ROLES } from "@/lib/domain/actor";
import { authorities } from "@/prisma/seed/data/authorities";
import { conceptCriteria, schemes } from "@/prisma/seed/data/criteria";
import { cycleOneVentures } from "@/prisma/seed/data/cycle-one-ventures";
import { cycles } from "@/prisma/seed/data/cycles";
import { ecosystem } from "@/prisma/seed/data/ecosystem";
import { evidence } from "@/prisma/seed/data/evidence";
import { focusAreas } from "@/prisma/seed/data/focus-areas";
import { initiatives } from "@/prisma/seed/data/initiatives";
import { journeys } from "@/prisma/seed/data/journeys";
import { organisationKinds, organisations } from "@/prisma/seed/data/organisations";
import { people } from "@/prisma/seed/data/people";
import { problems } from "@/prisma/seed/data/problems";
import { priorityActions, recommendations } from "@/prisma/seed/data/recommendations";
import { themes } from "@/prisma/seed/data/themes";

const slugs = (rows: { slug: string }[]) => rows.map((row) => row.slug);
const expectAllIn = (found: string[], known: string[]) =>
  expect(found.filter((slug) => !known.includes(slug))).toEqual([]);

describe("keys of the seed data", () => {
  test.each(
    Object.entries({
      authorities,
      cycles,
      cycleOneVentures,
      ecosystem,
      evidence,
      focusAreas,
      initiatives,
      journeys,
      people,
      priorityActions,
      problems,
      schemes,
      themes,
      organisations: [...organisations, ...authorities],
    }),
  )("%s have unique kebab-case slugs", (_name, rows) => {
    const found = slugs(rows);
    expect(new Set(found).size).toBe(found.length);
    for (const slug of found) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("every key used by the programme's data resolves", () => {
    expectAllIn(
      problems.map((problem) => problem.themeSlug),
      slugs(themes),
    );
    expectAllIn(
      problems.flatMap((problem) => problem.focusAreaSlugs),
      slugs(focusAreas),
    );
    expectAllIn(
      problems.flatMap((problem) => problem.evidenceSlugs),
      slugs(evidence),
    );
    expectAllIn(
      [...evidence, ...journeys].flatMap((row) => row.problemSlugs),
      slugs(problems),
    );
    expectAllIn(
      journeys.map((journey) => journey.focusAreaSlug),
      slugs(focusAreas),
    );
    expectAllIn(
      cycleOneVentures.map((venture) => venture.cycleSlug),
      slugs(cycles),
    );
    expectAllIn(
      ecosystem.flatMap((part) => part.answersTo),
      slugs(ecosystem),
    );
    expectAllIn(
      organisations.flatMap((organisation) => organisation.authoritySlug ?? []),
      slugs(authorities),
    );
    expectAllIn(
      organisations.map((organisation) => organisation.kind),
      organisationKinds.map((kind) => kind.key),
    );
    expectAllIn(
      people.map((person) => person.organisationSlug),
      slugs([...organisations, ...authorities]),
    );
  });
});

describe("the programme", () => {
  test("it has five focus areas, five themes, six problems and four ventures of cycle 1", () => {
    expect([focusAreas.length, themes.length, problems.length, cycleOneVentures.length]).toEqual([5, 5, 6, 4]);
    expect(focusAreas.filter((area) => area.umbrella)).toHaveLength(1);
    expect(new Set(problems.map((problem) => problem.themeSlug)).size).toBe(5);
  });

  test("every cycle has the five phases in order, and cycle 1 has no invented date", () => {
    for (const cycle of cycles)
      expect(cycle.phases.map((phase) => phase.key)).toEqual(["choose", "understand", "find", "develop", "build"]);
    const dates = cycles[0]?.phases.flatMap((p) => [p.startsOn, p.endsOn, p.historicalStartsOn, p.historicalEndsOn]);
    expect(dates?.every((date) => date === null)).toBe(true);
  });

  test("the moving phases of cycle 2 follow each other day by day, and today lies in one of them", () => {
    const phases = cycles[1]?.phases ?? [];
    const starts = phases.map((phase) => phase.startsOn?.daysFromToday ?? Number.NaN);
    const ends = phases.map((phase) => phase.endsOn?.daysFromToday ?? Number.POSITIVE_INFINITY);
    expect(starts.slice(1)).toEqual(ends.slice(0, -1).map((day) => day + 1));
    expect(starts.filter((start, index) => start <= 0 && (ends[index] ?? Number.NaN) >= 0)).toHaveLength(1);
  });

  test("the real dates of cycle 2 follow each other too", () => {
    const phases = cycles[1]?.phases ?? [];
    const nextDay = (day: string | null) => day && new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(phases.slice(1).map((phase) => phase.historicalStartsOn)).toEqual(
      phases.slice(0, -1).map((phase) => nextDay(phase.historicalEndsOn)),
    );
    for (const event of cycles[1]?.events ?? [])
      expect(event.on).toMatch(event.precision === "day" ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}-\d{2}$/);
  });

  test("24 recommendations are numbered through three owners", () => {
    expect(recommendations.map((recommendation) => recommendation.number)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    const ownersAt = [1, 7, 8, 19, 20, 24].map((number) => recommendations[number - 1]?.owner);
    expect(ownersAt).toEqual([
      "london-councils",
      "london-councils",
      "national-government",
      "national-government",
      "local-authorities",
      "local-authorities",
    ]);
  });

  test("five journeys cover the five focus areas", () => {
    expect(new Set(journeys.map((journey) => journey.focusAreaSlug)).size).toBe(5);
  });
});

describe("evidence", () => {
  test("every figure has its source, date, period, area and scope", () => {
    for (const entry of evidence) {
      expect(entry.publishedOn).toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
      for (const text of [entry.figure, entry.what, entry.source, entry.periodCovered, entry.scope, entry.note])
        expect(text.trim()).not.toBe("");
      expect(entry.problemSlugs.length).toBeGreaterThan(0);
    }
  });

  test("a conflict is mutual and never with itself", () => {
    const pairs = evidence.flatMap((entry) => entry.conflictsWith.map((other) => `${entry.slug} ${other}`));
    const reversed = pairs.map((pair) => pair.split(" ").reverse().join(" "));
    expect([...pairs].sort()).toEqual([...reversed].sort());
    expect(pairs.filter((pair) => pair.split(" ")[0] === pair.split(" ")[1])).toEqual([]);
  });

  test("the three growth figures for plans and the three uses of 73% conflict with one another", () => {
    const trios = [
      evidence.filter((entry) => entry.slug.startsWith("ehcp-growth")),
      evidence.filter((entry) => entry.figure === "73%"),
    ];
    for (const trio of trios) {
      expect(trio).toHaveLength(3);
      for (const entry of trio)
        for (const other of trio.filter((candidate) => candidate !== entry))
          expect(entry.conflictsWith).toContain(other.slug);
    }
  });
});

describe("the tile map", () => {
  const at = (slug: string) => authorities.find((authority) => authority.slug === slug) ?? { column: -1, row: -1 };

  test("33 authorities carry the codes E09000001 to E09000033, in the office's alphabetical order", () => {
    const codes = Array.from({ length: 33 }, (_, index) => `E090000${String(index + 1).padStart(2, "0")}`);
    expect(authorities.map((authority) => authority.gssCode)).toEqual(codes);
    const boroughs = authorities.slice(1).map((authority) => authority.name);
    expect(boroughs).toEqual([...boroughs].sort((a, b) => a.localeCompare(b, "en")));
  });

  test("no two tiles share a place and every name fits a tile", () => {
    expect(new Set(authorities.map(({ column, row }) => `${column},${row}`)).size).toBe(33);
    for (const { shortName } of authorities) expect(shortName.length).toBeLessThanOrEqual(12);
  });

  test("west lies left of east and north above south", () => {
    const westToEast = ["hillingdon", "brent", "islington", "redbridge", "havering"].map((slug) => at(slug).column);
    const northToSouth = ["enfield", "haringey", "city-of-london", "lambeth", "merton", "sutton"].map(
      (slug) => at(slug).row,
    );
    expect(westToEast).toEqual([...westToEast].sort((a, b) => a - b));
    expect(northToSouth).toEqual([...northToSouth].sort((a, b) => a - b));
    expect(new Set([...westToEast]).size).toBe(5);
  });
});

describe("criteria", () => {
  test("weights of every scheme add up to 100", () => {
    for (const scheme of schemes) {
      const weights = scheme.criteria.map((criterion) => criterion.weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });

  test("every criterion has a worded anchor for each point of its scale, and no two are alike", () => {
    const texts = schemes.flatMap((scheme) =>
      scheme.criteria.flatMap((criterion) => {
        const length = scheme.slug === "five-criteria" ? 5 : 3;
        expect(criterion.anchors.map((anchor) => anchor.points)).toEqual(Array.from({ length }, (_, index) => index));
        return criterion.anchors.map((anchor) => anchor.text);
      }),
    );
    expect(texts.every((text) => /^[A-Z].+\.$/.test(text))).toBe(true);
    expect(new Set(texts).size).toBe(31);
    expect(conceptCriteria.every((criterion) => criterion.weight === 20)).toBe(true);
  });
});

describe("people", () => {
  test("each role has as many people as the demonstration needs", () => {
    const count = (role: string) => people.filter((person) => person.roles.some((held) => held === role)).length;
    expect(
      ["innovator", "borough-officer", "panel", "voter", "adviser", "staff", "admin"].map((role) => count(role)),
    ).toEqual([3, 2, 7, 5, 2, 2, 1]);
    expectAllIn(
      people.flatMap((person) => person.roles.map((role) => role.replaceAll("-", "_"))),
      [...ROLES],
    );
  });

  test("the panel and the board have one chair each, and innovators come from different organisations", () => {
    const chairs = people.filter((person) => person.chair).flatMap((person) => person.roles);
    expect(chairs).toEqual(["panel", "voter"]);
    const innovators = people.filter((person) => person.roles.includes("innovator"));
    expect(new Set(innovators.map((person) => person.organisationSlug)).size).toBe(3);
  });

  test("no address can receive mail, and none is used twice", () => {
    for (const person of people) expect(person.email).toMatch(/^[a-z.-]+@([a-z-]+\.example|example\.org)$/);
    expect(new Set(people.map((person) => person.email)).size).toBe(people.length);
  });
});
