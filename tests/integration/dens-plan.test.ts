import { describe, expect, test } from "vitest";
import { addToAgenda, editDen, planDen, removeFromAgenda } from "@/lib/features/dens/commands/plan";
import { sendPapers } from "@/lib/features/dens/commands/run";
import { createScheme } from "@/lib/features/schemes/commands";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { AT, fiveCriteria, makeConcept, makeDen, openDen, recuse } from "../support/dens";
import { makePerson, op } from "../support/people";

setUpDatabase();

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (refusal: { code: string }) => refusal.code,
  );
const stageOf = async (id: string) => (await db().concept.findUniqueOrThrow({ where: { id } })).stage;
const auditOf = (operationId: string) => db().auditEntry.count({ where: { operationId } });

describe("planning a den", () => {
  test("by staff keeps the plan and the panel, once however often it is sent", async () => {
    const { plan, staff } = await makeDen();
    const sent = { ...op(), ...plan };
    const first = await planDen(staff, sent, AT);
    expect(await planDen(staff, sent, AT)).toEqual(first);
    expect(first.ref).toMatch(/^DEN-\d{2}$/);
    const made = await db().den.findUniqueOrThrow({ where: { id: first.id }, include: { seats: true } });
    expect(made).toMatchObject({ state: "planned", kind: "crocodiles", quorum: 3, chairId: plan.chairId });
    expect(made.seats.map(({ personId }) => personId).sort()).toEqual([...plan.seatIds].sort());
    expect(await auditOf(sent.operationId)).toBe(1);
  });

  test.each(["innovator", "panel", "admin", "voter"] as const)("is not for %s", async (role) => {
    const { plan } = await makeDen();
    expect(await codeOf(planDen(await makePerson({ roles: [role] }), { ...op(), ...plan }))).toBe("forbidden");
  });

  test("refuses a plan that cannot work, with a message at the field", async () => {
    const { plan, staff, panel } = await makeDen();
    const outsider = await makePerson();
    const draft = await createScheme(staff, {
      ...op(),
      slug: "draft",
      name: "Draft",
      scale: [
        { value: 0, label: "No" },
        { value: 1, label: "Yes" },
      ],
      criteria: [{ key: "a", name: "A", question: "A?", weight: 100, anchors: { 0: "No.", 1: "Yes." } }],
    });
    const wrong: [object, string][] = [
      [{ title: " " }, "title"],
      [{ kind: "sharks" }, "kind"],
      [{ heldAt: { day: "31", month: "2", year: "2026", time: "10am" } }, "heldAt"],
      [{ seatIds: plan.seatIds.slice(0, 2), quorum: 2 }, "seatIds"],
      [{ seatIds: [...plan.seatIds, outsider.id] }, "seatIds"],
      [{ seatIds: [...plan.seatIds.slice(0, 4), panel[0]?.id] }, "seatIds"],
      [{ chairId: outsider.id }, "chairId"],
      [{ quorum: 6 }, "quorum"],
      [{ quorum: "many" }, "quorum"],
      [{ schemeId: draft.id }, "schemeId"],
      [{ place: "x".repeat(201) }, "place"],
    ];
    for (const [change, field] of wrong) {
      await expect(planDen(staff, { ...op(), ...plan, ...change })).rejects.toMatchObject({
        code: "invalid",
        fields: { [field]: [expect.any(String)] },
      });
    }
  });

  test("can be changed until the papers are out, by one person at a time, and the agenda moves with it", async () => {
    const den = await makeDen();
    const concept = await makeConcept("longlisted");
    await addToAgenda(den.staff, { ...op(), den: den.ref, item: concept.ref, startsAt: "10:30am" }, AT);
    const change = { ...den.plan, den: den.ref, version: 1, heldAt: "2026-06-11T09:00:00Z", title: "Moved" };
    await editDen(den.staff, { ...op(), ...change }, AT);
    const [item] = await db().denItem.findMany({ where: { conceptId: concept.id } });
    expect(item?.startsAt.toISOString()).toBe("2026-06-11T09:30:00.000Z");
    expect(await codeOf(editDen(den.staff, { ...op(), ...change }))).toBe("conflict");
    expect(await codeOf(editDen(den.chair, { ...op(), ...change, version: 2 }))).toBe("not-found");
    await sendPapers(den.staff, { ...op(), den: den.ref }, AT);
    expect(await codeOf(editDen(den.staff, { ...op(), ...change, version: 3 }))).toBe("not-now");
  });
});

