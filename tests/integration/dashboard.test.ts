import { beforeAll, expect, test } from "vitest";
import { type PersonActor, ROLES, VISITOR } from "@/lib/domain/actor";
import { listOutbox } from "@/lib/features/audit/outbox";
import { listAudit } from "@/lib/features/audit/queries";
import { getDashboard } from "@/lib/features/dashboard/queries";
import { numberOfReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { conceptRow, makeDraft, makeLonglisted, makeProgramme, makeSubmitted } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson } from "../support/people";
import { countStatements } from "../support/statements";

setUpDatabase();

let lead: PersonActor;
let staff: PersonActor;
beforeAll(async () => {
  await makeProgramme();
  lead = await makePerson();
  staff = await makePerson({ roles: ["staff"] });
});

const standing = async (actor: PersonActor, stage: string) =>
  (await getDashboard(actor)).stages.find((row) => row.stage === stage);

test("each stage tells how many are there, how many ever came, and which has waited longest", async () => {
  const first = await makeSubmitted(lead, { title: "The older" });
  const second = await makeSubmitted(lead, { title: "The newer" });
  await makeLonglisted(lead, { title: "Gone on" });
  const long = { where: { id: (await conceptRow(first)).id }, data: { stageSince: new Date("2026-01-01") } };
  await db().concept.update(long);
  expect(await standing(staff, "submitted")).toMatchObject({
    now: 2,
    reached: 3,
    oldest: { number: numberOfReference("LV", first), title: "The older" },
    oldestSince: new Date("2026-01-01"),
  });
  expect((await standing(staff, "submitted"))?.typicalDays).toBeGreaterThanOrEqual(0);
  expect(await standing(staff, "board")).toMatchObject({ now: 0, reached: 0, typicalDays: null, oldest: null });
  expect(second).not.toBe(first);
});

test("a concept closed to this member of staff is counted but not named, and drafts are never named", async () => {
  const oldest = await standing(staff, "submitted");
  const concept = await db().concept.findUniqueOrThrow({ where: { number: oldest?.oldest?.number ?? 0 } });
  const close = await makePerson({ roles: ["staff"] });
  const interest = { conceptId: concept.id, personId: close.id, declared: true, reason: "A friend", at: new Date() };
  await db().interest.create({ data: interest });
  const seen = await standing(close, "submitted");
  expect(seen).toMatchObject({ now: oldest?.now, oldest: null, oldestSince: oldest?.oldestSince });
  await makeDraft(lead, { title: "Nobody’s business yet" });
  expect(JSON.stringify(await getDashboard(staff))).not.toContain("Nobody’s business yet");
});

test("a problem statement without answers is told as a gap", async () => {
  const { coverage } = await getDashboard(staff);
  const answers = Object.fromEntries(coverage.map((row) => [row.slug, row.stages]));
  expect(answers["second-problem"]).toEqual({});
  expect(answers["first-problem"]).toMatchObject({ submitted: 2, longlisted: 1 });
});

test("the dashboard is for staff and administrators, the audit for administrators, the outbox for both", async () => {
  const allowed = { dashboard: ["staff", "admin"], audit: ["admin"], outbox: ["staff", "admin"] };
  for (const role of ROLES) {
    const actor = await makePerson({ roles: [role] });
    for (const [name, ask] of [
      ["dashboard", () => getDashboard(actor)],
      ["audit", () => listAudit(actor, {})],
      ["outbox", () => listOutbox(actor, {})],
    ] as const) {
      if (allowed[name].includes(role)) await expect(ask()).resolves.toBeDefined();
      else await expect(ask()).rejects.toMatchObject({ code: "not-found" });
    }
  }
  for (const ask of [getDashboard, listAudit, listOutbox]) {
    await expect(ask(VISITOR, {})).rejects.toMatchObject({ code: "not-found" });
  }
});

test("the audit reads newest first and goes on from a line, with what was done called by its name", async () => {
  const admin = await makePerson({ roles: ["admin"] });
  for (let i = 0; i < 8; i += 1) await makeSubmitted(lead, { title: `Many ${i}` });
  const first = await listAudit(admin, {});
  expect(first.entries).toHaveLength(50);
  expect(first.entries[0]).toMatchObject({ by: lead.name, action: "concept.submit" });
  expect(first.entries[0]?.subject).toMatch(/^LV-\d{4}$/);
  const older = await listAudit(admin, { before: String(first.next) });
  expect(older.entries[0]?.id).toBeLessThan(first.entries.at(-1)?.id ?? 0);
  for (const before of ["0", "-1", "x", "1e400", ["2", "3"]]) {
    await expect(listAudit(admin, { before })).resolves.toBeDefined();
  }
});

test("the outbox shows letters that could not be sent, and never what a letter says", async () => {
  const letter = {
    kind: "test",
    to: "a@people.example",
    subject: "A subject",
    text: "A SECRET LINK",
    createdAt: new Date(),
  };
  await db().mail.create({ data: { ...letter, state: "failed", attempts: 5, error: "refused" } });
  const outbox = await listOutbox(staff, { state: "failed" });
  expect(outbox.letters).toMatchObject([{ to: "a@people.example", state: "failed", error: "refused" }]);
  expect(outbox.counts.failed).toBe(1);
  expect(JSON.stringify(await listOutbox(staff, { state: "no such", page: "x" }))).not.toContain("SECRET");
});

test("the dashboard asks twice, the audit once and the outbox twice, however much there is", async () => {
  const admin = await makePerson({ roles: ["admin"] });
  const count = async () => [
    (await countStatements(() => getDashboard(staff))).count,
    (await countStatements(() => listAudit(admin, {}))).count,
    (await countStatements(() => listOutbox(admin, {}))).count,
  ];
  const before = await count();
  for (let i = 0; i < 10; i += 1) await makeLonglisted(lead);
  expect(await count()).toEqual(before);
  expect(before).toEqual([2, 1, 2]);
});
