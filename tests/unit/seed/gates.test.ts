import { describe, expect, test } from "vitest";
import { meetings } from "@/prisma/seed/data/board";
import { concepts } from "@/prisma/seed/data/concepts";
import { conceptCriteria, schemes } from "@/prisma/seed/data/criteria";
import { dens } from "@/prisma/seed/data/dens";
import { people } from "@/prisma/seed/data/people";

const slugs = (rows: { slug: string }[]) => rows.map((row) => row.slug);
const expectAllIn = (found: string[], known: string[]) =>
  expect(found.filter((slug) => !known.includes(slug))).toEqual([]);
const find = <Row extends { slug: string }>(rows: Row[], slug: string): Row => {
  const row = rows.find((candidate) => candidate.slug === slug);
  if (!row) throw new Error(`No ${slug}`);
  return row;
};
const items = dens.flatMap((den) => den.items.map((item) => ({ den, item })));
const heldItems = items.filter(({ den }) => den.on.daysFromToday < 0);

/** Panel members whose own organisation leads, partners, sponsors or employs an author of the concept. */
const tiedMembers = (conceptSlug: string, panelSlugs: string[]) => {
  const concept = find(concepts, conceptSlug);
  const tied = [
    concept.leadOrganisationSlug,
    ...concept.partnerOrganisationSlugs,
    ...concept.support.map((support) => support.authoritySlug),
    ...concept.coAuthorSlugs.map((slug) => find(people, slug).organisationSlug),
  ];
  return panelSlugs.filter((slug) => tied.includes(find(people, slug).organisationSlug));
};

describe("dens of the demonstration", () => {
  test("every key resolves and only panel members sit, with the chair among them", () => {
    expect(new Set(slugs(dens)).size).toBe(dens.length);
    for (const den of dens) {
      expectAllIn([den.schemeSlug], slugs(schemes));
      expectAllIn(den.panelSlugs, slugs(people.filter((person) => person.roles.includes("panel"))));
      expect(den.panelSlugs).toContain(den.chairSlug);
      expect(den.quorum).toBeLessThanOrEqual(den.panelSlugs.length);
      expectAllIn(
        den.items.map((item) => item.conceptSlug),
        slugs(concepts),
      );
    }
    const owners = heldItems.flatMap(({ item }) =>
      (item.decision?.conditions ?? []).flatMap((condition) => [
        condition.ownerSlug,
        condition.discharge?.bySlug ?? [],
      ]),
    );
    expectAllIn(owners.flat(), slugs(people));
  });

  test("two dens are past, one is today with two concepts, and one is to come", () => {
    const days = dens.map((den) => den.on.daysFromToday);
    expect(days.map((day) => Math.sign(day))).toEqual([-1, -1, 0, 1]);
    expect(dens[2]?.items).toHaveLength(2);
  });

  test("agenda items do not overlap", () => {
    const minutesOf = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
    for (const den of dens) {
      const sorted = [...den.items].sort((a, b) => a.at.localeCompare(b.at));
      expect(sorted[0]?.at).toBe(den.on.at);
      sorted.slice(1).forEach((item, index) => {
        const before = sorted[index];
        expect(minutesOf(item.at)).toBeGreaterThanOrEqual(minutesOf(before?.at ?? "") + (before?.minutes ?? 0));
      });
    }
  });

  test("every member who is not recused marked every criterion of a past item, within the scale", () => {
    const keys = conceptCriteria.map((criterion) => criterion.key);
    for (const { den, item } of heldItems) {
      const recused = item.recusals.map((recusal) => recusal.personSlug);
      const scorers = item.sheets.map((sheet) => sheet.personSlug);
      expect([...scorers].sort()).toEqual(den.panelSlugs.filter((slug) => !recused.includes(slug)).sort());
      expect(scorers.length).toBeGreaterThanOrEqual(den.quorum);
      expectAllIn(
        item.rescored.map((mark) => mark.personSlug),
        scorers,
      );
      for (const sheet of item.sheets)
        for (const key of keys) {
          const mark = sheet.marks[key];
          if ("notApplicable" in mark) expect(mark.reason.trim()).not.toBe("");
          else expect([0, 1, 2, 3, 4]).toContain(mark.points);
        }
    }
  });

  test("there is one recusal, one mark not applicable, and real disagreement", () => {
    expect(heldItems.flatMap(({ item }) => item.recusals)).toHaveLength(1);
    const marks = heldItems.flatMap(({ item }) => item.sheets.flatMap((sheet) => Object.values(sheet.marks)));
    expect(marks.filter((mark) => "notApplicable" in mark)).toHaveLength(1);
    const ranges = heldItems.map(({ item }) => {
      const points = item.sheets.flatMap(({ marks: { strategic } }) => ("points" in strategic ? strategic.points : []));
      return Math.max(...points) - Math.min(...points);
    });
    expect(Math.max(...ranges)).toBeGreaterThanOrEqual(3);
  });

  test("in past dens everyone tied to a concept stepped out, and nobody else", () => {
    for (const { den, item } of heldItems)
      expect(item.recusals.map((recusal) => recusal.personSlug)).toEqual(tiedMembers(item.conceptSlug, den.panelSlugs));
  });

  test("today's den holds exactly one interest for the portal to catch", () => {
    const today = items.filter(({ den }) => den.on.daysFromToday === 0);
    const caught = today.flatMap(({ den, item }) => tiedMembers(item.conceptSlug, den.panelSlugs));
    expect(caught).toEqual(["desmond-quarrie"]);
    expect(today.flatMap(({ item }) => item.recusals)).toEqual([]);
  });

  test("outcomes lead each concept to the stage it stands at", () => {
    const outcomes = (slug: string) =>
      heldItems.flatMap(({ item }) => (item.conceptSlug === slug ? (item.decision?.outcome ?? []) : []));
    const waiting = (slug: string) =>
      items
        .filter(({ den, item }) => item.conceptSlug === slug && den.on.daysFromToday >= 0)
        .map(({ den }) => den.kind);
    for (const { slug, targetStage, secondVersion } of concepts) {
      expect(waiting(slug)).toEqual(
        { "crocodiles-den": ["crocodiles"], "dragons-den": ["dragons"] }[targetStage as string] ?? [],
      );
      const gates =
        { developing: 1, "dragons-den": 1, board: 2, portfolio: 2, declined: 1 }[targetStage as string] ?? 0;
      expect(outcomes(slug)).toHaveLength(gates);
      if (gates > 0) expect(outcomes(slug).every((o) => (targetStage === "declined") === (o === "decline"))).toBe(true);
      expect(secondVersion !== undefined).toBe(["dragons-den", "board", "portfolio"].includes(targetStage));
    }
  });

  test("conditions come with that outcome alone, and those met before the next gate say how", () => {
    for (const { den, item } of heldItems) {
      const conditions = item.decision?.conditions ?? [];
      expect(conditions.length > 0).toBe(item.decision?.outcome === "proceed-with-conditions");
      expect(item.decision?.feedback.trim()).not.toBe("");
      for (const { discharge } of conditions) {
        if (!discharge) continue;
        expect(discharge.on.daysFromToday).toBeGreaterThan(den.on.daysFromToday);
        expect(discharge.on.daysFromToday).toBeLessThan(0);
      }
    }
  });

  test("a den reads a concept that was longlisted, or made ready, before it", () => {
    for (const { den, item } of items) {
      const concept = find(concepts, item.conceptSlug);
      const before = item.conceptVersion === 1 ? concept.timeline.longlistedOn : concept.secondVersion?.readyOn;
      expect(before?.daysFromToday ?? Number.NaN).toBeLessThan(den.on.daysFromToday);
      expect(item.conceptVersion).toBe(den.kind === "crocodiles" ? 1 : 2);
    }
  });
});

