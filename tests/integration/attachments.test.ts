import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { PersonActor } from "@/lib/domain/actor";
import { ATTACHMENT_LIMITS } from "@/lib/domain/attachments";
import { attachFile, removeFile } from "@/lib/features/attachments/commands";
import { getFile, listFiles } from "@/lib/features/attachments/queries";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { inspectFile, openFile, storeFile } from "@/lib/platform/files";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

process.env.DATA_DIR = mkdtempSync(path.join(os.tmpdir(), "lv-files-"));
setUpDatabase();

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
const png = (width = 4, height = 4) =>
  sharp({ create: { width, height, channels: 3, background: "#3b1e54" } })
    .png()
    .toBuffer();

async function makeConcept(lead: PersonActor, stage: "draft" | "submitted" = "draft") {
  const at = new Date();
  const cycle = await db().cycle.upsert({
    where: { number: 2 },
    create: { slug: "two", number: 2, title: "Two", theme: "Theme", why: "Why" },
    update: {},
  });
  const { number } = await db().concept.create({
    data: {
      title: "A concept",
      cycleId: cycle.id,
      stage,
      stageSince: at,
      createdAt: at,
      updatedAt: at,
      members: { create: { personId: lead.id, role: "lead", joinedAt: at } },
    },
  });
  return conceptReference(number);
}

const keyed = (extra: object = {}) => ({
  ...op(),
  name: "plan.pdf",
  type: "application/pdf",
  size: PDF.length,
  sha256: createHash("sha256").update(PDF).digest("hex"),
  storageKey: createHash("sha256").update(randomUUID()).digest("hex"),
  ...extra,
});

test("an author adds a file, reads it and removes it; the row stays for the record", async () => {
  const lead = await makePerson();
  const ref = await makeConcept(lead);
  const file = keyed({ ref });
  await storeFile(file.storageKey, PDF);
  const { id } = await attachFile(lead, file);
  expect((await listFiles(lead, { ref })).files).toMatchObject([{ name: "plan.pdf", size: PDF.length }]);
  const { storageKey } = await getFile(lead, { id });
  const chunks = await (await openFile(storageKey)).toArray();
  expect(Buffer.concat(chunks)).toEqual(PDF);
  await removeFile(lead, { ...op(), id, version: 1 });
  await expect(getFile(lead, { id })).rejects.toMatchObject({ code: "not-found" });
  expect(await db().attachment.count({ where: { id } })).toBe(1);
});

test("a file of a draft does not exist for anybody but its authors, staff included", async () => {
  const lead = await makePerson();
  const ref = await makeConcept(lead);
  const { id } = await attachFile(lead, keyed({ ref }));
  for (const roles of [["innovator"], ["staff"], ["admin"], ["panel"], ["voter"]] as const) {
    const stranger = await makePerson({ roles: [...roles] });
    await expect(getFile(stranger, { id })).rejects.toMatchObject({ code: "not-found" });
    await expect(attachFile(stranger, keyed({ ref }))).rejects.toMatchObject({ code: "not-found" });
    await expect(removeFile(stranger, { ...op(), id, version: 1 })).rejects.toMatchObject({ code: "not-found" });
  }
  await expect(getFile({ kind: "visitor" }, { id })).rejects.toMatchObject({ code: "not-found" });
});

test("files are frozen once the concept is submitted", async () => {
  const lead = await makePerson();
  const ref = await makeConcept(lead, "submitted");
  await expect(attachFile(lead, keyed({ ref }))).rejects.toMatchObject({ code: "forbidden" });
});

test("the eleventh file is refused, and the same form sent twice adds one", async () => {
  const lead = await makePerson();
  const ref = await makeConcept(lead);
  const first = keyed({ ref });
  expect(await attachFile(lead, first)).toEqual(await attachFile(lead, first));
  for (let added = 1; added < ATTACHMENT_LIMITS.count; added++) await attachFile(lead, keyed({ ref }));
  await expect(attachFile(lead, keyed({ ref }))).rejects.toMatchObject({ code: "invalid" });
  expect(await db().attachment.count({ where: { concept: { number: Number(ref.slice(3)) } } })).toBe(10);
});

test("an image is drawn anew and loses what was hidden behind it", async () => {
  const hidden = Buffer.concat([await png(), Buffer.from("<script>alert(1)</script>")]);
  const kept = await inspectFile("map.png", hidden);
  expect(kept.type).toBe("image/png");
  expect(kept.bytes.includes("script")).toBe(false);
});

test.each<[string, string, () => Promise<Buffer> | Buffer]>([
  ["an empty file", "plan.pdf", () => Buffer.alloc(0)],
  ["a file over 20 MB", "plan.pdf", () => Buffer.concat([PDF, Buffer.alloc(ATTACHMENT_LIMITS.bytes)])],
  ["a page in a PDF's clothes", "plan.pdf", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
  [
    "a drawing that can run",
    "logo.svg",
    () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
  ],
  ["a program", "plan.pdf", () => Buffer.from("MZ\x90\0\x03\0\0\0\x04\0\0\0")],
  ["a plain archive", "plan.docx", () => Buffer.from(`PK\x05\x06${"\0".repeat(18)}`, "latin1")],
  ["a double ending that lies", "plan.pdf.exe", () => PDF],
  ["a picture named as a document", "plan.pdf", () => png()],
  ["a picture cut short", "map.png", async () => (await png(200, 200)).subarray(0, 60)],
  ["a picture of 60,000 pixels a side", "map.png", () => png(60_000, 700)],
  ["text", "notes.txt", () => Buffer.from("notes")],
])("%s is refused", async (_what, name, make) => {
  await expect(inspectFile(name, await make())).rejects.toMatchObject({
    code: "invalid",
    fields: { file: [expect.any(String)] },
  });
});

test.each([
  ["../../etc/passwd.pdf", "passwd.pdf"],
  ["C:\\plans\\plan.pdf", "plan.pdf"],
  ["plan.exe.pdf", "plan-exe.pdf"],
  ["bell\u0007 \u202Efdp.pdf", "bell fdp.pdf"],
])("the name %j is kept as %j", async (name, kept) => {
  expect((await inspectFile(name, PDF)).name).toBe(kept);
});
