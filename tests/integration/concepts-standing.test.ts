import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/domain/actor";
import { dischargeCondition, offerCondition, returnCondition } from "@/lib/features/concepts/commands/condition";
import { declareInterest, dismissInterest } from "@/lib/features/concepts/commands/interest";
import { supportConcept, withdrawSupport } from "@/lib/features/concepts/commands/support";
import { loadConcept } from "@/lib/features/concepts/facts";
import { suggestInterests } from "@/lib/features/concepts/suggest-interests";
import { db } from "@/lib/platform/db";
import {
  conceptRow,
  makeBorough,
  makeDraft,
  makeLonglisted,
  makeProgramme,
  makeSubmitted,
  placeAt,
} from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();

let lead: PersonActor;
let staff: PersonActor;
let officer: PersonActor;
let voter: PersonActor;
let merton: Awaited<ReturnType<typeof makeBorough>>;
let camden: Awaited<ReturnType<typeof makeBorough>>;

beforeAll(async () => {
  await makeProgramme();
  merton = await makeBorough("Merton", 1);
  camden = await makeBorough("Camden", 2);
  lead = await makePerson({ name: "Lena Lead" });
  staff = await makePerson({ roles: ["staff"], name: "Sam Staff" });
  voter = await makePerson({ roles: ["voter"], name: "Vera Voter" });
  officer = await makePerson({ roles: ["borough_officer"], ...merton, name: "Oli Officer" });
});

const lettersTo = async (person: PersonActor, kind: string) => {
  const { email } = await db().person.findUniqueOrThrow({ where: { id: person.id } });
  return db().mail.findMany({ where: { to: email, kind } });
};
const supportOf = async (ref: string) => db().support.findMany({ where: { conceptId: (await conceptRow(ref)).id } });

describe("a borough's backing", () => {
  const words = { level: "sponsoring", contact: "Head of early help" };

  test("is given by its own officer, changed by giving it anew, and the authors learn of it", async () => {
    const ref = await makeLonglisted(lead);
    const sent = { ...op(), ref, ...words };
    expect(await supportConcept(officer, sent)).toMatchObject({ borough: "Merton" });
    expect(await supportConcept(officer, sent)).toMatchObject({ borough: "Merton" });
    await supportConcept(officer, { ...op(), ref, ...words, level: "will_pilot", note: "From May", notePublic: true });
    expect(await supportOf(ref)).toMatchObject([
      { authorityId: merton.authorityId, level: "will_pilot", byId: officer.id, version: 2 },
    ]);
    expect(await lettersTo(lead, "concept.supported")).toHaveLength(2);
    expect(await db().auditEntry.count({ where: { operationId: sent.operationId } })).toBe(1);
  });

  test("is recorded by staff for any borough, by officers for none but their own", async () => {
    const ref = await makeLonglisted(lead);
    const forCamden = () => ({ ...op(), ref, ...words, authority: camden.slug });
    await expect(supportConcept(officer, forCamden())).rejects.toMatchObject({ code: "forbidden" });
    await supportConcept(staff, forCamden());
    expect(await supportOf(ref)).toMatchObject([{ authorityId: camden.authorityId, byId: staff.id }]);
    await expect(supportConcept(staff, { ...op(), ref, ...words })).rejects.toMatchObject({
      fields: { authority: ["Select a borough"] },
    });
    await expect(supportConcept(staff, { ...op(), ref, ...words, authority: "atlantis" })).rejects.toMatchObject({
      code: "invalid",
    });
  });

  test("is not for others, nor for what they cannot see, nor for a draft", async () => {
    const longlisted = await makeLonglisted(lead);
    const submitted = await makeSubmitted(lead);
    const draft = await makeDraft(lead);
    const give = (ref: string) => ({ ...op(), ref, ...words });
    await expect(supportConcept(lead, give(longlisted))).rejects.toMatchObject({ code: "forbidden" });
    await expect(supportConcept(voter, give(longlisted))).rejects.toMatchObject({ code: "forbidden" });
    await expect(supportConcept(officer, give(submitted))).rejects.toMatchObject({ code: "not-found" });
    await expect(supportConcept(officer, give(draft))).rejects.toMatchObject({ code: "not-found" });
    await placeAt(longlisted, "parked");
    const parked = supportConcept(staff, { ...give(longlisted), authority: camden.slug });
    await expect(parked).rejects.toMatchObject({ code: "not-now" });
  });

  test.each([
    { level: "in love" },
    { level: "__proto__" },
    { contact: " " },
    { contact: "x".repeat(100_000) },
    { note: {} },
  ])("%j is refused", async (wrong) => {
    const ref = await makeLonglisted(lead);
    await expect(supportConcept(officer, { ...op(), ref, ...words, ...wrong })).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await supportOf(ref)).toEqual([]);
  });

  test("is taken back with a reason and stays on record", async () => {
    const ref = await makeLonglisted(lead);
    await expect(withdrawSupport(officer, { ...op(), ref, reason: "r" })).rejects.toMatchObject({ code: "not-now" });
    await supportConcept(officer, { ...op(), ref, ...words });
    await expect(withdrawSupport(officer, { ...op(), ref, reason: " " })).rejects.toMatchObject({ code: "invalid" });
    await withdrawSupport(officer, { ...op(), ref, reason: "Budget cut" });
    const [row] = await supportOf(ref);
    expect(row).toMatchObject({ withdrawnReason: "Budget cut" });
    expect(row?.withdrawnAt).not.toBeNull();
    expect((await lettersTo(lead, "concept.support-withdrawn")).at(-1)?.text).toContain("> Budget cut");
    await supportConcept(officer, { ...op(), ref, ...words });
    expect((await supportOf(ref))[0]?.withdrawnAt).toBeNull();
  });
});

