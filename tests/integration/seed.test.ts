import { expect, test } from "vitest";
import { STAGES } from "@/lib/domain/stages";
import { db, engine } from "@/lib/platform/db";
import { concepts } from "@/prisma/seed/data/concepts";
import { dens } from "@/prisma/seed/data/dens";
import { seedIfEmpty } from "@/prisma/seed/load";
import { setUpDatabase } from "../support/database";

setUpDatabase();

test("the demonstration loads through the commands, once, and stands as its data says", async () => {
  const lines: string[] = [];
  await seedIfEmpty((line) => lines.push(line));
  expect(lines.length).toBeGreaterThan(5);

  const standing = await db().concept.findMany({ select: { title: true, stage: true } });
  const wanted = concepts.map(({ title, targetStage }) => ({ title, stage: targetStage.replaceAll("-", "_") }));
  expect(new Map(standing.map((one) => [one.title, one.stage]))).toEqual(
    new Map(wanted.map((one) => [one.title, one.stage])),
  );
  expect(new Set(standing.map((one) => one.stage))).toEqual(new Set(STAGES));

  expect(await db().authority.count()).toBe(33);
  expect(await db().problem.count()).toBe(6);
  expect(await db().den.count()).toBe(dens.length);
  expect(await db().venture.count()).toBe(5);
  expect(await db().decision.count({ where: { agendaItemId: { not: null } } })).toBe(1);
  expect(await db().mail.count({ where: { state: { not: "sent" } } })).toBe(0);

  const again: string[] = [];
  await seedIfEmpty((line) => again.push(line));
  expect(again).toEqual([]);
});

test("every row that tells of the past has its audit row", async () => {
  const moves = await db().conceptMove.count();
  const audited = await db().auditEntry.count({ where: { action: { startsWith: "concept." } } });
  expect(moves).toBeGreaterThan(40);
  expect(audited).toBeGreaterThan(moves / 2);
});

test("a loading that was cut short starts afresh", async () => {
  await engine().asOwner((exec) =>
    exec(`DELETE FROM "AuditEntry" WHERE "subjectId" = 'demonstration-finished'; DELETE FROM "Vote"`),
  );
  const lines: string[] = [];
  await seedIfEmpty((line) => lines.push(line));
  expect(lines[0]).toMatch(/cut short/);
  expect(await db().concept.count()).toBe(concepts.length);
  expect(await db().vote.count()).toBe(5);
});
