import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/domain/actor";
import type { Stage } from "@/lib/domain/stages";
import { mergeConcept, unmergeConcept } from "@/lib/features/concepts/commands/merge";
import { parkConcept, reviveConcept } from "@/lib/features/concepts/commands/park";
import {
  declineConcept,
  fastTrackConcept,
  longlistConcept,
  returnConcept,
} from "@/lib/features/concepts/commands/screen";
import { submitConcept } from "@/lib/features/concepts/commands/submit";
import { db } from "@/lib/platform/db";
import { conceptRow, makeLonglisted, makeProgramme, makeSubmitted, placeAt } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();

let lead: PersonActor;
let other: PersonActor;
let staff: PersonActor;

beforeAll(async () => {
  await makeProgramme();
  lead = await makePerson({ name: "Lena Lead" });
  other = await makePerson({ name: "Otto Other" });
  staff = await makePerson({ roles: ["staff"], name: "Sam Staff" });
});

const lettersTo = async (person: PersonActor, kind: string) => {
  const { email } = await db().person.findUniqueOrThrow({ where: { id: person.id } });
  return db().mail.findMany({ where: { to: email, kind } });
};
const lastMove = async (ref: string) =>
  db().conceptMove.findFirst({
    where: { conceptId: (await conceptRow(ref)).id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });

type Verb = (actor: PersonActor, raw: unknown) => Promise<unknown>;
/** Each staff verb: where it is done, what it is given, where it leads, what the authors are sent. */
const VERBS: [string, Verb, { from: Stage; to: Stage; give: object; letter: string; reason: string | null }][] = [
  [
    "longlisting",
    longlistConcept,
    { from: "submitted", to: "longlisted", give: {}, letter: "longlisted", reason: null },
  ],
  [
    "returning",
    returnConcept,
    {
      from: "submitted",
      to: "draft",
      give: { changes: "Name the boroughs" },
      letter: "returned",
      reason: "Name the boroughs",
    },
  ],
  [
    "declining",
    declineConcept,
    {
      from: "submitted",
      to: "declined",
      give: { reason: "Out of scope", feedback: "Thank you, but" },
      letter: "declined",
      reason: "Out of scope",
    },
  ],
  [
    "parking",
    parkConcept,
    { from: "longlisted", to: "parked", give: { reason: "Next cycle" }, letter: "parked", reason: "Next cycle" },
  ],
  [
    "reviving",
    reviveConcept,
    { from: "parked", to: "longlisted", give: { reason: "It fits now" }, letter: "revived", reason: "It fits now" },
  ],
  [
    "fast-tracking",
    fastTrackConcept,
    { from: "submitted", to: "portfolio", give: { reason: "In use" }, letter: "fast-tracked", reason: "In use" },
  ],
];
const ready = async (from: Stage) => placeAt(await makeSubmitted(lead, { solutionType: "market_ready" }), from);

describe.each(VERBS)("%s", (_name, verb, { from, to, give, letter, reason }) => {
  test("moves the concept once, with a row, an audit row and a letter to its authors", async () => {
    const ref = await ready(from);
    const before = (await lettersTo(lead, `concept.${letter}`)).length;
    const sent = { ...op(), ref, ...give };
    const first = await verb(staff, sent);
    expect(await verb(staff, sent)).toEqual(first);
    expect((await conceptRow(ref)).stage).toBe(to);
    expect(await lastMove(ref)).toMatchObject({ fromStage: from, toStage: to, byId: staff.id, reason });
    expect(await db().auditEntry.count({ where: { operationId: sent.operationId } })).toBe(1);
    expect(await lettersTo(lead, `concept.${letter}`)).toHaveLength(before + 1);
  });

  test("is not for strangers, authors, staff who wrote it or staff with an interest", async () => {
    const ref = await ready(from);
    const { id } = await conceptRow(ref);
    const author = await makePerson({ roles: ["staff"] });
    await db().conceptMember.create({
      data: { conceptId: id, personId: author.id, role: "author", joinedAt: new Date() },
    });
    const conflicted = await makePerson({ roles: ["staff"] });
    const interest = { conceptId: id, personId: conflicted.id, declared: true, reason: "x", at: new Date() };
    await db().interest.create({ data: interest });
    const sent = () => ({ ...op(), ref, ...give });
    const hidden = from === "longlisted" ? "forbidden" : "not-found";
    await expect(verb(other, sent())).rejects.toMatchObject({ code: hidden });
    await expect(verb(lead, sent())).rejects.toMatchObject({ code: "forbidden" });
    await expect(verb(author, sent())).rejects.toMatchObject({ code: "forbidden" });
    await expect(verb(conflicted, sent())).rejects.toMatchObject({ code: "not-found" });
    expect((await conceptRow(ref)).stage).toBe(from);
  });

  test("is refused at any stage where it is not the staff's to do", async () => {
    const ref = await ready(from);
    const alsoFrom: Stage[] = verb === fastTrackConcept ? ["longlisted"] : verb === parkConcept ? ["developing"] : [];
    for (const stage of [
      "crocodiles_den",
      "dragons_den",
      "board",
      "portfolio",
      "withdrawn",
      "developing",
      "longlisted",
    ] as const) {
      if (stage === from || alsoFrom.includes(stage)) continue;
      await placeAt(ref, stage);
      await expect(verb(staff, { ...op(), ref, ...give }), stage).rejects.toMatchObject({ code: "not-now" });
    }
  });
});

test.each(VERBS.filter(([, , { give }]) => Object.keys(give).length > 0))(
  "%s asks for its words, and writes nothing without them",
  async (_name, verb, { from, give }) => {
    const ref = await ready(from);
    const { version } = await conceptRow(ref);
    for (const field of Object.keys(give)) {
      for (const words of ["", "  \n ", undefined, "x".repeat(100_000), { not: "x" }]) {
        await expect(verb(staff, { ...op(), ref, ...give, [field]: words })).rejects.toMatchObject({
          code: "invalid",
          fields: { [field]: expect.anything() },
        });
      }
    }
    expect(await conceptRow(ref)).toMatchObject({ stage: from, version });
  },
);

test("of two staff at once one moves it, the other is told", async () => {
  const ref = await makeSubmitted(lead);
  const results = await Promise.allSettled([
    longlistConcept(staff, { ...op(), ref }),
    declineConcept(staff, { ...op(), ref, reason: "r", feedback: "f" }),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refused = results.find((one) => one.status === "rejected");
  expect(["conflict", "not-now"]).toContain(refused?.reason.code);
  expect(await db().conceptMove.count({ where: { conceptId: (await conceptRow(ref)).id } })).toBe(2);
});

test("a returned concept keeps its version, and its next submission is the second", async () => {
  const ref = await makeSubmitted(lead);
  await returnConcept(staff, { ...op(), ref, changes: "Say who pays" });
  const { id } = await conceptRow(ref);
  expect(await db().feedback.findMany({ where: { conceptId: id } })).toMatchObject([
    { gate: "submitted", text: "Say who pays", byId: staff.id },
  ]);
  expect(await submitConcept(lead, { ...op(), ref })).toEqual({ reference: ref, versionNo: 2 });
  expect(await db().conceptVersion.count({ where: { conceptId: id } })).toBe(2);
});

test("feedback for the authors is kept apart from the reason for the record", async () => {
  const ref = await makeSubmitted(lead);
  await declineConcept(staff, { ...op(), ref, reason: "Duplicates a tender", feedback: "Please look at the register" });
  const letters = await lettersTo(lead, "concept.declined");
  const letter = letters.find(({ subject }) => subject.startsWith(ref));
  expect(letter?.text).toContain("Please look at the register");
  expect(letter?.text).not.toContain("Duplicates a tender");
});

describe("fast-tracking", () => {
  test("makes a venture of the frozen version, led by the lead author", async () => {
    const ref = await makeLonglisted(lead, { title: "Street anchors", solutionType: "market_ready" });
    await fastTrackConcept(staff, { ...op(), ref, reason: "Three boroughs use it" });
    const { id, number } = await conceptRow(ref);
    expect(await db().venture.findUnique({ where: { conceptId: id } })).toMatchObject({
      slug: `street-anchors-${number}`,
      title: "Street anchors",
      summary: "The pitch of Street anchors",
      leadId: lead.id,
      kind: "general",
      status: "preparing",
    });
  });

  test("is for market-ready solutions only", async () => {
    const ref = await makeSubmitted(lead, { solutionType: "supported_idea" });
    await expect(fastTrackConcept(staff, { ...op(), ref, reason: "r" })).rejects.toMatchObject({ code: "not-now" });
    expect((await conceptRow(ref)).stage).toBe("submitted");
  });
});

describe("merging", () => {
  test("keeps the original, tells both sides, and can be undone", async () => {
    const [ref, intoRef] = [await makeSubmitted(lead), await makeLonglisted(other)];
    const sent = { ...op(), ref, intoRef, reason: "The same need" };
    expect(await mergeConcept(staff, sent)).toEqual({ reference: ref, into: intoRef });
    const into = await conceptRow(intoRef);
    expect(await conceptRow(ref)).toMatchObject({ stage: "merged", mergedIntoId: into.id, versionNo: 1 });
    for (const person of [lead, other]) {
      expect((await lettersTo(person, "concept.merged")).some(({ subject }) => subject.startsWith(ref))).toBe(true);
    }
    await expect(unmergeConcept(other, { ...op(), ref, reason: "r" })).rejects.toMatchObject({ code: "not-found" });
    await unmergeConcept(staff, { ...op(), ref, reason: "They differ after all" });
    expect(await conceptRow(ref)).toMatchObject({ stage: "submitted", mergedIntoId: null });
    await expect(unmergeConcept(staff, { ...op(), ref, reason: "r" })).rejects.toMatchObject({ code: "not-now" });
  });

  test("goes into another concept under way, which the same staff may judge", async () => {
    const ref = await makeSubmitted(lead);
    const merge = (intoRef: unknown) => mergeConcept(staff, { ...op(), ref, intoRef, reason: "r" });
    const conflicted = await makeLonglisted(other);
    const interest = { conceptId: (await conceptRow(conflicted)).id, personId: staff.id, declared: true };
    await db().interest.create({ data: { ...interest, reason: "x", at: new Date() } });
    const ended = await placeAt(await makeSubmitted(other), "declined");
    for (const intoRef of [ref, "LV-99999", "nonsense", "", { not: "x" }, conflicted, ended]) {
      await expect(merge(intoRef)).rejects.toMatchObject({ code: "invalid", fields: { intoRef: expect.anything() } });
    }
    expect((await conceptRow(ref)).stage).toBe("submitted");
  });
});

test("a revived concept belongs to the current cycle", async () => {
  const ref = await makeLonglisted(lead);
  const old = await db().cycle.create({ data: { slug: "old", number: 1, title: "Cycle 1", theme: "", why: "" } });
  await db().concept.update({ where: { id: (await conceptRow(ref)).id }, data: { cycleId: old.id } });
  await parkConcept(staff, { ...op(), ref, reason: "r" });
  await reviveConcept(staff, { ...op(), ref, reason: "r" });
  const current = await db().cycle.findFirstOrThrow({ where: { current: true } });
  expect((await conceptRow(ref)).cycleId).toBe(current.id);
});
