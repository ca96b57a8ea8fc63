import { describe, expect, test } from "vitest";
import { decideItem, reverseDecision } from "@/lib/features/dens/commands/decide";
import { callItem, openScoring, openSecondRound, revealItem } from "@/lib/features/dens/commands/items";
import { removeFromAgenda } from "@/lib/features/dens/commands/plan";
import { closeDen, publishDen, startDen } from "@/lib/features/dens/commands/run";
import { submitSheet } from "@/lib/features/dens/commands/sheets";
import { getResults } from "@/lib/features/dens/queries/get-results";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { AT, makeConcept, makeDen, mark, openDen, recuse, score } from "../support/dens";
import { makePerson, op } from "../support/people";

setUpDatabase();

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (refusal: { code: string }) => refusal.code,
  );
const stageOf = async (id: string) => (await db().concept.findUniqueOrThrow({ where: { id } })).stage;
const PROCEED = { outcome: "proceed", reasons: "Strong everywhere.", feedback: "Keep the promise to parents." };

async function scored(kind: "crocodiles" | "dragons" = "crocodiles") {
  const den = await makeDen({ kind });
  const concept = await makeConcept(kind === "crocodiles" ? "longlisted" : "developing");
  await openDen(den, [concept]);
  for (const member of den.panel.slice(0, 3)) await score(den, concept.ref, member, [3, 3, 2, 3, 1]);
  return { den, concept, item: { den: den.ref, item: concept.ref }, chair: den.chair };
}
async function revealed(kind: "crocodiles" | "dragons" = "crocodiles") {
  const given = await scored(kind);
  await revealItem(given.chair, { ...op(), ...given.item }, AT);
  return given;
}

describe("running an item", () => {
  test("goes step by step, by the chair or staff, and not by members", async () => {
    const den = await makeDen();
    const concept = await makeConcept("longlisted");
    await openDen(den, [concept], "papers");
    const item = { den: den.ref, item: concept.ref };
    const [, member] = den.panel;
    if (!member) throw new Error("A den of five.");
    expect(await codeOf(callItem(den.chair, { ...op(), ...item }))).toBe("not-now");
    expect(await codeOf(startDen(member, { ...op(), den: den.ref }))).toBe("forbidden");
    await startDen(den.staff, { ...op(), den: den.ref }, AT);
    expect(await codeOf(openScoring(den.chair, { ...op(), ...item }))).toBe("not-now");
    expect(await codeOf(callItem(member, { ...op(), ...item }))).toBe("forbidden");
    expect(await codeOf(callItem(await makePerson(), { ...op(), ...item }))).toBe("not-found");
    const sent = { ...op(), ...item };
    await callItem(den.chair, sent, AT);
    await callItem(den.chair, sent, AT);
    expect(await codeOf(callItem(den.chair, { ...op(), ...item }))).toBe("not-now");
    await openScoring(den.staff, { ...op(), ...item }, AT);
    expect(await db().auditEntry.count({ where: { operationId: sent.operationId } })).toBe(1);
  });

  test("is not for a chair or staff who declared an interest", async () => {
    const { concept, den, item } = await scored();
    await recuse(concept.id, den.staff);
    await recuse(concept.id, den.chair);
    expect(await codeOf(openScoring(den.staff, { ...op(), ...item }))).toBe("forbidden");
    expect(await codeOf(revealItem(den.chair, { ...op(), ...item }))).toBe("forbidden");
  });
});

describe("the reveal", () => {
  test("is the chair’s alone, and comes once", async () => {
    const { den, item, chair } = await scored();
    for (const other of [den.staff, den.panel[1], await makePerson({ roles: ["admin"] })]) {
      expect(await codeOf(revealItem(other ?? chair, { ...op(), ...item }))).toMatch(/forbidden|not-found/);
    }
    await revealItem(chair, { ...op(), ...item }, AT);
    expect(await codeOf(revealItem(chair, { ...op(), ...item }))).toBe("not-now");
  });

  test("asks for a reason when those who submitted have since stepped out", async () => {
    const { concept, den, item, chair } = await scored();
    const [, member] = den.panel;
    if (!member) throw new Error("A den of five.");
    await recuse(concept.id, member);
    await expect(revealItem(chair, { ...op(), ...item, reason: "  " })).rejects.toMatchObject({
      code: "not-now",
      fields: { reason: [expect.any(String)] },
    });
    await revealItem(chair, { ...op(), ...item, reason: "The rest went home." }, AT);
    const results = await getResults(chair, item);
    expect(results.members.map(({ name }) => name)).not.toContain(member.name);
    expect(results).toMatchObject({ steppedOut: 1, revealReason: "The rest went home.", overall: { count: 2 } });
    expect(await codeOf(getResults(member, item))).toBe("not-found");
  });
});