describe("interests", () => {
  const facts = (ref: string) => loadConcept(db(), ref);

  test("a declared interest closes the concept at once, and only staff can take it back", async () => {
    const ref = await makeLonglisted(lead);
    await declareInterest(voter, { ...op(), ref, reason: "My sister works there" });
    expect((await facts(ref))?.recusedIds).toEqual([voter.id]);
    const back = { ref, personId: voter.id, reason: "Never mind" };
    await expect(dismissInterest(voter, { ...op(), ...back })).rejects.toMatchObject({ code: "not-found" });
    await dismissInterest(staff, { ...op(), ...back });
    expect((await facts(ref))?.recusedIds).toEqual([]);
    expect(await db().interest.count({ where: { conceptId: (await conceptRow(ref)).id } })).toBe(2);
    expect(await lettersTo(voter, "concept.interest-dismissed")).toHaveLength(1);
  });

  test("a suggested interest can be dismissed by the person it is about", async () => {
    const ref = await makeLonglisted(lead);
    await dismissInterest(voter, { ...op(), ref, personId: voter.id, reason: "I left that firm in 2020" });
    expect((await facts(ref))?.recusedIds).toEqual([]);
  });

  test("an author with a hat of their own cannot step back in either", async () => {
    const author = await makePerson({ roles: ["voter"] });
    const ref = await makeLonglisted(author);
    await declareInterest(author, { ...op(), ref, reason: "I wrote it" });
    const back = dismissInterest(author, { ...op(), ref, personId: author.id, reason: "x" });
    await expect(back).rejects.toMatchObject({ code: "forbidden" });
  });

  test("staff declare for others, others for themselves only, innovators not at all", async () => {
    const ref = await makeLonglisted(lead);
    const second = await makePerson({ roles: ["voter"] });
    const aboutSecond = () => ({ ...op(), ref, personId: second.id, reason: "Works there" });
    await expect(declareInterest(voter, aboutSecond())).rejects.toMatchObject({ code: "forbidden" });
    await expect(declareInterest(lead, { ...op(), ref, reason: "r" })).rejects.toMatchObject({ code: "forbidden" });
    const sent = aboutSecond();
    await declareInterest(staff, sent);
    await declareInterest(staff, sent);
    expect((await facts(ref))?.recusedIds).toEqual([second.id]);
    expect((await lettersTo(second, "concept.interest-declared"))[0]?.text).toContain("> Works there");
    await expect(declareInterest(staff, aboutSecond())).rejects.toMatchObject({ code: "not-now" });
    for (const wrong of [{ reason: "" }, { personId: "me" }, { personId: crypto.randomUUID() }]) {
      await expect(declareInterest(staff, { ...aboutSecond(), ...wrong })).rejects.toMatchObject({ code: "invalid" });
    }
    expect(await db().auditEntry.count({ where: { operationId: sent.operationId } })).toBe(1);
  });

  test("are suggested from organisation and borough, and forgotten ties are not", async () => {
    const charity = await db().organisation.create({
      data: { slug: "lantern", name: "Lantern Row", kind: "charity", authorityId: camden.authorityId },
    });
    const author = await makePerson({ organisationId: charity.id, name: "Ann Author" });
    const colleague = await makePerson({ roles: ["panel"], organisationId: charity.id, name: "Cy Colleague" });
    const backer = await makePerson({ roles: ["panel"], ...merton, name: "Bo Backer" });
    await makePerson({ roles: ["panel"], ...camden, name: "Nobody Near" });
    const ref = await makeLonglisted(author);
    await supportConcept(officer, { ...op(), ref, level: "will_pilot", contact: "Head of early help" });
    await declareInterest(staff, { ...op(), ref, personId: backer.id, reason: "Merton pilots it" });
    expect(await suggestInterests(db(), (await conceptRow(ref)).id)).toEqual([
      {
        personId: backer.id,
        name: "Bo Backer",
        reasons: ["Works for Merton, which backs it (will pilot)"],
        standing: "declared",
      },
      {
        personId: colleague.id,
        name: "Cy Colleague",
        reasons: ["Works for Lantern Row, which leads it"],
        standing: null,
      },
    ]);
  });
});