describe("the agenda", () => {
  test("takes a longlisted concept to the Crocodiles’ Den and a ready one to the Dragons’ Den", async () => {
    const schemeId = await fiveCriteria();
    const [crocodiles, dragons] = [await makeDen({ schemeId }), await makeDen({ schemeId, kind: "dragons" })];
    const [early, late, unready] = [
      await makeConcept("longlisted"),
      await makeConcept("developing"),
      await makeConcept("developing"),
    ];
    await db().concept.update({ where: { id: unready.id }, data: { ready: false } });
    const add = (den: typeof dragons, item: string) =>
      addToAgenda(den.staff, { ...op(), den: den.ref, item, startsAt: "11am" }, AT);
    await add(crocodiles, early.ref);
    await add(dragons, late.ref);
    expect([await stageOf(early.id), await stageOf(late.id)]).toEqual(["crocodiles_den", "dragons_den"]);
    expect(await codeOf(add(dragons, unready.ref))).toBe("not-now");
    expect(await codeOf(add(crocodiles, unready.ref))).toBe("invalid");
    expect(await codeOf(add(crocodiles, early.ref))).toBe("invalid");
    expect(await codeOf(add(crocodiles, "LV-9999"))).toBe("invalid");
  });

  test("is not set by panel members, nor by staff about their own concept or one they have an interest in", async () => {
    const den = await makeDen();
    const own = await makeConcept("longlisted", den.staff);
    const tied = await makeConcept("longlisted");
    await recuse(tied.id, den.staff);
    const add = (actor: typeof den.staff, item: string) =>
      addToAgenda(actor, { ...op(), den: den.ref, item, startsAt: "11am" }, AT);
    expect(await codeOf(add(den.staff, own.ref))).toBe("forbidden");
    expect(await codeOf(add(den.staff, tied.ref))).toBe("invalid");
    expect(await codeOf(add(den.chair, tied.ref))).toBe("not-found");
    expect(await stageOf(own.id)).toBe("longlisted");
  });

  test("gives a concept back when it is taken off, with a reason, and tells authors who had a date", async () => {
    const den = await makeDen();
    const concept = await makeConcept("longlisted");
    await openDen(den, [concept, await makeConcept("longlisted")], "papers");
    const remove = { den: den.ref, item: concept.ref };
    expect(await codeOf(removeFromAgenda(den.staff, { ...op(), ...remove, reason: " " }))).toBe("invalid");
    expect(await codeOf(removeFromAgenda(den.chair, { ...op(), ...remove, reason: "Ill" }))).toBe("forbidden");
    await removeFromAgenda(den.staff, { ...op(), ...remove, reason: "The authors are ill." }, AT);
    expect(await stageOf(concept.id)).toBe("longlisted");
    const move = await db().conceptMove.findFirst({ where: { conceptId: concept.id }, orderBy: { id: "desc" } });
    expect(move).toMatchObject({ move: "unschedule", reason: "The authors are ill." });
    const letter = await db().mail.findFirst({ where: { kind: "den.taken-off" } });
    expect(letter?.to).toBe(`${concept.lead.id}@people.example`);
    expect(letter?.text).toContain("> The authors are ill.");
  });
});

describe("sending the papers", () => {
  test("freezes the versions and writes to the panel and the authors, but sends no paper to whoever stepped out", async () => {
    const den = await makeDen();
    const [first, second] = [await makeConcept("longlisted"), await makeConcept("longlisted")];
    const [, , , , tied] = den.panel;
    if (!tied) throw new Error("A den of five.");
    await recuse(second.id, tied);
    await openDen(den, [first, second], "papers");
    const items = await db().denItem.findMany({ where: { conceptId: { in: [first.id, second.id] } } });
    expect(items.map(({ versionNo }) => versionNo)).toEqual([1, 1]);
    const lettersTo = async (id: string) =>
      (await db().mail.findMany({ where: { to: `${id}@people.example` } })).map(({ text }) => text).join("\n");
    expect(await lettersTo(den.chair.id)).toContain(`/dens/${den.ref}/pack/${second.ref}`);
    expect(await lettersTo(tied.id)).toContain(`/dens/${den.ref}/pack/${first.ref}`);
    expect(await lettersTo(tied.id)).not.toContain(second.ref);
    expect(await lettersTo(second.lead.id)).toContain("10:30am");
    expect(await codeOf(sendPapers(den.staff, { ...op(), den: den.ref }))).toBe("not-now");
    expect(await codeOf(sendPapers(den.chair, { ...op(), den: den.ref }))).toBe("forbidden");
    expect(await codeOf(sendPapers(await makePerson(), { ...op(), den: den.ref }))).toBe("not-found");
  });

  test("needs an agenda", async () => {
    const den = await makeDen();
    expect(await codeOf(sendPapers(den.staff, { ...op(), den: den.ref }))).toBe("not-now");
  });
});