describe("the second round", () => {
  test("keeps the first marks beside the second, with the reason", async () => {
    const { den, concept, item, chair } = await revealed();
    expect(await codeOf(openSecondRound(den.staff, { ...op(), ...item }))).toBe("forbidden");
    await openSecondRound(chair, { ...op(), ...item }, AT);
    expect(await codeOf(openSecondRound(chair, { ...op(), ...item }))).toBe("not-now");
    const [, member] = den.panel;
    if (!member) throw new Error("A den of five.");
    await mark(den, concept.ref, member, [1]);
    const before = await getResults(chair, item);
    expect(before.overall).toMatchObject({ mean: 240, change: 0 });
    expect(await codeOf(submitSheet(member, { ...op(), ...item }))).toBe("invalid");
    await submitSheet(member, { ...op(), ...item, reason: "I had misread the price." }, AT);
    const after = await getResults(chair, item);
    // Totals 12/5, 10/5, 12/5: their mean 34/15, two fifteenths less than before.
    expect(after.overall).toMatchObject({ mean: 227, change: -13, firstMean: 240 });
    expect(after.criteria[0]).toMatchObject({ key: "strategic", marks: [3, 1, 3], firstMean: 300, change: -67 });
    const changed = after.members.find(({ id }) => id === member.id);
    expect(changed).toMatchObject({ round: 2, total: 200, reason: "I had misread the price." });
    expect(changed?.marks.filter(({ first }) => first)).toMatchObject([
      { key: "strategic", value: 1, first: { value: 3 } },
    ]);
    expect(await db().scoreSheet.count({ where: { item: { conceptId: concept.id } } })).toBe(4);
  });
});

