import { beforeAll, expect, test } from "vitest";
import { type Actor, type PersonActor, VISITOR } from "@/lib/domain/actor";
import { STAGES } from "@/lib/domain/stages";
import { listNewestDecisions } from "@/lib/features/decisions/queries";
import * as questions from "@/lib/features/programme/queries";
import { db } from "@/lib/platform/db";
import { conceptRow, makeProgramme as makeConceptProgramme, makeLonglisted, placeAt } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { makeProgramme } from "../support/programme";
import { countStatements } from "../support/statements";

setUpDatabase();

let lead: PersonActor;
beforeAll(async () => {
  await makeConceptProgramme();
  lead = await makePerson({ name: "Lead Author" });
});

const titlesFor = async (actor: Actor) =>
  (await questions.getProblem(actor, { slug: "first-problem" })).concepts.map((concept) => concept.title);

test("a problem statement names the concepts that answer it from the long list on, to everybody", async () => {
  const ref = await makeLonglisted(lead, { title: "Open to all" });
  for (const stage of STAGES) {
    await placeAt(ref, stage);
    const isPublic = ["longlisted", "crocodiles_den", "developing", "dragons_den", "board", "portfolio"].includes(
      stage,
    );
    expect([stage, (await titlesFor(VISITOR)).includes("Open to all")]).toEqual([stage, isPublic]);
  }
});

test("what authors are changing is not shown before it is frozen", async () => {
  const ref = await placeAt(await makeLonglisted(lead, { title: "As it was frozen" }), "developing");
  const { id } = await conceptRow(ref);
  await db().concept.update({ where: { id }, data: { title: "Half a thought", pitch: "not yet" } });
  await db().conceptProblem.deleteMany({ where: { conceptId: id } });
  expect(await titlesFor(VISITOR)).toContain("As it was frozen");
  expect(await titlesFor(VISITOR)).not.toContain("Half a thought");
  const figure = await questions.getEvidence(VISITOR, { slug: "a-figure" });
  expect(figure.concepts.map((concept) => concept.title)).toContain("As it was frozen");
});

test("a concept is not named to somebody with an interest in it, and counted without it, until the interest is dismissed", async () => {
  const { id: conceptId } = await conceptRow(await makeLonglisted(lead, { title: "Close to home" }));
  const reader = await makePerson({ roles: ["panel"] });
  const count = async () => {
    const problems = (await questions.listProblems(reader)).flatMap((theme) => theme.problems);
    return problems.find((problem) => problem.slug === "first-problem")?.concepts;
  };
  const before = (await count()) ?? 0;
  const interest = { conceptId, personId: reader.id, reason: "A relative leads it" };
  await db().interest.create({ data: { ...interest, declared: true, at: new Date("2027-01-01") } });
  expect(await titlesFor(reader)).not.toContain("Close to home");
  expect(await count()).toBe(before - 1);
  expect(await titlesFor(VISITOR)).toContain("Close to home");
  await db().interest.create({ data: { ...interest, declared: false, at: new Date("2027-01-02") } });
  expect(await titlesFor(reader)).toContain("Close to home");
});

test("what an address cannot mean is not found", async () => {
  for (const slug of ["no-such", "", "__proto__", "A B", "x".repeat(10_000), undefined]) {
    for (const question of [questions.getCycle, questions.getProblem, questions.getEvidence]) {
      await expect(question(VISITOR, { slug })).rejects.toMatchObject({ code: "not-found" });
    }
  }
});

test("the public counts tell of no draft and no end", async () => {
  const { stages } = await questions.countProgramme();
  expect(Object.keys(stages).filter((stage) => ["draft", "submitted", "declined", "parked"].includes(stage))).toEqual(
    [],
  );
});

test("each page asks as often for fifty rows as for one, and never more than five times", async () => {
  const pages: [string, () => Promise<unknown>][] = [
    [
      "start",
      () =>
        Promise.all([
          questions.findCurrentCycle(),
          questions.countProgramme(),
          questions.listNewestVentures(3),
          listNewestDecisions(3),
        ]),
    ],
    ["how it works", () => Promise.all([questions.findCurrentCycle(), questions.findDefaultScheme()])],
    ["cycle", async () => questions.getCycle(VISITOR, { slug: current.cycleSlug })],
    ["problems", () => questions.listProblems(VISITOR)],
    ["problem", () => questions.getProblem(VISITOR, { slug: current.problemSlugs[0] })],
    ["evidence", () => questions.listEvidence()],
    ["figure", () => questions.getEvidence(VISITOR, { slug: current.evidenceSlugs[0] })],
  ];
  const count = async () => {
    const counts: Record<string, number> = {};
    for (const [name, ask] of pages) counts[name] = (await countStatements(ask)).count;
    return counts;
  };
  let current = await makeProgramme();
  const few = await count();
  current = await makeProgramme({ problems: 10, figures: 5 });
  expect(await count()).toEqual(few);
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(5);
});
