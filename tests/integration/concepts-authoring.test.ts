import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/domain/actor";
import { createConcept } from "@/lib/features/concepts/commands/create";
import { declareReady, submitConcept, withdrawConcept } from "@/lib/features/concepts/commands/submit";
import { addAuthor, editAbout, writeSection } from "@/lib/features/concepts/commands/write";
import { db } from "@/lib/platform/db";
import { conceptRow, makeDraft, makeProgramme, makeSubmitted, placeAt } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();

let lead: PersonActor;
let stranger: PersonActor;
let staff: PersonActor;

beforeAll(async () => {
  await makeProgramme();
  lead = await makePerson({ name: "Lena Lead" });
  stranger = await makePerson({ name: "Stan Stranger" });
  staff = await makePerson({ roles: ["staff"], name: "Sam Staff" });
});

const emailOf = async (person: PersonActor) =>
  (await db().person.findUniqueOrThrow({ where: { id: person.id } })).email;
const lettersTo = async (person: PersonActor, kind: string) =>
  db().mail.findMany({ where: { to: await emailOf(person), kind }, orderBy: { createdAt: "desc" } });
const auditOf = (operationId: string) => db().auditEntry.findMany({ where: { operationId } });
const sectionOf = async (ref: string, key: string) =>
  db().conceptSection.findUnique({ where: { conceptId_key: { conceptId: (await conceptRow(ref)).id, key } } });

describe("beginning a concept", () => {
  test("gives a reference, and the person who begins it leads it", async () => {
    const sent = { ...op(), title: "Night owls", solutionType: "new_concept" };
    const { reference } = await createConcept(lead, sent);
    expect(reference).toMatch(/^LV-\d{4}$/);
    const concept = await conceptRow(reference);
    expect(concept).toMatchObject({ title: "Night owls", stage: "draft", version: 1, versionNo: 0 });
    expect(await db().conceptMember.findMany({ where: { conceptId: concept.id } })).toMatchObject([
      { personId: lead.id, role: "lead" },
    ]);
    expect(await auditOf(sent.operationId)).toMatchObject([{ subjectId: concept.id, actor: `person:${lead.id}` }]);
    expect(await createConcept(lead, sent)).toEqual({ reference });
    expect(await db().concept.count({ where: { title: "Night owls" } })).toBe(1);
  });

  test("is not for visitors or jobs", async () => {
    const sent = () => ({ ...op(), title: "X", solutionType: "new_concept" });
    await expect(createConcept({ kind: "visitor" }, sent())).rejects.toMatchObject({ code: "forbidden" });
    await expect(createConcept({ kind: "system", job: "seed" }, sent())).rejects.toMatchObject({ code: "forbidden" });
  });

  test("uses the moment it is given, never the clock", async () => {
    const at = new Date("2026-01-05T09:00:00Z");
    const { reference } = await createConcept(lead, { ...op(), title: "Then", solutionType: "new_concept" }, at);
    expect(await conceptRow(reference)).toMatchObject({ createdAt: at, stageSince: at });
  });
});

describe("what it is called and answers", () => {
  const about = { title: "Told anew", pitch: "One sentence", solutionType: "supported_idea" };

  test("is changed by an author, guarded by the version that was read", async () => {
    const ref = await makeDraft(lead);
    const { version } = await conceptRow(ref);
    const sent = { ...op(), ref, version, ...about, problems: ["first-problem", "second-problem"], evidence: [] };
    expect(await editAbout(lead, sent)).toMatchObject({ version: version + 1 });
    const { id, ...row } = await conceptRow(ref);
    expect(row).toMatchObject(about);
    expect(await db().conceptProblem.count({ where: { conceptId: id } })).toBe(2);
    expect(await db().conceptEvidence.count({ where: { conceptId: id } })).toBe(0);
    expect(await auditOf(sent.operationId)).toHaveLength(1);
    await expect(editAbout(lead, { ...sent, ...op() })).rejects.toMatchObject({ code: "conflict" });
  });

  test("is not found by a stranger, and closed to its author once submitted", async () => {
    const ref = await makeSubmitted(lead);
    const { version } = await conceptRow(ref);
    await expect(editAbout(stranger, { ...op(), ref, version, ...about })).rejects.toMatchObject({ code: "not-found" });
    await expect(editAbout(lead, { ...op(), ref, version, ...about })).rejects.toMatchObject({ code: "forbidden" });
    await expect(editAbout(staff, { ...op(), ref, version, ...about })).rejects.toMatchObject({ code: "forbidden" });
  });

  test("takes problems and evidence from the lists only", async () => {
    const ref = await makeDraft(lead);
    const { version, id } = await conceptRow(ref);
    const sent = { ref, version, ...about };
    await expect(editAbout(lead, { ...op(), ...sent, problems: ["no-such"] })).rejects.toMatchObject({
      code: "invalid",
      fields: { problems: expect.anything() },
    });
    await expect(editAbout(lead, { ...op(), ...sent, evidence: ["no-such"] })).rejects.toMatchObject({
      fields: { evidence: expect.anything() },
    });
    expect(await db().conceptProblem.count({ where: { conceptId: id } })).toBe(1);
  });
});

