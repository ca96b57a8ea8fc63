import { expect, test } from "vitest";
import { listAudit } from "@/lib/features/audit/queries";
import { revealItem } from "@/lib/features/dens/commands/items";
import { setUpDatabase } from "../support/database";
import { AT, makeConcept, makeDen, openDen, score } from "../support/dens";
import { makePerson, op } from "../support/people";

setUpDatabase();

test("who scored, and when, is not in the audit list until the scores are revealed", async () => {
  const concept = await makeConcept("longlisted");
  const den = await makeDen({ quorum: 1 });
  await openDen(den, [concept]);
  const [, member] = den.panel;
  if (!member) throw new Error("The den has no second member.");
  await score(den, concept.ref, member, [1, 2, 3, 4, 0]);
  const admin = await makePerson({ roles: ["admin"] });
  const sheets = async () =>
    (await listAudit(admin, {})).entries.filter((entry) => entry.action.startsWith("sheet.")).length;
  expect(await sheets()).toBe(0);
  await revealItem(den.chair, { ...op(), den: den.ref, item: concept.ref }, AT);
  expect(await sheets()).toBeGreaterThan(0);
});
