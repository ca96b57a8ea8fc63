import { beforeAll, describe, expect, test } from "vitest";
import type { Actor, PersonActor, Role } from "@/lib/domain/actor";
import { can } from "@/lib/domain/policy";
import { STAGES } from "@/lib/domain/stages";
import { editAbout } from "@/lib/features/concepts/commands/write";
import { loadConcept } from "@/lib/features/concepts/facts";
import { listConcepts } from "@/lib/features/concepts/list-concepts";
import { listMyConcepts, listToScreen } from "@/lib/features/concepts/waiting";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { conceptRow, makeLonglisted, makeProgramme, makeSubmitted, placeAt } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";
import { countStatements } from "../support/statements";

setUpDatabase();

const ROLES: Role[] = ["innovator", "borough_officer", "panel", "voter", "adviser", "staff", "admin"];
const actors: [string, Actor][] = [
  ["a visitor", { kind: "visitor" }],
  ["a job", { kind: "system", job: "test" }],
];
const refs: string[] = [];
let lead: PersonActor;

/** Every stage, plain, with everybody's interest declared, declared and dismissed, in a den, and at the board. */
beforeAll(async () => {
  await makeProgramme();
  lead = await makePerson({ name: "Lena Lead" });
  const people = await Promise.all(ROLES.map((role) => makePerson({ roles: [role] })));
  const everybody = [...people, await makePerson({ roles: ["staff", "voter"] })];
  actors.push(...everybody.map((person): [string, Actor] => [person.roles.join(" and "), person]), ["the lead", lead]);
  const at = new Date();
  const cycle = await db().cycle.findFirstOrThrow();
  const scheme = await db().scheme.create({ data: { slug: "s", name: "S", scale: [] } });
  const chair = everybody[2] ?? lead;
  const den = (state: "planned" | "papers_out") => ({
    ...{ cycleId: cycle.id, kind: "crocodiles" as const, title: "Den", heldAt: at, place: "Here", chairId: chair.id },
    ...{ schemeId: scheme.id, quorum: 3, state },
    seats: { create: [{ personId: chair.id }] },
  });
  const dens = [await db().den.create({ data: den("planned") }), await db().den.create({ data: den("papers_out") })];
  const meeting = await db().meeting.create({
    data: { slug: "m", title: "M", heldAt: at, place: "Here", chairId: chair.id, state: "papers_out" },
  });
  const put: ((conceptId: string, index: number) => Promise<unknown>)[] = [
    async () => {},
    (conceptId) => declare(everybody, conceptId, true, at),
    async (conceptId) => {
      await declare(everybody, conceptId, true, at);
      await declare(everybody, conceptId, false, new Date(at.getTime() + 1));
    },
    (conceptId, index) =>
      db().denItem.create({ data: { denId: dens[0]?.id ?? "", conceptId, position: index, startsAt: at } }),
    (conceptId, index) =>
      db().denItem.create({ data: { denId: dens[1]?.id ?? "", conceptId, position: index, startsAt: at } }),
    (conceptId, index) =>
      db().agendaItem.create({
        data: {
          meetingId: meeting.id,
          position: index,
          year: 26,
          number: index,
          title: "T",
          conceptId,
          summary: "",
          recommendation: "",
        },
      }),
    async (conceptId) => {
      await db().conceptMember.createMany({
        data: everybody.map(({ id }) => ({ conceptId, personId: id, role: "reader", joinedAt: at })),
      });
      await declare(everybody, conceptId, true, at);
    },
  ];
  let index = 0;
  for (const stage of STAGES) {
    for (const arrange of put) {
      index += 1;
      const { id, number } = await db().concept.create({
        data: {
          ...{ cycleId: cycle.id, title: `${stage} ${index}`, stage, stageSince: at, createdAt: at, updatedAt: at },
          members: { create: { personId: lead.id, role: "lead", joinedAt: at } },
        },
      });
      refs.push(conceptReference(number));
      await arrange(id, index);
    }
  }
});

