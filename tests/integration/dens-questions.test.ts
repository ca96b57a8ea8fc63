import { beforeAll, expect, test } from "vitest";
import { type Actor, VISITOR } from "@/lib/domain/actor";
import { can, type DenFacts } from "@/lib/domain/policy";
import { decideItem } from "@/lib/features/dens/commands/decide";
import { revealItem } from "@/lib/features/dens/commands/items";
import { addToAgenda } from "@/lib/features/dens/commands/plan";
import { closeDen, publishDen } from "@/lib/features/dens/commands/run";
import { getChairView } from "@/lib/features/dens/queries/get-chair-view";
import { getDen } from "@/lib/features/dens/queries/get-den";
import { getPack } from "@/lib/features/dens/queries/get-pack";
import { getResults } from "@/lib/features/dens/queries/get-results";
import { getSheet } from "@/lib/features/dens/queries/get-sheet";
import { listDens, listDensToRun, listMyScoring, listSchedulable } from "@/lib/features/dens/queries/list-dens";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { AT, fiveCriteria, makeConcept, makeDen, openDen, score, type TestDen } from "../support/dens";
import { makePerson, op } from "../support/people";
import { countStatements } from "../support/statements";

setUpDatabase();

let schemeId: string;
beforeAll(async () => {
  schemeId = await fiveCriteria();
});

const PROCEED = { outcome: "proceed", reasons: "Good.", feedback: "Go on.", conditions: [] };

/** Scores, reveals and decides each of these, all by the first three of the panel. */
async function decideAll(den: TestDen, items: { ref: string }[], marks: number[]) {
  await openDen(den, items);
  for (const { ref } of items) {
    for (const member of den.panel.slice(0, 3)) await score(den, ref, member, marks);
    await revealItem(den.chair, { ...op(), den: den.ref, item: ref }, AT);
    await decideItem(den.chair, { ...op(), den: den.ref, item: ref, ...PROCEED }, AT);
  }
}

test("the list holds exactly the dens the policy lets each actor read", async () => {
  const dens: TestDen[] = [];
  for (const until of ["planned", "papers", "live"] as const) {
    const den = await makeDen({ schemeId });
    dens.push(den);
    if (until !== "planned") await openDen(den, [await makeConcept("longlisted")], until);
  }
  const published = await makeDen({ schemeId });
  await decideAll(published, [await makeConcept("longlisted")], [3, 3, 3, 3, 3]);
  await closeDen(published.chair, { ...op(), den: published.ref }, AT);
  await publishDen(published.staff, { ...op(), den: published.ref }, AT);
  const actors: Actor[] = [
    VISITOR,
    { kind: "system", job: "mail" },
    ...[...dens, published].flatMap(({ panel }) => panel),
  ];
  for (const role of ["innovator", "panel", "voter", "adviser", "staff", "admin"] as const) {
    actors.push(await makePerson({ roles: [role] }));
  }
  const all = await db().den.findMany({ include: { seats: true } });
  for (const actor of actors) {
    const allowed = all.filter((den) => {
      const facts: DenFacts = { ...den, seatIds: den.seats.map(({ personId }) => personId) };
      return can(actor, "den.read", facts);
    });
    const listed = (await listDens(actor)).map(({ ref }) => Number(ref.slice(4)));
    expect(listed.sort((a, b) => a - b)).toEqual(allowed.map(({ number }) => number).sort((a, b) => a - b));
  }
});

test("what waits is listed for members, the chair and staff", async () => {
  const den = await makeDen({ schemeId });
  const [first, second] = [await makeConcept("longlisted"), await makeConcept("longlisted")];
  await openDen(den, [first], "papers");
  const [, member] = den.panel;
  if (!member) throw new Error("A den of five.");
  expect(await listMyScoring(member)).toMatchObject([{ what: "read", href: `/dens/${den.ref}/pack/${first.ref}` }]);
  expect(await listDensToRun(den.chair)).toMatchObject([{ ref: den.ref, href: `/dens/${den.ref}/chair` }]);
  expect((await listDensToRun(den.staff)).map(({ ref }) => ref)).toContain(den.ref);
  expect(await listDensToRun(member)).toEqual([]);
  const live = await makeDen({ schemeId });
  await openDen(live, [second]);
  const scorer = live.panel[1] ?? live.chair;
  expect(await listMyScoring(scorer)).toMatchObject([{ what: "score", href: `/dens/${live.ref}/score/${second.ref}` }]);
  await score(live, second.ref, scorer, [1, 1, 1, 1, 1]);
  expect(await listMyScoring(scorer)).toEqual([]);
  const waiting = await makeConcept("longlisted", undefined, "Waits for a date");
  expect((await listSchedulable(den.staff, "crocodiles")).map(({ ref }) => ref)).toContain(waiting.ref);
  expect(await listSchedulable(member, "crocodiles")).toEqual([]);
});

