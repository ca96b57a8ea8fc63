import { describe, expect, test } from "vitest";
import type { PersonActor, Role } from "@/lib/domain/actor";
import { conceptAbilities } from "@/lib/domain/concept-abilities";
import { conceptRef, pitchField, reasonField, slugList, titleField } from "@/lib/domain/concept-input";
import { CONCEPT_LIMITS, missingAnswers, SECTION_KEYS, SECTIONS } from "@/lib/domain/concepts";
import { interestReasons } from "@/lib/domain/interests";
import { STAGES } from "@/lib/domain/stages";
import { longText } from "@/lib/domain/text";
import { slugOf } from "@/lib/format/slug";

describe("limits of what may be typed", () => {
  test.each([
    ["title", titleField, CONCEPT_LIMITS.title],
    ["pitch", pitchField, CONCEPT_LIMITS.pitch],
    ["reason", reasonField, CONCEPT_LIMITS.reason],
  ] as const)("a %s is taken up to its limit and not beyond", (_name, field, limit) => {
    expect(field.safeParse("x".repeat(limit)).success).toBe(true);
    expect(field.safeParse("x".repeat(limit + 1)).success).toBe(false);
    expect(field.safeParse(" \n\t ").success).toBe(false);
    expect(field.safeParse({ not: "x" }).success).toBe(false);
  });
  test("a section may be empty, and keeps its spaces and line ends", () => {
    expect(longText(10).parse("")).toBe("");
    expect(longText(10).parse(" a\n\nb ")).toBe(" a\n\nb ");
    expect(longText(10).safeParse("x".repeat(11)).success).toBe(false);
  });
  test.each(["\0", "a\0b", "\ud800"])("text that a database cannot keep is refused: %j", (text) => {
    expect(longText(10).safeParse(text).success).toBe(false);
    expect(titleField.safeParse(`Title ${text}`).success).toBe(false);
  });
  test.each(["two\nlines", "two\u2028lines", "a\tb"])("a title is one line: %j", (text) => {
    expect(titleField.safeParse(text).success).toBe(false);
  });
  test.each(["🦉 Night owls", "ליל מנוחה", "<b>Bold</b>", "__proto__", "O’Hara & Söhne"])(
    "a title keeps %s",
    (title) => {
      expect(titleField.parse(title)).toBe(title);
    },
  );
  test("a reference is LV and at least four digits", () => {
    for (const good of ["LV-0001", "lv-12345"]) expect(conceptRef.safeParse(good).success).toBe(true);
    for (const bad of ["LV-1", "LV-", "DEN-03", "LV-0001' OR 1=1", "LV-0001\n", ""]) {
      expect(conceptRef.safeParse(bad).success).toBe(false);
    }
  });
  test("a choice of several counts each once and stops at its limit", () => {
    expect(slugList(2).parse(["a", "b", "a"].slice(0, 2))).toEqual(["a", "b"]);
    expect(slugList(3).parse(["a", "b", "a"])).toEqual(["a", "b"]);
    expect(slugList(2).safeParse(["a", "b", "c"]).success).toBe(false);
    expect(slugList(2).safeParse(["__proto__"]).success).toBe(false);
  });
});

describe("missing answers", () => {
  const whole = {
    pitch: "A pitch",
    problems: ["p"],
    sections: SECTIONS.filter((s) => s.required).map(({ key }) => ({ key, text: "words" })),
  };
  test("nothing is missing when everything required is written", () => {
    expect(missingAnswers(whole)).toEqual([]);
  });
  test("an empty concept names each answer once", () => {
    const missing = missingAnswers({ pitch: " ", problems: [], sections: [] });
    expect(missing.filter(({ key }) => key === "about")).toHaveLength(2);
    expect(missing.filter(({ key }) => key !== "about").map(({ key }) => key)).toEqual(
      SECTIONS.filter((s) => s.required).map((s) => s.key),
    );
  });
  test.each(SECTIONS.filter((s) => s.required).map((s) => s.key))("a blank %s is missing", (key) => {
    const sections = whole.sections.map((s) => (s.key === key ? { ...s, text: " \n " } : s));
    expect(missingAnswers({ ...whole, sections })).toMatchObject([{ key }]);
  });
  test("the parts are those of the list, each once", () => {
    expect(SECTIONS.map((s) => s.key)).toEqual([...SECTION_KEYS]);
  });
});