const declare = (people: PersonActor[], conceptId: string, declared: boolean, at: Date) =>
  db().interest.createMany({ data: people.map(({ id }) => ({ conceptId, personId: id, declared, reason: "x", at })) });

async function listed(actor: Actor, asked: object = {}): Promise<string[]> {
  const found: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const list = await listConcepts(actor, { ...asked, page });
    pages = list.pages;
    found.push(...list.rows.map(({ reference }) => reference));
  }
  return found;
}

describe("who sees which concept", () => {
  test("the list and the policy agree for every kind of actor and concept", async () => {
    let compared = 0;
    const concepts = await Promise.all(refs.map((ref) => loadConcept(db(), ref)));
    for (const [name, actor] of actors) {
      const inList = new Set(await listed(actor));
      for (const [index, ref] of refs.entries()) {
        const concept = concepts[index];
        if (!concept) throw new Error("no concept");
        const may = can(actor, "concept.read", concept) || can(actor, "concept.read-summary", concept);
        expect(inList.has(ref), `${name} ${ref} ${concept.title}`).toBe(may);
        compared += 1;
      }
    }
    expect(compared).toBe(actors.length * STAGES.length * 7);
  });

  test("every concept is listed once, and the counts by stage are those of the list", async () => {
    for (const [, actor] of actors) {
      const list = await listConcepts(actor, {});
      const found = await listed(actor);
      expect(new Set(found).size).toBe(found.length);
      expect(found).toHaveLength(list.total);
      expect(Object.values(list.counts).reduce((sum, count) => sum + count, 0)).toBe(list.total);
    }
  });

  test("what an interest hides is counted, whatever is searched for, and only for its person", async () => {
    const of = async (name: string, asked: object) =>
      (await listConcepts(actors.find(([who]) => who === name)?.[1] ?? lead, asked)).hidden;
    expect(await of("staff", {})).toBe(STAGES.length - 1);
    expect(await of("staff", { q: "nothing at all", stage: "draft" })).toBe(STAGES.length - 1);
    expect(await of("innovator", {})).toBe(6);
    expect(await of("the lead", {})).toBe(0);
    expect(await of("a visitor", {})).toBe(0);
  });
});

