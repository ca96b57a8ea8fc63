import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, VISITOR } from "@/lib/domain/actor";
import { revealItem } from "@/lib/features/dens/commands/items";
import { saveSheet } from "@/lib/features/dens/commands/sheets";
import { getChairView } from "@/lib/features/dens/queries/get-chair-view";
import { getDen } from "@/lib/features/dens/queries/get-den";
import { getPack } from "@/lib/features/dens/queries/get-pack";
import { getDenPlan, listPlanChoices } from "@/lib/features/dens/queries/get-plan";
import { getResults } from "@/lib/features/dens/queries/get-results";
import { getSheet } from "@/lib/features/dens/queries/get-sheet";
import { listDens, listDensToRun, listMyScoring, listSchedulable } from "@/lib/features/dens/queries/list-dens";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { AT, KEYS, makeConcept, makeDen, openDen, recuse, score, type TestDen } from "../support/dens";
import { makePerson, op } from "../support/people";

setUpDatabase();

const word = (place: number) => `canary${["zero", "one", "two", "three", "four"][place]}`;
let den: TestDen;
let item: { den: string; item: string };
let conceptId: string;
let actors: Record<string, Actor>;

// Everybody but the recused member has a sheet full of canaries: some submitted, one only saved.
beforeAll(async () => {
  den = await makeDen({ quorum: 3 });
  const concept = await makeConcept("longlisted", undefined, "Lantern of the fourth ward");
  conceptId = concept.id;
  item = { den: den.ref, item: concept.ref };
  await openDen(den, [concept, await makeConcept("longlisted", undefined, "Another")]);
  for (const [place, member] of den.panel.entries()) {
    if (place < 3) await score(den, concept.ref, member, [4, 1, "na", 0, 3], word(place));
    else {
      const marks = Object.fromEntries(KEYS.map((key) => [key, { value: 2, comment: word(place) }]));
      const words = { comment: word(place), suggestion: word(place), privateNote: `private${word(place)}` };
      await saveSheet(member, { ...op(), ...item, version: 0, marks, ...words }, AT);
    }
  }
  const [chair, member, other, started, recused] = den.panel;
  if (!chair || !member || !other || !started || !recused) throw new Error("A den of five.");
  await recuse(concept.id, recused);
  const person = (role: "admin" | "adviser" | "voter" | "innovator" | "borough_officer" | "panel") =>
    makePerson({ roles: [role] });
  actors = {
    chair,
    member,
    "other member": other,
    "member who has started": started,
    "recused member": recused,
    author: concept.lead,
    staff: den.staff,
    admin: await person("admin"),
    adviser: await person("adviser"),
    voter: await person("voter"),
    innovator: await person("innovator"),
    "borough officer": await person("borough_officer"),
    "panel member of another den": await person("panel"),
    visitor: VISITOR,
  };
});

/** Everything the dens answer to this actor, as text; what is refused answers its refusal. */
async function answersTo(actor: Actor): Promise<Record<string, string>> {
  const asked = {
    getDen: () => getDen(actor, { den: item.den }),
    getChairView: () => getChairView(actor, item),
    getPack: () => getPack(actor, item),
    getSheet: () => getSheet(actor, item),
    getResults: () => getResults(actor, item),
    getDenPlan: () => getDenPlan(actor, { den: item.den }),
    listPlanChoices: () => listPlanChoices(actor),
    listDens: () => listDens(actor),
    listDensToRun: () => listDensToRun(actor),
    listMyScoring: () => listMyScoring(actor),
    listSchedulable: () => listSchedulable(actor, "crocodiles"),
  };
  const answered: [string, string][] = [];
  for (const [name, ask] of Object.entries(asked)) {
    const answer = await ask().catch((refusal: { code?: string }) => {
      if (!refusal.code) throw refusal;
      return { refused: refusal.code };
    });
    answered.push([name, JSON.stringify(answer)]);
  }
  return Object.fromEntries(answered);
}

const KINDS = [
  "chair",
  "member",
  "other member",
  "member who has started",
  "recused member",
  "author",
  "staff",
  "admin",
  "adviser",
  "voter",
  "innovator",
  "borough officer",
  "panel member of another den",
  "visitor",
];