describe("a decision", () => {
  test.each([
    ["proceed", "crocodiles", "developing"],
    ["revise", "crocodiles", "draft"],
    ["park", "crocodiles", "parked"],
    ["decline", "crocodiles", "declined"],
    ["proceed", "dragons", "board"],
    ["revise", "dragons", "draft"],
    ["park", "dragons", "parked"],
    ["decline", "dragons", "declined"],
  ] as const)("to %s at the %s’ den leads to %s, and the authors get the feedback", async (outcome, kind, stage) => {
    const { concept, item, chair } = await revealed(kind);
    const sent = { ...op(), ...item, ...PROCEED, outcome };
    const first = await decideItem(chair, sent, AT);
    expect(await decideItem(chair, sent, AT)).toEqual(first);
    expect(await stageOf(concept.id)).toBe(stage);
    const letters = await db().mail.findMany({
      where: { kind: "den.decided", to: `${concept.lead.id}@people.example` },
    });
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("> Keep the promise to parents.");
    expect(letters[0]?.text).not.toContain("Strong everywhere.");
    expect(letters[0]?.subject).not.toContain("Lantern");
  });

  test("with conditions needs them, each with a date, and only then has them", async () => {
    const { concept, item, chair } = await revealed();
    const conditional = { ...item, ...PROCEED, outcome: "proceed_with_conditions" };
    const decide = (more: object) => codeOf(decideItem(chair, { ...op(), ...conditional, ...more }));
    expect(await decide({})).toBe("invalid");
    expect(await decide({ conditions: [{ text: "Name a buyer." }] })).toBe("invalid");
    expect(await decide({ outcome: "proceed", conditions: [{ text: "Name a buyer.", dueOn: "2026-09-01" }] })).toBe(
      "invalid",
    );
    expect(await decide({ outcome: "approve" })).toBe("invalid");
    expect(await decide({ reasons: "" })).toBe("invalid");
    expect(await decide({ feedback: " " })).toBe("invalid");
    const stranger = { text: "Name a buyer.", dueOn: "2026-09-01", ownerId: "00000000-0000-4000-8000-000000000000" };
    expect(await decide({ conditions: [stranger] })).toBe("invalid");
    const typed = {
      0: { text: "Name a buyer.", ownerId: concept.lead.id, dueOn: { day: "1", month: "9", year: "2026" } },
      1: { text: " ", ownerId: "", dueOn: { day: "", month: "", year: "" } },
    };
    expect(await decide({ conditions: typed })).toBe("done");
    expect(await db().condition.findMany({ where: { conceptId: concept.id } })).toMatchObject([
      { text: "Name a buyer.", ownerId: concept.lead.id, dueOn: new Date("2026-09-01"), state: "open" },
    ]);
  });

  test("is the chair’s, after the reveal, once", async () => {
    const { den, item, chair } = await scored();
    expect(await codeOf(decideItem(chair, { ...op(), ...item, ...PROCEED }))).toBe("not-now");
    await revealItem(chair, { ...op(), ...item }, AT);
    for (const other of [den.staff, den.panel[1] ?? chair]) {
      expect(await codeOf(decideItem(other, { ...op(), ...item, ...PROCEED }))).toBe("forbidden");
    }
    await decideItem(chair, { ...op(), ...item, ...PROCEED }, AT);
    expect(await codeOf(decideItem(chair, { ...op(), ...item, ...PROCEED }))).toBe("not-now");
  });

  test("needs the quorum at that moment", async () => {
    const { concept, den, item, chair } = await revealed();
    await recuse(concept.id, den.panel[2] ?? chair);
    expect(await codeOf(decideItem(chair, { ...op(), ...item, ...PROCEED }))).toBe("not-now");
    expect(await stageOf(concept.id)).toBe("crocodiles_den");
  });

  test("is reversed on the record only, and can be taken anew", async () => {
    const { concept, den, item, chair } = await revealed();
    const reverse = { ...item, reason: "The vote was counted wrongly." };
    expect(await codeOf(reverseDecision(chair, { ...op(), ...reverse }))).toBe("not-now");
    await decideItem(chair, { ...op(), ...item, ...PROCEED, outcome: "decline" }, AT);
    await closeDen(chair, { ...op(), den: den.ref }, AT);
    expect(await codeOf(reverseDecision(den.staff, { ...op(), ...reverse }))).toBe("forbidden");
    expect(await codeOf(reverseDecision(chair, { ...op(), ...reverse, reason: "" }))).toBe("invalid");
    await reverseDecision(chair, { ...op(), ...reverse }, AT);
    expect(await stageOf(concept.id)).toBe("crocodiles_den");
    await decideItem(chair, { ...op(), ...item, ...PROCEED }, AT);
    expect(await stageOf(concept.id)).toBe("developing");
    const record = await db().decision.findMany({ where: { conceptId: concept.id }, orderBy: { id: "asc" } });
    expect(record.map(({ outcome, reversesId }) => [outcome, reversesId])).toEqual([
      ["decline", null],
      ["reverse", record[0]?.id],
      ["proceed", null],
    ]);
  });

  test("cannot be reversed once the concept has moved on", async () => {
    const { concept, item, chair } = await revealed();
    await decideItem(chair, { ...op(), ...item, ...PROCEED }, AT);
    await db().concept.update({ where: { id: concept.id }, data: { stage: "dragons_den" } });
    expect(await codeOf(reverseDecision(chair, { ...op(), ...item, reason: "Wrong." }))).toBe("not-now");
  });
});

describe("closing and publishing", () => {
  test("wait until every concept is decided, or off the agenda with its marks kept", async () => {
    const { concept, den, item, chair } = await revealed();
    expect(await codeOf(closeDen(chair, { ...op(), den: den.ref }))).toBe("not-now");
    await removeFromAgenda(den.staff, { ...op(), ...item, reason: "The fire alarm went." }, AT);
    expect(await stageOf(concept.id)).toBe("longlisted");
    expect(await db().scoreSheet.count({ where: { item: { conceptId: concept.id } } })).toBe(3);
    expect(await codeOf(publishDen(den.staff, { ...op(), den: den.ref }))).toBe("not-now");
    await closeDen(chair, { ...op(), den: den.ref }, AT);
    expect(await codeOf(publishDen(chair, { ...op(), den: den.ref }))).toBe("forbidden");
    await publishDen(den.staff, { ...op(), den: den.ref }, AT);
    expect((await db().den.findFirst({ where: { number: Number(den.ref.slice(4)) } }))?.publishedAt).toEqual(AT);
  });
});