describe("finding and sorting", () => {
  const staff = () => actors.find(([name]) => name === "staff")?.[1] ?? lead;
  const titles = async (actor: Actor, asked: object) =>
    (await listConcepts(actor, asked)).rows.map(({ title }) => title);

  test("finds by words, by a title nearly spelt so, and by reference", async () => {
    const ref = await makeSubmitted(lead, { title: "Kitchen table keys" });
    for (const q of ["kitchen", "keys table", '"table keys"', "kichen table", ref, ref.toLowerCase()]) {
      expect(await titles(staff(), { q }), q).toContain("Kitchen table keys");
    }
    expect(await titles(staff(), { q: "kitchen -keys" })).not.toContain("x");
    expect(await listConcepts(staff(), { q: "zeppelin" })).toMatchObject({ rows: [], total: 0, pages: 1 });
  });

  test.each([
    "'",
    '"',
    "a & | ! ( )",
    "%_%",
    "\0",
    "\ud800",
    "<script>",
    "x".repeat(5_000),
    "🦉",
    "OR OR",
    "__proto__",
  ])("takes any search without a fault: %#", async (q) => {
    expect((await listConcepts(staff(), { q })).rows.length).toBeLessThanOrEqual(25);
  });

  test("what an address cannot mean is left out", async () => {
    const all = (await listConcepts(staff(), {})).total;
    const odd = {
      q: { not: "x" },
      stage: ["__proto__", { not: 1 }],
      type: "x",
      sort: "danger",
      page: "-1",
      problem: "'",
    };
    const list = await listConcepts(staff(), odd);
    expect(list.total).toBe(all);
    expect(list.asked).toMatchObject({ stage: [], type: [], sort: "-changed", page: 1, problem: "" });
    expect((await listConcepts(staff(), { page: 9_999 })).asked.page).toBe(list.pages);
  });

  test("filters by stage, type, problem and mine, together with a search", async () => {
    await makeLonglisted(lead, { title: "Weekend bridge", solutionType: "market_ready" });
    const asked = { stage: ["longlisted"], type: "market_ready", problem: "first-problem", q: "weekend" };
    expect(await titles(staff(), asked)).toEqual(["Weekend bridge"]);
    expect(await titles(staff(), { ...asked, type: "new_concept" })).toEqual([]);
    expect(await titles(staff(), { ...asked, problem: "second-problem" })).toEqual([]);
    expect(await titles(staff(), { ...asked, mine: "yes" })).toEqual([]);
    expect(await titles(lead, { ...asked, mine: "yes" })).toEqual(["Weekend bridge"]);
  });

  test("sorts by title and stage, both ways", async () => {
    const up = await titles(staff(), { sort: "title" });
    expect(up).toEqual([...up].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), "en")));
    const [first] = (await listConcepts(staff(), { sort: "-stage" })).rows;
    expect(first?.stage).toBe("merged");
  });

  test("a title being changed is shown, found and sorted as it was frozen, but for its authors", async () => {
    const ref = await placeAt(await makeLonglisted(lead, { title: "Frozen harbour" }), "developing");
    const { version } = await conceptRow(ref);
    const about = { ref, version, title: "Secret lagoon", pitch: "Unheard-of", solutionType: "market_ready" };
    await editAbout(lead, { ...op(), ...about, problems: ["second-problem"] });
    expect(await titles(staff(), { q: "harbour" })).toEqual(["Frozen harbour"]);
    expect(await titles(staff(), { q: "lagoon" })).toEqual([]);
    expect(await titles(staff(), { q: "harbour", type: "market_ready" })).toEqual([]);
    expect(await titles(staff(), { q: "harbour", problem: "first-problem" })).toEqual(["Frozen harbour"]);
    expect(await titles(staff(), { q: "harbour", problem: "second-problem" })).toEqual([]);
    expect(await titles(lead, { q: "lagoon" })).toEqual(["Secret lagoon"]);
    expect(await titles(lead, { q: "harbour" })).toEqual([]);
  });
});

describe("how many statements", () => {
  test("the list takes as many for one row as for a whole page, and at most five", async () => {
    const staff = actors.find(([name]) => name === "staff")?.[1] ?? lead;
    const one = await countStatements(() => listConcepts(staff, { q: "weekend bridge" }));
    const many = await countStatements(() => listConcepts(staff, {}));
    expect(one.result.rows).toHaveLength(1);
    expect(many.result.rows).toHaveLength(25);
    expect(many.count).toBe(one.count);
    expect(many.count).toBeLessThanOrEqual(5);
  });

  test("what waits takes one each", async () => {
    const staff = actors.find(([name]) => name === "staff")?.[1] ?? lead;
    expect((await countStatements(() => listMyConcepts(lead))).count).toBe(1);
    expect((await countStatements(() => listToScreen(staff))).count).toBe(1);
  });
});

describe("what waits", () => {
  test("authors see what is theirs to do", async () => {
    const author = await makePerson();
    const submitted = await makeSubmitted(author);
    const developing = await placeAt(await makeLonglisted(author), "developing");
    expect(await listMyConcepts(author)).toMatchObject([
      { reference: developing, what: "ready" },
      { reference: submitted, what: "wait" },
    ]);
    expect(await listMyConcepts({ kind: "visitor" })).toEqual([]);
  });

  test("staff see what they may judge, oldest first; others nothing", async () => {
    const author = await makePerson({ roles: ["staff"] });
    const own = await makeSubmitted(author);
    const other = await makeSubmitted(lead);
    const waiting = await listToScreen(author);
    expect(waiting.map(({ reference }) => reference)).toContain(other);
    expect(waiting.map(({ reference }) => reference)).not.toContain(own);
    expect(waiting.find(({ reference }) => reference === other)).toMatchObject({
      what: "screen",
      href: `/concepts/${other}/screen`,
    });
    expect(await listToScreen(lead)).toEqual([]);
  });
});
