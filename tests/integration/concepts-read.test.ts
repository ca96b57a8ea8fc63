import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/domain/actor";
import { declareInterest } from "@/lib/features/concepts/commands/interest";
import { longlistConcept, returnConcept } from "@/lib/features/concepts/commands/screen";
import { declareReady, submitConcept } from "@/lib/features/concepts/commands/submit";
import { supportConcept } from "@/lib/features/concepts/commands/support";
import { editAbout, writeSection } from "@/lib/features/concepts/commands/write";
import { getConcept, getConceptOrSummary, getConceptSummary, getVersion } from "@/lib/features/concepts/queries";
import { conceptRow, makeBorough, makeDraft, makeLonglisted, makeProgramme, placeAt } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";
import { countStatements } from "../support/statements";

setUpDatabase();

const SECRET = "The price is £41,317";
const OWN = { level: "sponsoring", contact: "Oli, 020", note: "Private word", notePublic: false };
let lead: PersonActor;
let staff: PersonActor;
let stranger: PersonActor;
let officer: PersonActor;

beforeAll(async () => {
  await makeProgramme();
  const merton = await makeBorough("Merton", 1);
  lead = await makePerson({ name: "Lena Lead" });
  staff = await makePerson({ roles: ["staff"], name: "Sam Staff" });
  stranger = await makePerson();
  officer = await makePerson({ roles: ["borough_officer"], ...merton });
});

/** Longlisted, with a confidential cost, then being developed with newer words that nobody else may see yet. */
async function makeDeveloping() {
  const ref = await makeDraft(lead, { title: "Home signal" });
  const confidential = { confidential: true, confidentialReason: "Under negotiation" };
  await writeSection(lead, { ...op(), ref, key: "cost", version: 0, text: SECRET, ...confidential });
  await submitConcept(lead, { ...op(), ref });
  await longlistConcept(staff, { ...op(), ref });
  await supportConcept(officer, { ...op(), ref, level: "sponsoring", contact: "Oli, 020", note: "Private word" });
  await placeAt(ref, "developing");
  const { version } = await conceptRow(ref);
  const about = {
    title: "Home signal two",
    pitch: "New pitch",
    solutionType: "new_concept",
    problems: ["first-problem"],
  };
  await editAbout(lead, { ...op(), ref, version, ...about });
  await writeSection(lead, { ...op(), ref, key: "risks", version: 0, text: "Unfrozen words" });
  return ref;
}

describe("one concept", () => {
  test("its authors read what they are writing, with the version of each part and what is missing", async () => {
    const ref = await makeDeveloping();
    const concept = await getConcept(lead, { ref });
    expect(concept.text).toMatchObject({ source: "working", title: "Home signal two", pitch: "New pitch" });
    expect(concept.text.sections.find(({ key }) => key === "risks")).toMatchObject({
      text: "Unfrozen words",
      version: 1,
    });
    expect(concept.missing).toEqual([]);
    expect(concept.can).toEqual(["edit", "add-author", "ready", "offer-condition", "read-feedback", "withdraw"]);
    expect(concept.support[0]).toMatchObject({ contact: "Oli, 020", note: "Private word" });
  });

  test("staff read the frozen version, never the words that are being written", async () => {
    const ref = await makeDeveloping();
    const concept = await getConcept(staff, { ref });
    expect(concept.text).toMatchObject({ source: "frozen", title: "Home signal" });
    expect(JSON.stringify(concept)).not.toMatch(/Unfrozen|signal two|New pitch/);
    expect(JSON.stringify(concept)).toContain(SECRET);
    expect(concept.versions).toMatchObject([{ no: 1, by: "Lena Lead", move: "submit" }]);
    expect(concept.moves.map(({ move }) => move)).toEqual(["submit", "longlist"]);
    await declareReady(lead, { ...op(), ref });
    expect((await getConcept(staff, { ref })).text.title).toBe("Home signal two");
  });

  test("others read the summary: no confidential part, no contact, no history, no newer words", async () => {
    const ref = await makeDeveloping();
    for (const reader of [stranger, officer, { kind: "visitor" } as const]) {
      await expect(getConcept(reader, { ref })).rejects.toMatchObject({ code: "not-found" });
      const { full, summary } = await getConceptOrSummary(reader, { ref });
      expect(full).toBeNull();
      expect(summary?.text).toMatchObject({ title: "Home signal" });
      expect(summary?.text.sections.find(({ key }) => key === "cost")).toEqual({
        key: "cost",
        confidential: true,
        text: "",
      });
      expect(summary?.support).toMatchObject([{ authority: { name: "Merton" }, level: "sponsoring", note: null }]);
      expect(summary?.ownSupport ?? null).toEqual(reader === officer ? OWN : null);
      expect(JSON.stringify({ ...summary, ownSupport: null })).not.toMatch(
        /41,317|negotiation|Unfrozen|signal two|Oli, 020|Private|moves/,
      );
      await expect(getVersion(reader, { ref, no: 1 })).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("a declared interest closes both, and nothing tells it from a concept that is not there", async () => {
    const voter = await makePerson({ roles: ["voter"] });
    const ref = await makeLonglisted(lead);
    await declareInterest(voter, { ...op(), ref, reason: "r" });
    const refused = (asked: string) => getConceptOrSummary(voter, { ref: asked }).catch((error: unknown) => error);
    expect(await refused(ref)).toMatchObject({ code: "not-found" });
    expect(await refused(ref)).toEqual(await refused("LV-99999"));
    expect(await refused("nonsense")).toEqual(await refused("LV-99999"));
  });

  test("feedback and reasons are for authors and for staff who may judge", async () => {
    const ref = await makeDraft(lead);
    await submitConcept(lead, { ...op(), ref });
    await returnConcept(staff, { ...op(), ref, changes: "Say who pays" });
    await submitConcept(lead, { ...op(), ref });
    for (const reader of [lead, staff]) {
      const concept = await getConcept(reader, { ref });
      expect(concept.feedback).toMatchObject([{ gate: "submitted", text: "Say who pays" }]);
      expect(concept.moves[1]).toMatchObject({ move: "return", reason: "Say who pays", by: "Sam Staff" });
    }
    await expect(getConceptSummary(stranger, { ref })).rejects.toMatchObject({ code: "not-found" });
  });

  test("a version says which parts differ from the one before", async () => {
    const ref = await makeDeveloping();
    await declareReady(lead, { ...op(), ref });
    expect(await getVersion(staff, { ref, no: 2 })).toMatchObject({ no: 2, isNewest: true, changed: ["risks"] });
    expect(await getVersion(staff, { ref, no: "1" })).toMatchObject({ isNewest: false, changed: [] });
    for (const no of [0, 3, "x", -1, Number.NaN]) {
      await expect(getVersion(staff, { ref, no })).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("takes three statements at most, its summary five", async () => {
    const ref = await makeDeveloping();
    expect((await countStatements(() => getConcept(staff, { ref }))).count).toBeLessThanOrEqual(3);
    expect((await countStatements(() => getConceptOrSummary(stranger, { ref }))).count).toBeLessThanOrEqual(5);
  });
});
