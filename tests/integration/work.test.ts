import { expect, test } from "vitest";
import type { Role } from "@/lib/domain/actor";
import { createConcept } from "@/lib/features/concepts/commands/create";
import { getWork } from "@/lib/features/work/queries";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";
import { countStatements } from "../support/statements";

setUpDatabase();

const NOW = new Date("2026-11-20T10:00:00Z");
const texts = (items: { what: string }[]) => items.map((item) => item.what);

test("a draft waits for its author and for nobody else", async () => {
  await db().cycle.create({ data: { slug: "two", number: 2, title: "Two", theme: "T", why: "W", current: true } });
  const lead = await makePerson();
  await createConcept(lead, { ...op(), title: "Mine", solutionType: "new_concept" }, NOW);
  expect(texts((await getWork(lead, NOW)).yours)).toEqual([expect.stringMatching(/^Finish it: \d+ answers missing$/)]);
  for (const role of ["staff", "admin", "panel", "voter", "innovator"] as const) {
    expect(await getWork(await makePerson({ roles: [role] }), NOW)).toMatchObject({
      yours: [],
      others: [],
      decided: [],
    });
  }
});

test("a visitor has no work", async () => {
  expect(await getWork({ kind: "visitor" }, NOW)).toMatchObject({ yours: [], others: [], decided: [] });
});

test("nobody's desk takes more than six statements", async () => {
  const everything: Role[] = ["innovator", "borough_officer", "panel", "voter", "adviser", "staff", "admin"];
  const busy = await makePerson({ roles: everything });
  const { count } = await countStatements(() => getWork(busy, NOW));
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThanOrEqual(6);
});