describe("a part in prose", () => {
  test("is saved word for word, each part with a version of its own", async () => {
    const ref = await makeDraft(lead);
    const text = "  First line\n\n**bold** <b>not bold</b> 🦉 مرحبا  ";
    expect(await writeSection(lead, { ...op(), ref, key: "risks", version: 0, text })).toMatchObject({ version: 1 });
    expect(await sectionOf(ref, "risks")).toMatchObject({ text, version: 1, updatedById: lead.id });
    expect(await writeSection(lead, { ...op(), ref, key: "risks", version: 1, text: "" })).toMatchObject({
      version: 2,
    });
  });

  test("two writers of one part both keep their words: the second is told and nothing is overwritten", async () => {
    const ref = await makeDraft(lead);
    const write = (text: string, version: number) => writeSection(lead, { ...op(), ref, key: "cost", version, text });
    await write("first", 0);
    await expect(write("second", 0)).rejects.toMatchObject({ code: "conflict", fields: { text: expect.anything() } });
    expect(await sectionOf(ref, "cost")).toMatchObject({ text: "first", version: 1 });
    await write("third", 1);
    await expect(write("fourth", 1)).rejects.toThrow(/not saved/);
    expect(await sectionOf(ref, "cost")).toMatchObject({ text: "third", version: 2 });
  });

  test("of twenty writers at once one wins, and two parts never stand in each other's way", async () => {
    const ref = await makeDraft(lead);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        writeSection(lead, { ...op(), ref, key: "savings", version: 0, text: `writer ${index}` }),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.filter((one) => one.status === "rejected" && one.reason.code === "conflict")).toHaveLength(19);
    const both = (["cost", "existing"] as const).map((key) =>
      writeSection(lead, { ...op(), ref, key, version: 0, text: key }),
    );
    expect(await Promise.all(both)).toMatchObject([{ version: 1 }, { version: 1 }]);
  });

  test("is commercial in confidence only with a reason", async () => {
    const ref = await makeDraft(lead);
    const sent = { ref, key: "cost", version: 0, text: "£1", confidential: true };
    await expect(writeSection(lead, { ...op(), ...sent })).rejects.toMatchObject({
      fields: { confidentialReason: expect.anything() },
    });
    await writeSection(lead, { ...op(), ...sent, confidentialReason: "A price under negotiation" });
    expect(await sectionOf(ref, "cost")).toMatchObject({
      confidential: true,
      confidentialReason: "A price under negotiation",
    });
  });

  test("is not found by a stranger and closed once submitted", async () => {
    const ref = await makeSubmitted(lead);
    const sent = { ref, key: "risks", version: 0, text: "late" };
    await expect(writeSection(stranger, { ...op(), ...sent })).rejects.toMatchObject({ code: "not-found" });
    await expect(writeSection(lead, { ...op(), ...sent })).rejects.toMatchObject({ code: "forbidden" });
    expect(await sectionOf(ref, "risks")).toBeNull();
  });
});