describe("board meetings", () => {
  const voters = slugs(people.filter((person) => person.roles.includes("voter")));
  const advisers = slugs(people.filter((person) => person.roles.includes("adviser")));

  test("one is past with five votes and an approval, one is coming with the concept at the board", () => {
    const [past, coming] = meetings;
    const decided = past?.items[0];
    expect(decided?.votes.map((vote) => vote.personSlug).sort()).toEqual([...voters].sort());
    expect(decided?.resolution?.outcome).toBe("approve-with-conditions");
    expect(find(concepts, decided?.conceptSlug ?? "").targetStage).toBe("portfolio");
    expect(coming?.on.daysFromToday).toBe(12);
    expect(coming?.items[0]?.resolution).toBeNull();
    expect(find(concepts, coming?.items[0]?.conceptSlug ?? "").targetStage).toBe("board");
  });

  test("only people of the board attend, and the chair votes", () => {
    for (const meeting of meetings) {
      expectAllIn(
        meeting.attendance.map((entry) => entry.personSlug),
        [...voters, ...advisers],
      );
      expect(voters).toContain(meeting.chairSlug);
      expect(meeting.quorum).toBe(3);
    }
  });

  test("no voter's own borough backs a concept on the agenda, so that all five may vote", () => {
    for (const item of meetings.flatMap((meeting) => meeting.items))
      expect(tiedMembers(item.conceptSlug, voters)).toEqual([]);
  });

  test("papers are numbered in order, and an exempt part says why", () => {
    const papers = meetings.flatMap((meeting) => meeting.items.map((item) => item.paper));
    expect(papers.map((paper) => paper.number)).toEqual([1, 2]);
    for (const paper of papers) {
      expect(slugs(people)).toContain(paper.reportBySlug);
      expect(paper.exempt?.reason.trim()).not.toBe("");
    }
  });
});