describe("before the reveal", () => {
  test.each(KINDS)("no answer to the %s holds another’s mark or words", async (kind) => {
    const actor = actors[kind] ?? VISITOR;
    const own = actor.kind === "person" ? den.panel.findIndex(({ id }) => id === actor.id) : -1;
    for (const [question, text] of Object.entries(await answersTo(actor))) {
      for (const place of den.panel.keys()) {
        const isOwn = place === own && kind !== "recused member";
        if (!isOwn) expect(text, `${question} to ${kind}`).not.toContain(word(place));
      }
      expect(text, `${question} to ${kind}`).not.toMatch(/"(mean|median|range|spread|rank|totals)"/);
    }
  });

  test("answers do not change when others’ marks do", async () => {
    const asked = KINDS.filter((kind) => kind !== "member who has started" && kind !== "recused member");
    const before = await Promise.all(asked.map((kind) => answersTo(actors[kind] ?? VISITOR)));
    const marks = Object.fromEntries(KEYS.map((key) => [key, { value: 4, comment: word(3) }]));
    const started = den.panel[3] ?? den.chair;
    await saveSheet(
      started,
      { ...op(), ...item, version: 1, marks, comment: "", suggestion: "", privateNote: word(3) },
      AT,
    );
    await db().$executeRaw`UPDATE "Mark" SET value = 0 WHERE value = 4 AND "sheetId" IN
      (SELECT id FROM "ScoreSheet" WHERE "personId" = ${actors["other member"]?.kind === "person" ? actors["other member"].id : ""}::uuid)`;
    const after = await Promise.all(asked.map((kind) => answersTo(actors[kind] ?? VISITOR)));
    for (const [place, kind] of asked.entries()) {
      if (kind !== "other member") expect(after[place], kind).toEqual(before[place]);
    }
  });

  test("members see whether they have submitted, the chair and staff who has, and nobody how many points", async () => {
    const seen = async (kind: string) => (await getDen(actors[kind] ?? VISITOR, { den: item.den })).items[0];
    expect(await seen("member")).toMatchObject({ mine: "submitted", progress: null });
    expect(await seen("member who has started")).toMatchObject({ mine: "started", progress: null });
    const done = { members: ["done", "done", "done", "not-done", "recused"], counted: 3 };
    for (const kind of ["chair", "staff"]) {
      const item = await seen(kind);
      if (item?.standing !== "open") throw new Error("Open to its chair.");
      const { members = [], quorum } = item.progress ?? {};
      expect({ members: members.map(({ state }) => state), counted: quorum?.counted }).toEqual(done);
    }
  });

  test("whoever stepped out sees that, and nothing else of the concept", async () => {
    const recused = actors["recused member"] ?? VISITOR;
    const answers = await answersTo(recused);
    const [first] = (await getDen(recused, { den: item.den })).items;
    expect(Object.keys(first ?? {}).sort()).toEqual(["standing", "startsAt"]);
    for (const [question, text] of Object.entries(answers)) {
      expect(text, question).not.toContain("Lantern of the fourth ward");
      expect(text, question).not.toContain(item.item);
    }
    const [pack, sheet, results] = [answers.getPack, answers.getSheet, answers.getResults];
    expect([pack, sheet, results]).toEqual(Array(3).fill('{"refused":"not-found"}'));
  });

  test("no letter and no audit row tells what was scored", async () => {
    const letters = await db().mail.findMany();
    const audit = await db().auditEntry.findMany({ select: { detail: true, action: true, subjectId: true } });
    expect(JSON.stringify([letters, audit])).not.toMatch(/canary/);
  });
});

describe("after the reveal", () => {
  beforeAll(() => revealItem(den.chair, { ...op(), ...item }, AT).then(() => undefined));

  test("the panel and staff read every submitted sheet, and no unfinished one", async () => {
    for (const kind of ["chair", "member", "other member", "member who has started", "staff"]) {
      const text = (await answersTo(actors[kind] ?? VISITOR)).getResults ?? "";
      for (const place of [0, 1, 2]) expect(text, kind).toContain(word(place));
      for (const place of [3, 4]) expect(text, kind).not.toContain(word(place));
    }
  });

  test.each([
    "recused member",
    "author",
    "admin",
    "adviser",
    "voter",
    "innovator",
    "panel member of another den",
    "visitor",
  ])("the %s reads no score", async (kind) => {
    const answers = await answersTo(actors[kind] ?? VISITOR);
    expect(answers.getResults).toBe('{"refused":"not-found"}');
    for (const text of Object.values(answers)) expect(text).not.toMatch(/canary(zero|one|two)/);
  });

  test("a private note stays with its member for ever", async () => {
    for (const kind of KINDS) {
      if (kind === "member who has started") continue;
      expect(JSON.stringify(await answersTo(actors[kind] ?? VISITOR)), kind).not.toContain("privatecanary");
    }
  });

  test("a member who declares an interest now loses what they could read", async () => {
    const other = actors["other member"];
    if (other?.kind !== "person") throw new Error("A member.");
    await recuse(conceptId, other);
    const answers = await answersTo(other);
    expect(Object.values(answers).join()).not.toContain("canary");
    const results = await getResults(den.chair, item);
    expect(results.members.map(({ name }) => name)).not.toContain(other.name);
    expect(results.overall.count).toBe(2);
  });
});