describe("another author", () => {
  test("is added by the lead, learns of it and can write", async () => {
    const ref = await makeDraft(lead);
    const other = await makePerson({ name: "Otto Other" });
    await addAuthor(lead, { ...op(), ref, email: (await emailOf(other)).toUpperCase() });
    expect(await lettersTo(other, "concept.author-added")).toHaveLength(1);
    await writeSection(other, { ...op(), ref, key: "risks", version: 0, text: "mine too" });
    await expect(addAuthor(other, { ...op(), ref, email: await emailOf(stranger) })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(addAuthor(lead, { ...op(), ref, email: await emailOf(other) })).rejects.toMatchObject({
      fields: { email: ["This person is an author already"] },
    });
    for (const email of ["nobody@people.example", "not an address", ""]) {
      await expect(addAuthor(lead, { ...op(), ref, email })).rejects.toMatchObject({ code: "invalid" });
    }
    await expect(addAuthor(stranger, { ...op(), ref, email: "a@b.example" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("submitting", () => {
  test("freezes what is written, moves the concept, and writes to authors and staff", async () => {
    const ref = await makeDraft(lead, { title: "Steady hands" });
    const sent = { ...op(), ref };
    const at = new Date("2026-03-02T10:00:00Z");
    expect(await submitConcept(lead, sent, at)).toEqual({ reference: ref, versionNo: 1 });
    const concept = await conceptRow(ref);
    expect(concept).toMatchObject({ stage: "submitted", versionNo: 1, submittedAt: at, stageSince: at });
    const version = await db().conceptVersion.findUniqueOrThrow({
      where: { conceptId_no: { conceptId: concept.id, no: 1 } },
    });
    expect(version.content).toMatchObject({
      title: "Steady hands",
      authors: ["Lena Lead"],
      problems: [{ slug: "first-problem" }],
      evidence: [{ slug: "a-figure", figure: "41%" }],
    });
    const moves = await db().conceptMove.findMany({ where: { conceptId: concept.id } });
    expect(moves).toMatchObject([
      { move: "submit", fromStage: "draft", toStage: "submitted", byId: lead.id, versionNo: 1 },
    ]);
    const letter = (await lettersTo(lead, "concept.submitted")).find(
      ({ subject }) => subject === `${ref} was submitted`,
    );
    expect(letter?.text).toContain("> Steady hands");
    expect(letter?.text).toContain("longlist");
    const toStaff = await lettersTo(staff, "concept.to-screen");
    expect(toStaff.map(({ subject }) => subject)).toContain(`${ref} waits to be screened`);
    expect(await auditOf(sent.operationId)).toMatchObject([{ action: "concept.submit", subjectId: concept.id }]);

    const before = await db().mail.count();
    expect(await submitConcept(lead, sent)).toEqual({ reference: ref, versionNo: 1 });
    expect(await db().mail.count()).toBe(before);
    await expect(submitConcept(lead, { ...op(), ref })).rejects.toMatchObject({ code: "not-now" });
  });

  test("names every missing answer and writes nothing", async () => {
    const { reference: ref } = await createConcept(lead, { ...op(), title: "Bare", solutionType: "new_concept" });
    const refused = await submitConcept(lead, { ...op(), ref }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "invalid" });
    expect(Object.keys((refused as { fields: object }).fields)).toContain("case-commercial");
    expect(await conceptRow(ref)).toMatchObject({ stage: "draft", versionNo: 0, version: 1 });
    expect(await db().conceptVersion.count({ where: { concept: { title: "Bare" } } })).toBe(0);
  });

  test("is the authors' alone", async () => {
    const ref = await makeDraft(lead);
    for (const actor of [stranger, staff]) {
      await expect(submitConcept(actor, { ...op(), ref })).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("a submission and a last saved part never lose a word: it is in the version, or was refused", async () => {
    for (let round = 0; round < 5; round++) {
      const ref = await makeDraft(lead);
      const [saved] = await Promise.allSettled([
        writeSection(lead, { ...op(), ref, key: "risks", version: 0, text: "the last words" }),
        submitConcept(lead, { ...op(), ref }),
      ]);
      const { id } = await conceptRow(ref);
      const { content } = await db().conceptVersion.findFirstOrThrow({ where: { conceptId: id } });
      expect(JSON.stringify(content).includes("the last words")).toBe(saved.status === "fulfilled");
    }
  });
});

describe("saying that it is ready", () => {
  test("keeps a new version that the Dragons' Den reads, and stays where it is", async () => {
    const ref = await placeAt(await makeSubmitted(lead), "developing");
    await writeSection(lead, { ...op(), ref, key: "risks", version: 0, text: "What we learnt" });
    const sent = { ...op(), ref };
    expect(await declareReady(lead, sent)).toEqual({ reference: ref, versionNo: 2 });
    const concept = await conceptRow(ref);
    expect(concept).toMatchObject({ stage: "developing", ready: true, versionNo: 2 });
    const first = await db().conceptVersion.findFirstOrThrow({ where: { conceptId: concept.id, no: 1 } });
    expect(JSON.stringify(first.content)).not.toContain("What we learnt");
    expect((await lettersTo(staff, "concept.to-schedule")).length).toBeGreaterThan(0);
    expect(await auditOf(sent.operationId)).toHaveLength(1);
    expect(await declareReady(lead, sent)).toEqual({ reference: ref, versionNo: 2 });
  });

  test("is refused at other stages and to others", async () => {
    const ref = await makeDraft(lead);
    await expect(declareReady(lead, { ...op(), ref })).rejects.toMatchObject({ code: "not-now" });
    await placeAt(ref, "developing");
    await expect(declareReady(stranger, { ...op(), ref })).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("withdrawing", () => {
  test("is the lead's, with a reason, and tells staff who had it", async () => {
    const ref = await makeSubmitted(lead);
    await expect(withdrawConcept(lead, { ...op(), ref, reason: " " })).rejects.toMatchObject({
      fields: { reason: ["Enter the reason"] },
    });
    const sent = { ...op(), ref, reason: "Our funder left" };
    expect(await withdrawConcept(lead, sent)).toEqual({ reference: ref });
    const { id, stage } = await conceptRow(ref);
    expect(stage).toBe("withdrawn");
    expect(await db().conceptMove.findFirst({ where: { conceptId: id, move: "withdraw" } })).toMatchObject({
      reason: "Our funder left",
    });
    const letters = await lettersTo(staff, "concept.withdrawn");
    expect(letters.some(({ text }) => text.includes("> Our funder left"))).toBe(true);
    await expect(withdrawConcept(lead, { ...op(), ref, reason: "again" })).rejects.toMatchObject({ code: "not-now" });
  });

  test("is not for co-authors, staff or strangers", async () => {
    const ref = await makeDraft(lead);
    const other = await makePerson();
    await addAuthor(lead, { ...op(), ref, email: await emailOf(other) });
    const sent = () => ({ ...op(), ref, reason: "x" });
    await expect(withdrawConcept(other, sent())).rejects.toMatchObject({ code: "forbidden" });
    await expect(withdrawConcept(staff, sent())).rejects.toMatchObject({ code: "not-found" });
    await expect(withdrawConcept(stranger, sent())).rejects.toMatchObject({ code: "not-found" });
  });
});
