import { expect, test } from "vitest";
import { z } from "zod";
import { Refusal } from "@/lib/domain/errors";
import { command } from "@/lib/platform/command";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();

const addOrganisation = command({
  permission: "programme.edit",
  input: z.object({ name: z.string().min(1).max(80) }),
  load: async () => ({ id: "programme" }),
  run: async ({ tx, input }) => {
    if (input.name === "fault") throw new Error("a fault");
    const made = await tx.organisation.create({ data: { slug: input.name, name: input.name, kind: "charity" } });
    return { id: made.id };
  },
});
const staff = () => makePerson({ roles: ["staff"] });
const counts = async () => [
  await db().organisation.count(),
  await db().auditEntry.count(),
  await db().operation.count(),
];

test("a verb writes its change, its audit row and its operation together", async () => {
  const actor = await staff();
  const sent = { ...op(), name: "together" };
  const { id } = await addOrganisation(actor, sent);
  expect(await db().auditEntry.findMany({ where: { operationId: sent.operationId } })).toMatchObject([
    { actor: `person:${actor.id}`, action: "programme.edit", subjectId: "programme" },
  ]);
  expect((await db().operation.findUnique({ where: { id: sent.operationId } }))?.result).toEqual({ id });
});

test("sending a form twice does one thing and answers the same", async () => {
  const actor = await staff();
  const sent = { ...op(), name: "twice" };
  const first = await addOrganisation(actor, sent);
  expect(await addOrganisation(actor, sent)).toEqual(first);
  expect(await db().organisation.count({ where: { slug: "twice" } })).toBe(1);
});

test("twenty at once with one operation id do one thing", async () => {
  const actor = await staff();
  const sent = { ...op(), name: "at-once" };
  const results = await Promise.all(Array.from({ length: 20 }, () => addOrganisation(actor, sent)));
  expect(new Set(results.map((result) => result.id)).size).toBe(1);
  expect(await db().organisation.count({ where: { slug: "at-once" } })).toBe(1);
});

test("the same operation id with other words, or from another person, is a conflict", async () => {
  const sent = { ...op(), name: "words" };
  const actor = await staff();
  await addOrganisation(actor, sent);
  await expect(addOrganisation(actor, { ...sent, name: "others" })).rejects.toMatchObject({ code: "conflict" });
  await expect(addOrganisation(await staff(), sent)).rejects.toMatchObject({ code: "conflict" });
});

test("a refusal or a fault leaves nothing behind", async () => {
  const before = await counts();
  await expect(addOrganisation(await makePerson(), { ...op(), name: "stranger" })).rejects.toThrow(Refusal);
  await expect(addOrganisation(await staff(), { ...op(), name: "" })).rejects.toMatchObject({ code: "invalid" });
  await expect(addOrganisation(await staff(), { ...op(), name: "fault" })).rejects.toThrow("a fault");
  await expect(addOrganisation(await staff(), { name: "no id" })).rejects.toMatchObject({ code: "invalid" });
  expect(await counts()).toEqual(before);
});

test.each(["AuditEntry", "ConceptMove", "ConceptVersion", "Interest", "Decision", "Vote", "VentureMove"])(
  "the application cannot change or delete rows of %s",
  async (table) => {
    await expect(db().$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow(/permission denied/);
    await expect(db().$executeRawUnsafe(`TRUNCATE "${table}"`)).rejects.toThrow(/permission denied|must be owner/);
  },
);

test("an audit row cannot be rewritten", async () => {
  await expect(db().$executeRaw`UPDATE "AuditEntry" SET actor = 'nobody'`).rejects.toThrow(/permission denied/);
});