test("the Dragons’ Den has the Crocodiles’ scores in sight, and shows the change", async () => {
  const crocodiles = await makeDen({ schemeId });
  const concept = await makeConcept("longlisted");
  await decideAll(crocodiles, [concept], [2, 2, 2, 2, 2]);
  await db().den.updateMany({
    where: { number: Number(crocodiles.ref.slice(4)) },
    data: { heldAt: new Date("2026-05-01") },
  });
  await db().concept.update({ where: { id: concept.id }, data: { ready: true } });
  const dragons = await makeDen({ schemeId, kind: "dragons" });
  await decideAll(dragons, [concept], [4, 2, 1, 2, 2]);
  const item = { den: dragons.ref, item: concept.ref };
  const results = await getResults(dragons.chair, item);
  expect(results.earlier?.ref).toBe(crocodiles.ref);
  expect(results.criteria.map(({ earlierChange }) => earlierChange)).toEqual([200, 0, -100, 0, 0]);
  expect(results.overall).toMatchObject({ mean: 220, earlierMean: 200, earlierChange: 20 });
  const pack = await getPack(dragons.chair, item);
  expect(pack.earlier).toMatchObject({ ref: crocodiles.ref, overall: 200, decision: { outcome: "proceed" } });
  expect(JSON.stringify(pack.earlier)).not.toContain("Member");
});

test("the order within a den has ties as ties", async () => {
  const den = await makeDen({ schemeId });
  const concepts = [await makeConcept("longlisted"), await makeConcept("longlisted"), await makeConcept("longlisted")];
  await openDen(den, concepts);
  for (const [place, { ref }] of concepts.entries()) {
    const marks = place === 2 ? [4, 4, 4, 4, 4] : [2, 2, 2, 2, 2];
    for (const member of den.panel.slice(0, 3)) await score(den, ref, member, marks);
    await revealItem(den.chair, { ...op(), den: den.ref, item: ref }, AT);
  }
  const { ranking } = await getResults(den.chair, { den: den.ref, item: concepts[0]?.ref });
  expect(ranking.places.map(({ rank, tied, mean, best, worst }) => [rank, tied, mean, best, worst])).toEqual([
    [1, false, 400, 1, 1],
    [2, true, 200, 2, 2],
    [2, true, 200, 2, 2],
  ]);
  expect(ranking.hidden).toBe(0);
});

test("a page takes as many statements for many rows as for one, and at most five beside the session", async () => {
  const one = await makeDen({ schemeId });
  const concept = await makeConcept("longlisted");
  await openDen(one, [concept]);
  for (const member of one.panel.slice(0, 3)) await score(one, concept.ref, member, [1, 2, 3, 4, 0]);
  await revealItem(one.chair, { ...op(), den: one.ref, item: concept.ref }, AT);
  const many = await makeDen({ schemeId, members: 12 });
  const concepts = await Promise.all(Array.from({ length: 6 }, () => makeConcept("longlisted")));
  await openDen(many, concepts);
  for (const { ref } of concepts.slice(0, 3)) {
    for (const member of many.panel) await score(many, ref, member, [1, 2, 3, 4, 0]);
    await revealItem(many.chair, { ...op(), den: many.ref, item: ref }, AT);
  }
  const asked = (den: TestDen, ref: string) => {
    const item = { den: den.ref, item: ref };
    return [
      () => getDen(den.chair, { den: den.ref }),
      () => getResults(den.chair, item),
      () => getChairView(den.chair, item),
      () => getSheet(den.chair, item),
      () => getPack(den.chair, item),
      () => listMyScoring(den.chair),
      () => listDensToRun(den.staff),
    ];
  };
  const count = async (den: TestDen, ref: string) => {
    const counts: number[] = [];
    for (const ask of asked(den, ref)) counts.push((await countStatements<unknown>(ask)).count);
    return counts;
  };
  const few = await count(one, concept.ref);
  expect(await count(many, concepts[0]?.ref ?? "")).toEqual(few);
  expect(Math.max(...few)).toBeLessThanOrEqual(5);
});

test("the list of dens takes one statement for one den and for fifty", async () => {
  const den = await makeDen({ schemeId });
  const { count: before } = await countStatements(() => listDens(den.staff));
  const { id: _id, number: _number, ...row } = await db().den.findFirstOrThrow();
  await db().den.createMany({ data: Array.from({ length: 50 }, () => row) });
  expect((await countStatements(() => listDens(den.staff))).count).toBe(before);
  expect(before).toBe(1);
});

test("an agenda cannot be set through an address that means nothing", async () => {
  const den = await makeDen({ schemeId });
  for (const ref of ["DEN-999", "DEN-1e1", "DEN-00", "LV-0001", "", "x".repeat(100)]) {
    await expect(getDen(den.staff, { den: ref })).rejects.toMatchObject({ code: "not-found" });
    await expect(
      addToAgenda(den.staff, { ...op(), den: ref, item: "LV-0001", startsAt: "11am" }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/^(not-found|invalid)$/) });
  }
});
