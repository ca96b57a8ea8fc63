import { expect, test } from "vitest";
import { decideItem } from "@/lib/features/dens/commands/decide";
import { openSecondRound, revealItem } from "@/lib/features/dens/commands/items";
import { closeDen, publishDen } from "@/lib/features/dens/commands/run";
import { saveMark, submitSheet } from "@/lib/features/dens/commands/sheets";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { AT, makeConcept, makeDen, mark, openDen, recuse, score } from "../support/dens";
import { op } from "../support/people";

setUpDatabase();

test("a den of five runs from plan to public record", async () => {
  const den = await makeDen({ quorum: 4 });
  const concept = await makeConcept("longlisted");
  const [chair, bo, cleo, dan, ede] = den.panel as [typeof den.chair, ...typeof den.panel];
  if (!bo || !cleo || !dan || !ede) throw new Error("A den of five.");
  await openDen(den, [concept]);
  await recuse(concept.id, ede);
  const item = { den: den.ref, item: concept.ref };

  await score(den, concept.ref, chair, [3, 3, 3, 3, 3]);
  await score(den, concept.ref, bo, [4, 2, "na", 3, 1]);
  await score(den, concept.ref, cleo, [1, 2, 3, 4, 0]);
  await expect(saveMark(ede, { ...op(), ...item, key: "strategic", mark: { value: 4 } })).rejects.toMatchObject({
    code: "forbidden",
  });
  await mark(den, concept.ref, dan, [2, 2, 2]);
  await expect(submitSheet(dan, { ...op(), ...item })).rejects.toMatchObject({ code: "invalid" });
  await expect(revealItem(chair, { ...op(), ...item })).rejects.toMatchObject({ code: "not-now" });
  await revealItem(chair, { ...op(), ...item, reason: "Dan had to leave." }, AT);
  await expect(saveMark(dan, { ...op(), ...item, key: "strategic", mark: { value: 4 } })).rejects.toMatchObject({
    code: "not-now",
  });
  const decision = {
    outcome: "proceed_with_conditions",
    reasons: "Good, with a gap.",
    feedback: "Show the price.",
    conditions: [{ text: "Name a buyer.", dueOn: "2026-09-01" }],
  };
  await expect(decideItem(chair, { ...op(), ...item, ...decision })).rejects.toMatchObject({ code: "not-now" });
  await openSecondRound(chair, { ...op(), ...item });
  await mark(den, concept.ref, dan, [2, 2, 2, 2, 2]);
  await submitSheet(dan, { ...op(), ...item, reason: "Called in from the train." }, AT);
  await decideItem(chair, { ...op(), ...item, ...decision }, AT);
  await expect(publishDen(den.staff, { ...op(), den: den.ref })).rejects.toMatchObject({ code: "not-now" });
  await closeDen(chair, { ...op(), den: den.ref }, AT);
  await publishDen(den.staff, { ...op(), den: den.ref }, AT);
  const after = await db().concept.findUniqueOrThrow({
    where: { id: concept.id },
    include: { decisions: { include: { feedback: true, conditions: true } }, denItems: true, moves: true },
  });
  expect(after).toMatchObject({
    stage: "developing",
    decisions: [{ eligible: 4, present: 4, feedback: { text: "Show the price." }, conditions: [{ state: "open" }] }],
    denItems: [{ state: "decided", round: 2, revealReason: "Dan had to leave.", versionNo: 1 }],
    moves: [{ move: "schedule_crocodiles" }, { move: "proceed_with_conditions" }],
  });
});