describe("conditions", () => {
  async function withCondition() {
    const ref = await placeAt(await makeLonglisted(lead), "developing");
    const { id: conceptId } = await conceptRow(ref);
    const decision = await db().decision.create({
      data: {
        conceptId,
        gate: "crocodiles_den",
        outcome: "proceed_with_conditions",
        reasons: "r",
        versionNo: 1,
        eligible: 5,
        present: 5,
        decidedAt: new Date(),
      },
    });
    const { id: conditionId } = await db().condition.create({
      data: { conceptId, decisionId: decision.id, text: "Find a second borough", dueOn: new Date("2027-01-31") },
    });
    return { ref, conditionId };
  }
  const state = (id: string) => db().condition.findUniqueOrThrow({ where: { id } });

  test("are met by the authors' evidence and the staff's word, or stay open with a note", async () => {
    const which = await withCondition();
    const offered = { ...op(), ...which, evidence: "Camden has signed" };
    await offerCondition(lead, offered);
    await offerCondition(lead, offered);
    expect(await state(which.conditionId)).toMatchObject({
      state: "offered",
      evidence: "Camden has signed",
      version: 2,
    });
    expect(await lettersTo(staff, "concept.condition-offered")).toHaveLength(1);
    await returnCondition(staff, { ...op(), ...which, note: "Where is the letter?" });
    expect(await state(which.conditionId)).toMatchObject({ state: "open", note: "Where is the letter?" });
    await offerCondition(lead, { ...op(), ...which, evidence: "Here it is" });
    await dischargeCondition(staff, { ...op(), ...which, note: "Seen" });
    expect((await state(which.conditionId)).dischargedAt).not.toBeNull();
    expect(await lettersTo(lead, "concept.condition-discharged")).toHaveLength(1);
    await expect(dischargeCondition(staff, { ...op(), ...which, note: "x" })).rejects.toMatchObject({
      code: "not-now",
    });
  });

  test("are not for the wrong side, nor found under another concept", async () => {
    const which = await withCondition();
    const stranger = await makePerson();
    const evidence = "e";
    await expect(offerCondition(staff, { ...op(), ...which, evidence })).rejects.toMatchObject({ code: "forbidden" });
    await expect(offerCondition(stranger, { ...op(), ...which, evidence })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(dischargeCondition(lead, { ...op(), ...which, note: "n" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(dischargeCondition(staff, { ...op(), ...which, note: "n" })).rejects.toMatchObject({
      code: "not-now",
    });
    const elsewhere = { ...which, ref: await makeDraft(lead) };
    await expect(offerCondition(lead, { ...op(), ...elsewhere, evidence })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(offerCondition(lead, { ...op(), ...which, evidence: " " })).rejects.toMatchObject({ code: "invalid" });
    expect((await state(which.conditionId)).state).toBe("open");
  });
});
