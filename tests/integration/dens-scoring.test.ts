import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openScoring, revealItem } from "@/lib/features/dens/commands/items";
import { reopenSheet, saveMark, saveSheet, submitSheet } from "@/lib/features/dens/commands/sheets";
import { getSheet } from "@/lib/features/dens/queries/get-sheet";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { AT, KEYS, makeConcept, makeDen, mark, openDen, recuse, score, type TestDen } from "../support/dens";
import { makePerson, op } from "../support/people";

setUpDatabase();

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (refusal: { code: string }) => refusal.code,
  );

async function scoring() {
  const den = await makeDen();
  const concept = await makeConcept("longlisted");
  await openDen(den, [concept]);
  const [, member, other] = den.panel;
  if (!member || !other) throw new Error("A den of five.");
  return { den, concept, member, other, item: { den: den.ref, item: concept.ref } };
}
const marksIn = (den: TestDen) =>
  db().mark.count({ where: { sheet: { item: { den: { number: Number(den.ref.slice(4)) } } } } });

describe("saving a mark", () => {
  test("answers with the running total, keeps one row however often it is sent, and locks the scheme", async () => {
    const { den, item, member } = await scoring();
    const sent = { ...op(), ...item, key: "strategic", mark: { value: "4", comment: "Yes.", confidence: "high" } };
    const first = await saveMark(member, sent, AT);
    expect(first).toMatchObject({ total: 400, answered: 1, of: 5, version: 1, savedAt: AT.toISOString() });
    expect(await saveMark(member, sent, AT)).toEqual(first);
    const na = { ...item, key: "commercial", mark: { value: "na", comment: "", reason: "Left early." } };
    expect(await saveMark(member, { ...op(), ...na }, AT)).toMatchObject({ total: 400, answered: 2 });
    const again = { ...item, key: "strategic", mark: { value: 1 } };
    expect(await saveMark(member, { ...op(), ...again }, AT)).toMatchObject({ total: 100, answered: 2, version: 3 });
    expect(await marksIn(den)).toBe(2);
    expect((await db().scheme.findUniqueOrThrow({ where: { id: den.plan.schemeId } })).lockedAt).toEqual(AT);
    expect(await db().auditEntry.count({ where: { operationId: sent.operationId } })).toBe(1);
  });

  test("refuses what the scheme does not have", async () => {
    const { den, item, member } = await scoring();
    const wrong = [
      { key: "strategic", mark: { value: 5 } },
      { key: "strategic", mark: { value: -1 } },
      { key: "strategic", mark: { value: 2.5 } },
      { key: "strategic", mark: { value: "four" } },
      { key: "charm", mark: { value: 3 } },
      { key: "__proto__", mark: { value: 3 } },
      { key: "strategic", mark: { value: "na" } },
      { key: "strategic", mark: { value: 3, comment: "x".repeat(2001) } },
      { key: "strategic", mark: { value: 3, confidence: "total" } },
      { key: "strategic" },
    ];
    for (const one of wrong) expect(await codeOf(saveMark(member, { ...op(), ...item, ...one }))).toBe("invalid");
    expect(await marksIn(den)).toBe(0);
  });

  test("is for seated members without an interest, who did not write the concept", async () => {
    const den = await makeDen();
    const author = den.panel[4];
    const concept = await makeConcept("longlisted", author);
    const [, member] = den.panel;
    if (!author || !member) throw new Error("A den of five.");
    await openDen(den, [concept]);
    const save = (actor: typeof member) =>
      codeOf(saveMark(actor, { ...op(), den: den.ref, item: concept.ref, key: "strategic", mark: { value: 3 } }));
    expect(await save(author)).toBe("forbidden");
    expect(await save(den.staff)).toBe("forbidden");
    expect(await save(await makePerson({ roles: ["panel"] }))).toBe("not-found");
    expect(await save(await makePerson({ roles: ["admin"] }))).toBe("not-found");
    expect(
      await codeOf(
        saveMark(
          { kind: "visitor" },
          { ...op(), den: den.ref, item: concept.ref, key: "strategic", mark: { value: 3 } },
        ),
      ),
    ).toBe("not-found");
    expect(await save(member)).toBe("done");
    await recuse(concept.id, member);
    expect(await save(member)).toBe("forbidden");
  });

  test("waits until a member whose employer leads the concept has said whether that is an interest", async () => {
    const { concept, item, member } = await scoring();
    const { id } = await db().organisation.create({ data: { slug: randomUUID(), name: "Trust", kind: "charity" } });
    await db().person.update({ where: { id: member.id }, data: { organisationId: id } });
    await db().concept.update({ where: { id: concept.id }, data: { leadOrganisationId: id } });
    const save = () => codeOf(saveMark(member, { ...op(), ...item, key: "strategic", mark: { value: 3 } }));
    expect(await save()).toBe("not-now");
    expect((await getSheet(member, item)).isTied).toBe(true);
    const row = { conceptId: concept.id, personId: member.id, reason: "Another branch.", at: AT };
    await db().interest.create({ data: { ...row, declared: false } });
    expect(await save()).toBe("done");
    expect((await getSheet(member, item)).isTied).toBe(false);
  });

  test("waits for scoring to be open", async () => {
    const den = await makeDen();
    const concept = await makeConcept("longlisted");
    const [, member] = den.panel;
    if (!member) throw new Error("A den of five.");
    await openDen(den, [concept], "live");
    const save = () =>
      codeOf(saveMark(member, { ...op(), den: den.ref, item: concept.ref, key: "strategic", mark: { value: 3 } }));
    expect(await save()).toBe("not-now");
    expect(await codeOf(openScoring(den.chair, { ...op(), den: den.ref, item: concept.ref }))).toBe("not-now");
  });
});

