import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/domain/actor";
import { createConcept } from "@/lib/features/concepts/commands/create";
import { editAbout, writeSection } from "@/lib/features/concepts/commands/write";
import { db } from "@/lib/platform/db";
import { conceptRow, makeDraft, makeProgramme } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();

let lead: PersonActor;
let stranger: PersonActor;

beforeAll(async () => {
  await makeProgramme();
  lead = await makePerson();
  stranger = await makePerson();
});

const sectionOf = async (ref: string, key: string) =>
  db().conceptSection.findUnique({ where: { conceptId_key: { conceptId: (await conceptRow(ref)).id, key } } });

describe("bad input", () => {
  const huge = "x".repeat(100_000);
  const unkept: [string, unknown][] = [
    ["of 100 kB", huge],
    ["with a NUL", "a\0b"],
    ["with half a character", "\ud800"],
    ["that is a number", 7],
    ["that is null", null],
    ["that is not there", undefined],
    ["that is an object", { not: "x" }],
  ];
  const refusedLines: [string, unknown][] = [
    ...unkept,
    ["that is empty", ""],
    ["of spaces", "   \n\t "],
    ["that is a list", ["x"]],
    ["of two lines", "a\nb"],
  ];
  const keptLines = [
    "🦉🦉🦉",
    "שלום וברכה",
    "<script>alert(1)</script>",
    "__proto__",
    "constructor",
    "'; DROP TABLE x; --",
  ];
  const state = async () => [
    await db().concept.count(),
    await db().conceptSection.count(),
    await db().auditEntry.count(),
    await db().operation.count(),
    await db().mail.count(),
  ];

  test.each(refusedLines)("a title %s is refused beside its field, and nothing is written", async (_name, title) => {
    const ref = await makeDraft(lead);
    const { version } = await conceptRow(ref);
    const before = await state();
    const created = createConcept(lead, { ...op(), title, solutionType: "new_concept" });
    await expect(created).rejects.toMatchObject({ code: "invalid", fields: { title: expect.anything() } });
    const about = { ref, version, title, pitch: title, solutionType: "new_concept" };
    await expect(editAbout(lead, { ...op(), ...about })).rejects.toMatchObject({
      code: "invalid",
      fields: { title: expect.anything(), pitch: expect.anything() },
    });
    expect(await state()).toEqual(before);
  });

  test.each(keptLines)("a title and a text %j are kept word for word", async (words) => {
    const { reference: ref } = await createConcept(lead, { ...op(), title: words, solutionType: "new_concept" });
    expect((await conceptRow(ref)).title).toBe(words);
    await writeSection(lead, { ...op(), ref, key: "how", version: 0, text: words });
    expect(await sectionOf(ref, "how")).toMatchObject({ text: words });
  });

  test.each(unkept)("a text %s is refused", async (_name, text) => {
    const ref = await makeDraft(lead);
    const before = await state();
    const sent = { ...op(), ref, key: "risks", version: 0, text };
    await expect(writeSection(lead, sent)).rejects.toMatchObject({ fields: { text: expect.anything() } });
    expect(await state()).toEqual(before);
  });

  test.each([
    { solutionType: "miracle" },
    { solutionType: "__proto__" },
    { solutionType: { not: "x" } },
    { solutionType: undefined },
    { operationId: "7" },
    { operationId: undefined },
  ])("%j is refused", async (wrong) => {
    const before = await state();
    const sent = { ...op(), title: "A title", solutionType: "new_concept", ...wrong };
    await expect(createConcept(lead, sent)).rejects.toMatchObject({ code: "invalid" });
    expect(await state()).toEqual(before);
  });

  test.each([
    { key: "__proto__" },
    { key: "title" },
    { version: -1 },
    { version: "many" },
    { version: Number.POSITIVE_INFINITY },
    { ref: "LV-1" },
    { ref: { not: "x" } },
    { confidential: "perhaps" },
  ])("a part with %j is refused", async (wrong) => {
    const ref = await makeDraft(lead);
    const before = await state();
    const sent = { ...op(), ref, key: "risks", version: 0, text: "words", ...wrong };
    await expect(writeSection(lead, sent)).rejects.toMatchObject({ code: "invalid" });
    expect(await state()).toEqual(before);
  });

  test("a reference of somebody else's draft and one of nothing at all are refused alike", async () => {
    const theirs = await makeDraft(stranger);
    const send = (ref: string) =>
      writeSection(lead, { operationId: randomUUID(), ref, key: "risks", version: 0, text: "x" }).catch(
        (error: unknown) => error,
      );
    const [foreign, absent] = [await send(theirs), await send("LV-99999")];
    expect(foreign).toMatchObject({ code: "not-found" });
    expect(foreign).toEqual(absent);
  });

  test("columns that are not asked for are left alone", async () => {
    const ref = await makeDraft(lead);
    const { version } = await conceptRow(ref);
    const more = { stage: "portfolio", versionNo: 9, leadOrganisationId: randomUUID(), ready: true };
    const about = { ref, version, title: "T", pitch: "P", solutionType: "new_concept", ...more };
    await editAbout(lead, { ...op(), ...about });
    expect(await conceptRow(ref)).toMatchObject({
      stage: "draft",
      versionNo: 0,
      ready: false,
      leadOrganisationId: null,
    });
  });
});
