import { expect, test } from "vitest";
import { coverageFinding, inDays, pipelineFinding, waitingFinding } from "@/components/dashboard/findings";
import { navigationFor } from "@/components/layout/navigation";
import { stepOf } from "@/components/programme/today";
import { type Actor, type Role, VISITOR } from "@/lib/domain/actor";
import { phaseOn } from "@/lib/domain/programme";
import { counted, listed } from "@/lib/format/counts";
import { formatPublished } from "@/lib/format/published";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const phases = [
  { startsOn: day("2027-01-01"), endsOn: day("2027-02-28") },
  { startsOn: day("2027-03-01"), endsOn: null },
];

test("the phase of a day is the last one that has started", () => {
  expect(phaseOn(phases, day("2026-12-31"))).toBeNull();
  expect(phaseOn(phases, day("2027-01-01"))).toBe(phases[0]);
  expect(phaseOn(phases, day("2027-02-28"))).toBe(phases[0]);
  expect(phaseOn(phases, day("2030-01-01"))).toBe(phases[1]);
  expect(phaseOn([{ startsOn: null, endsOn: null }], day("2027-01-01"))).toBeNull();
});

test("on its last day a phase stands at its gate", () => {
  expect(stepOf("find", false)).toBe("concepts");
  expect(stepOf("find", true)).toBe("crocodiles-den");
  expect(stepOf("build", true)).toBe("portfolio");
});

test("titles of the dashboard say what was found", () => {
  const row = (stage: "submitted" | "developing" | "portfolio", now: number, days = 0, reached = 0) => ({
    stage,
    now,
    days,
    reached,
  });
  expect(waitingFinding([])).toBe("Nothing waits at any stage");
  expect(waitingFinding([row("submitted", 2, 9), row("portfolio", 5, 90)])).toBe(
    "Two concepts wait for screening, the oldest for nine days",
  );
  expect(waitingFinding([row("developing", 1, 1)])).toBe("One concept has waited one day for its authors to be ready");
  expect(pipelineFinding([row("submitted", 0)])).toBe("No concept is on its way");
  expect(pipelineFinding([row("submitted", 3, 0, 13), row("portfolio", 1, 0, 1)])).toBe(
    "Three concepts are on the way; one of 13 submitted has reached the portfolio",
  );
  expect(coverageFinding([])).toBe("No problem statements have been agreed yet");
  expect(
    coverageFinding([
      { title: "Gap", open: 0 },
      { title: "Met", open: 2 },
    ]),
  ).toBe("One problem statement has no concept: “Gap”");
  expect(
    coverageFinding([
      { title: "Thin", open: 1 },
      { title: "Met", open: 2 },
    ]),
  ).toBe("Every problem statement has an answer, but only one for “Thin”");
  expect(inDays(0)).toBe("less than a day");
});

test("numbers and lists read as sentences", () => {
  expect([counted(0, "concept"), counted(1, "concept"), counted(12, "concept")]).toEqual([
    "no concepts",
    "one concept",
    "12 concepts",
  ]);
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
  expect([formatPublished("2018"), formatPublished("2018-06")]).toEqual(["2018", "June 2018"]);
});

test.each<[Role[], string[]]>([
  [["innovator"], ["Work", "Concepts", "Problems", "Portfolio"]],
  [["panel"], ["Work", "Concepts", "Dens", "Problems", "Portfolio"]],
  [["voter"], ["Work", "Concepts", "Board", "Problems", "Portfolio"]],
  [["adviser"], ["Work", "Concepts", "Board", "Problems", "Portfolio"]],
  [["staff"], ["Work", "Concepts", "Dens", "Board", "Problems", "Portfolio", "Dashboard"]],
  [["admin"], ["Work", "Concepts", "Problems", "Portfolio", "Dashboard", "Admin"]],
])("the navigation shows %s what they have something to do in", (roles, texts) => {
  const actor: Actor = { kind: "person", id: "x", name: "X", roles, organisationId: null, authorityId: null };
  expect(navigationFor(actor).map((link) => link.text)).toEqual(texts);
});

test("a visitor is shown the public pages", () => {
  expect(navigationFor(VISITOR).map((link) => link.href)).toEqual([
    "/how-it-works",
    "/problems",
    "/portfolio",
    "/decisions",
  ]);
});