describe("suggested interests", () => {
  const none = { lead: null, authors: [], boroughs: [] };
  const person = { personId: "p", organisationId: "o", boroughId: null };
  test("nothing ties a stranger", () => {
    const lead = { id: "x", name: "X", boroughId: null };
    expect(interestReasons(person, { ...none, lead })).toEqual([]);
    expect(interestReasons({ ...person, organisationId: null }, none)).toEqual([]);
  });
  test("a person of the leading organisation has one reason", () => {
    const lead = { id: "o", name: "Lantern Row", boroughId: null };
    const authors = [{ personId: "a", name: "A", organisationId: "o", organisation: "Lantern Row" }];
    expect(interestReasons(person, { ...none, lead, authors })).toEqual(["Works for Lantern Row, which leads it"]);
  });
  test("a colleague of a co-author, and somebody of a borough that backs it, are suggested", () => {
    const authors = [{ personId: "a", name: "A", organisationId: "o", organisation: "Fernhollow" }];
    expect(interestReasons(person, { ...none, authors })).toEqual(["Works for Fernhollow, where an author works"]);
    const officer = { personId: "p", organisationId: "m", boroughId: "merton" };
    const boroughs = [{ id: "merton", name: "Merton", level: "Will pilot" }];
    expect(interestReasons(officer, { ...none, boroughs })).toEqual(["Works for Merton, which backs it (will pilot)"]);
  });
  test("an author is told apart", () => {
    const authors = [{ personId: "p", name: "P", organisationId: "o", organisation: "O" }];
    expect(interestReasons(person, { ...none, authors })).toEqual(["Is one of its authors"]);
  });
});

describe("what a reader may do now", () => {
  const actor = (id: string, roles: Role[], authorityId: string | null = null): PersonActor => ({
    kind: "person",
    id,
    name: id,
    roles,
    organisationId: null,
    authorityId,
  });
  const facts = (stage: (typeof STAGES)[number]) => ({
    stage,
    solutionType: "market_ready" as const,
    ready: false,
    members: [{ personId: "lead", role: "lead" as const }],
    recusedIds: ["recused"],
    panelIds: ["panel"],
    atBoard: false,
  });
  test("a lead never judges, staff never write, at any stage", () => {
    for (const stage of STAGES) {
      const lead = conceptAbilities(actor("lead", ["innovator", "staff"]), facts(stage));
      const staff = conceptAbilities(actor("staff", ["staff"]), facts(stage));
      for (const judging of ["screen", "park", "revive", "unmerge", "fast-track", "discharge-condition"] as const) {
        expect(lead).not.toContain(judging);
      }
      for (const writing of ["edit", "submit", "ready", "withdraw", "offer-condition"] as const) {
        expect(staff).not.toContain(writing);
      }
    }
  });
  test.each([
    ["lead", ["innovator"], "draft", ["edit", "add-author", "submit", "offer-condition", "read-feedback", "withdraw"]],
    [
      "staff",
      ["staff"],
      "submitted",
      ["screen", "support-any", "discharge-condition", "declare-interest", "record-interest", "read-feedback"],
    ],
    [
      "staff",
      ["staff"],
      "parked",
      ["revive", "discharge-condition", "declare-interest", "record-interest", "read-feedback"],
    ],
    ["panel", ["panel"], "crocodiles_den", ["declare-interest"]],
    ["someone", ["innovator"], "longlisted", []],
  ] as const)("%s (%s) at %s", (id, roles, stage, abilities) => {
    expect(conceptAbilities(actor(id, [...roles]), facts(stage))).toEqual(abilities);
  });
});

test("a slug is made of small letters, digits and hyphens, and is never empty", () => {
  expect(slugOf("Heard Back: Éva’s line!")).toBe("heard-back-evas-line");
  expect(slugOf("🦉")).toBe("venture");
  expect(slugOf("x".repeat(200))).toHaveLength(60);
});
