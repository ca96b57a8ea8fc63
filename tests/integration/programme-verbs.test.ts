import { expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import * as verbs from "@/lib/features/programme/commands";
import { getCycle, getEvidence, getProblem } from "@/lib/features/programme/queries";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";
import { cycleInput, figureInput, makeProgramme, SYSTEM, slug } from "../support/programme";

setUpDatabase();

test("staff open a cycle with its phases and events, and it takes the place of the current one", async () => {
  const before = await makeProgramme();
  const input = cycleInput();
  await verbs.createCycle(await makePerson({ roles: ["staff"] }), { ...op(), ...input });
  const made = await getCycle(VISITOR, { slug: input.slug });
  expect(made.phases.map((phase) => [phase.position, phase.key, phase.startsOn])).toEqual([
    [1, "choose", new Date("2027-01-01")],
    [2, "find", new Date("2027-03-01")],
  ]);
  expect(made.events).toMatchObject([{ name: "Hackathon", on: new Date("2027-02-20") }]);
  expect(made.current).toBe(true);
  expect((await getCycle(VISITOR, { slug: before.cycleSlug })).current).toBe(false);
});

test("a problem statement shows its theme, its areas and the figures behind it", async () => {
  const { problemSlugs, evidenceSlugs } = await makeProgramme({ figures: 2 });
  const problem = await getProblem(VISITOR, { slug: problemSlugs[0] });
  expect(problem).toMatchObject({ theme: { name: "Neighbours" }, focus: [{ name: "Older people" }], concepts: [] });
  expect(problem.evidence.map((line) => line.slug).sort()).toEqual(evidenceSlugs.toSorted());
});

test("a conflict between figures is told on both, however often it is recorded", async () => {
  const { evidenceSlugs } = await makeProgramme({ figures: 2 });
  const [evidenceSlug, otherSlug] = evidenceSlugs;
  await verbs.recordConflict(SYSTEM, { ...op(), evidenceSlug, otherSlug });
  await verbs.recordConflict(SYSTEM, { ...op(), evidenceSlug: otherSlug, otherSlug: evidenceSlug });
  expect((await getEvidence(VISITOR, { slug: evidenceSlug })).conflicts).toMatchObject([{ slug: otherSlug }]);
  expect((await getEvidence(VISITOR, { slug: otherSlug })).conflicts).toMatchObject([{ slug: evidenceSlug }]);
});

test("an authority comes with the organisation of its officers", async () => {
  const input = {
    slug: slug("borough"),
    name: "Borough",
    shortName: "Borough",
    gssCode: "E09000099",
    column: 1,
    row: 1,
  };
  const made = await verbs.createAuthority(SYSTEM, { ...op(), ...input });
  const organisation = await db().organisation.findUnique({ where: { slug: input.slug } });
  expect(organisation).toMatchObject({ id: made.organisationId, kind: "borough", authorityId: made.id });
});

const cases = async () => {
  const { cycleSlug, theme, evidenceSlugs } = await makeProgramme({ figures: 2 });
  const words = { title: "T", statement: "S", detail: "D" };
  const [evidenceSlug, otherSlug] = evidenceSlugs;
  return [
    [verbs.createCycle, cycleInput()],
    [verbs.createFocusArea, { slug: slug("a"), cycleSlug, name: "N", summary: "S" }],
    [verbs.createTheme, { slug: slug("t"), cycleSlug, name: "N", question: "Q?" }],
    [verbs.createProblem, { slug: slug("p"), themeSlug: theme, ...words }],
    [verbs.createEvidence, figureInput()],
    [verbs.recordConflict, { evidenceSlug, otherSlug }],
    [verbs.createAuthority, { slug: slug("b"), name: "B", shortName: "B", gssCode: "E09000077", column: 2, row: 2 }],
  ] as const;
};

test("nobody but staff and the system edits the programme", async () => {
  for (const [verb, input] of await cases()) {
    for (const roles of [["innovator"], ["borough_officer"], ["panel"], ["voter"], ["adviser"], ["admin"]] as const) {
      const actor = await makePerson({ roles: [...roles] });
      await expect(verb(actor, { ...op(), ...input })).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(verb(VISITOR, { ...op(), ...input })).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("each verb writes one audit row, and sending it again does nothing more", async () => {
  for (const [verb, input] of await cases()) {
    const sent = { ...op(), ...input };
    const first = await verb(SYSTEM, sent);
    expect(await verb(SYSTEM, sent)).toEqual(first);
    expect(await db().auditEntry.findMany({ where: { operationId: sent.operationId } })).toMatchObject([
      { actor: "system:test", action: "programme.edit" },
    ]);
  }
});

test("an address that is taken is refused beside its field, and nothing is written", async () => {
  const { cycleSlug, theme, area, problemSlugs, evidenceSlugs } = await makeProgramme();
  const words = { title: "T", statement: "S", detail: "D" };
  const refused = { code: "invalid", fields: { slug: ["This is used already. Choose another."] } };
  const twice = [
    () => verbs.createCycle(SYSTEM, { ...op(), ...cycleInput(), slug: cycleSlug }),
    () => verbs.createFocusArea(SYSTEM, { ...op(), slug: area, cycleSlug, name: "N", summary: "S" }),
    () => verbs.createTheme(SYSTEM, { ...op(), slug: theme, cycleSlug, name: "N", question: "Q?" }),
    () => verbs.createProblem(SYSTEM, { ...op(), slug: problemSlugs[0], themeSlug: theme, ...words }),
    () => verbs.createEvidence(SYSTEM, { ...op(), ...figureInput(), slug: evidenceSlugs[0] }),
  ];
  for (const attempt of twice) await expect(attempt()).rejects.toMatchObject(refused);
  expect((await getCycle(VISITOR, { slug: cycleSlug })).current).toBe(true);
});

test.each([
  ["spaces in the address", { slug: "two words" }],
  ["the address of a prototype", { slug: "__proto__" }],
  ["an empty figure", { figure: "   " }],
  ["a text of 100 kB", { what: "x".repeat(100_000) }],
  ["a month that does not exist", { publishedOn: "2026-13" }],
  ["a problem statement that does not exist", { problemSlugs: ["no-such-problem"] }],
])("a figure with %s is refused", async (_, wrong) => {
  await expect(verbs.createEvidence(SYSTEM, { ...op(), ...figureInput(), ...wrong })).rejects.toMatchObject({
    code: "invalid",
  });
});

test("what a verb refers to must exist, and a figure cannot conflict with itself", async () => {
  const { theme, evidenceSlugs } = await makeProgramme();
  const input = { slug: slug("x"), name: "N", question: "Q?", cycleSlug: "no-such-cycle" };
  await expect(verbs.createTheme(SYSTEM, { ...op(), ...input })).rejects.toMatchObject({ code: "not-found" });
  const area = {
    slug: slug("p"),
    themeSlug: theme,
    focusAreaSlugs: ["nowhere"],
    title: "T",
    statement: "S",
    detail: "D",
  };
  await expect(verbs.createProblem(SYSTEM, { ...op(), ...area })).rejects.toMatchObject({ code: "invalid" });
  const self = { evidenceSlug: evidenceSlugs[0], otherSlug: evidenceSlugs[0] };
  await expect(verbs.recordConflict(SYSTEM, { ...op(), ...self })).rejects.toMatchObject({ code: "invalid" });
});

test("a phase cannot end before it starts", async () => {
  const phases = [{ key: "find", name: "Find", summary: "S", startsOn: "2027-03-02", endsOn: "2027-03-01" }];
  await expect(verbs.createCycle(SYSTEM, { ...op(), ...cycleInput(), phases })).rejects.toMatchObject({
    fields: { "phases.0.endsOn": ["The phase must end on or after the day it starts"] },
  });
});