describe("the whole sheet", () => {
  const words = { comment: "To the panel", suggestion: "To the authors", privateNote: "To myself" };
  const allMarks = Object.fromEntries(KEYS.map((key) => [key, { value: "3", comment: "", confidence: "" }]));

  test("is saved as the form sends it and read back by its member alone", async () => {
    const { item, member, other } = await scoring();
    await saveSheet(member, { ...op(), ...item, version: "0", marks: allMarks, ...words }, AT);
    const sheet = await getSheet(member, item);
    expect(sheet).toMatchObject({ ...words, version: 1, total: 300, answered: 5, of: 5, submittedAt: null });
    const theirs = await getSheet(other, item);
    expect(theirs).toMatchObject({
      comment: "",
      suggestion: "",
      privateNote: "",
      version: 0,
      answered: 0,
      total: null,
    });
  });

  test("is not overwritten from a page that is out of date", async () => {
    const { item, member } = await scoring();
    await saveSheet(member, { ...op(), ...item, version: 0, marks: {}, ...words }, AT);
    expect(await codeOf(saveSheet(member, { ...op(), ...item, version: 0, marks: allMarks, ...words }))).toBe(
      "conflict",
    );
    expect((await getSheet(member, item)).answered).toBe(0);
  });

  test("names the criterion that is wrong", async () => {
    const { item, member } = await scoring();
    const marks = { strategic: { value: "9" }, commercial: { value: "na", comment: " " } };
    await expect(saveSheet(member, { ...op(), ...item, version: 0, marks, ...words })).rejects.toMatchObject({
      code: "invalid",
      fields: { "marks.commercial.comment": ["Enter why this does not apply"] },
    });
    const { strategic } = marks;
    await expect(
      saveSheet(member, { ...op(), ...item, version: 0, marks: { strategic }, ...words }),
    ).rejects.toMatchObject({
      fields: { "marks.strategic.value": ["Select one of the points of the scale"] },
    });
  });

  test("is submitted when every criterion is answered, and stands until it is opened again", async () => {
    const { den, concept, item, member } = await scoring();
    await mark(den, concept.ref, member, [3, 3, "na", 3]);
    expect(await codeOf(submitSheet(member, { ...op(), ...item }))).toBe("invalid");
    await mark(den, concept.ref, member, [3, 3, "na", 3, 2]);
    expect(await codeOf(submitSheet(member, { ...op(), ...item, version: 1 }))).toBe("conflict");
    await submitSheet(member, { ...op(), ...item }, AT);
    const change = { ...item, key: "strategic", mark: { value: 0 } };
    expect(await codeOf(saveMark(member, { ...op(), ...change }))).toBe("not-now");
    expect(await codeOf(submitSheet(member, { ...op(), ...item }))).toBe("not-now");
    await reopenSheet(member, { ...op(), ...item }, AT);
    expect(await codeOf(saveMark(member, { ...op(), ...change }))).toBe("done");
    expect((await getSheet(member, item)).submittedAt).toBeNull();
  });

  test("cannot be opened again after the reveal, and a late mark is refused", async () => {
    const { den, concept, item, member, other } = await scoring();
    for (const one of [den.chair, member, other]) await score(den, concept.ref, one, [2, 2, 2, 2, 2]);
    await revealItem(den.chair, { ...op(), ...item }, AT);
    expect(await codeOf(reopenSheet(member, { ...op(), ...item }))).toBe("not-now");
    const late = { ...op(), ...item, key: "strategic", mark: { value: 4 } };
    expect(await codeOf(saveMark(den.panel[3] ?? member, late))).toBe("not-now");
  });
});

test("marks saved while the chair reveals are either all in or refused", async () => {
  const { den, concept, item, member, other } = await scoring();
  for (const one of [den.chair, member, other]) await score(den, concept.ref, one, [2, 2, 2, 2, 2]);
  const late = den.panel.slice(3);
  const tries = late.flatMap((actor) =>
    KEYS.map((key) => codeOf(saveMark(actor, { ...op(), ...item, key, mark: { value: 4 } }, AT))),
  );
  const [revealed, ...saved] = await Promise.all([codeOf(revealItem(den.chair, { ...op(), ...item }, AT)), ...tries]);
  expect(revealed).toBe("done");
  expect(saved.filter((code) => code !== "done" && code !== "not-now")).toEqual([]);
  const kept = await db().mark.count({ where: { value: 4, sheet: { item: { concept: { id: concept.id } } } } });
  expect(kept).toBe(saved.filter((code) => code === "done").length);
});
