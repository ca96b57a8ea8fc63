import { describe, expect, test } from "vitest";
import {
  BOARD_OUTCOMES,
  type BoardOutcome,
  checkOutcome,
  requireMeetingState,
  type Standing,
} from "@/lib/domain/board";
import { addAgendaItemInput, meetingFields, resolveInput } from "@/lib/domain/board-input";
import { Refusal } from "@/lib/domain/errors";
import { checkVentureStep, VENTURE_STATUSES, VENTURE_STEPS } from "@/lib/domain/ventures";

const voted = (changes: Partial<Standing> = {}): Standing => ({
  state: "voting",
  isConceptAtBoard: true,
  isQuorate: true,
  verdict: "carried",
  isVoteClosed: true,
  ...changes,
});

const allowed = (standing: Standing): BoardOutcome[] =>
  BOARD_OUTCOMES.filter((outcome) => {
    try {
      checkOutcome(outcome, standing);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: "not-now" });
      return false;
    }
  });

describe("what can be resolved", () => {
  test.each<[string, Standing, BoardOutcome[]]>([
    ["a carried vote approves", voted(), ["approve", "approve_with_conditions"]],
    ["a lost vote declines", voted({ verdict: "lost" }), ["decline"]],
    ["a tie without a casting vote can only be deferred", voted({ verdict: "tied" }), ["defer"]],
    ["abstentions alone can only be deferred", voted({ verdict: "none" }), ["defer"]],
    ["a vote without quorum can only be deferred", voted({ isQuorate: false }), ["defer"]],
    ["an open vote can only be deferred", voted({ isVoteClosed: false }), ["defer"]],
    ["an item not voted on can only be deferred", voted({ state: "waiting", verdict: "none" }), ["defer"]],
    [
      "a plain item is noted or deferred",
      voted({ state: "waiting", isConceptAtBoard: false, verdict: "none" }),
      ["defer", "note"],
    ],
    ["what is resolved stays resolved", voted({ state: "resolved" }), []],
  ])("%s", (_, standing, outcomes) => {
    expect(allowed(standing)).toEqual(outcomes);
  });
});

describe("what may be typed", () => {
  const paper = { slug: "2026-12-03", title: "A paper", summary: "What it says", recommendation: "Note it" };

  test("an exempt part needs its reason, and a reason needs an exempt part", () => {
    expect(addAgendaItemInput.safeParse({ ...paper, exempt: "A price" }).error?.issues[0]?.path).toEqual([
      "exemptReason",
    ]);
    expect(addAgendaItemInput.safeParse({ ...paper, exemptReason: "A price" }).error?.issues[0]?.path).toEqual([
      "exempt",
    ]);
    expect(addAgendaItemInput.safeParse({ ...paper, exempt: "A price", exemptReason: "Prices" }).success).toBe(true);
  });

  test("conditions belong to an approval with conditions, and only to it", () => {
    const sent = { itemId: "0191d6e8-9d5c-7b6e-8b1e-0123456789ab", reasons: "Because" };
    const conditions = [{ text: "Publish it", ownerId: "", dueOn: "2027-01-31" }];
    expect(resolveInput.safeParse({ ...sent, outcome: "approve", conditions }).success).toBe(false);
    expect(resolveInput.safeParse({ ...sent, outcome: "approve_with_conditions" }).success).toBe(false);
    expect(resolveInput.safeParse({ ...sent, outcome: "approve_with_conditions", conditions }).success).toBe(true);
    const badDate = [{ text: "Publish it", dueOn: "2027-02-30" }];
    expect(resolveInput.safeParse({ ...sent, outcome: "approve_with_conditions", conditions: badDate }).success).toBe(
      false,
    );
  });

  test.each(["", "soon", null, undefined, { day: "31", month: "2", year: "2027", time: "4pm" }])(
    "a meeting at %j is refused",
    (heldAt) => {
      const sent = { title: "Board", place: "Room 5", chairId: "0191d6e8-9d5c-7b6e-8b1e-0123456789ab", heldAt };
      expect(meetingFields.safeParse(sent).error?.issues.map((issue) => issue.path[0])).toEqual(["heldAt"]);
    },
  );

  test("a form’s conditions are read in their order, the blank ones at the end left out", () => {
    const blank = { text: " ", ownerId: "", dueOn: { day: "", month: "", year: "" } };
    const full = { text: "Publish it", ownerId: "", dueOn: { day: "31", month: "1", year: "2027" } };
    const sent = { itemId: "0191d6e8-9d5c-7b6e-8b1e-0123456789ab", reasons: "Because" };
    const read = (conditions: object) =>
      resolveInput.safeParse({ ...sent, outcome: "approve_with_conditions", conditions });
    expect(read({ 0: full, 1: blank, 2: blank }).data?.conditions).toHaveLength(1);
    expect(read({ 0: blank, 1: full, 2: blank }).error?.issues[0]?.path).toEqual(["conditions", 0, "text"]);
    expect(resolveInput.safeParse({ ...sent, outcome: "defer", conditions: { 0: blank } }).success).toBe(true);
  });

  test("a meeting has a quorum of three voters unless staff say otherwise", () => {
    const sent = {
      title: "Board",
      place: "Room 5",
      chairId: "0191d6e8-9d5c-7b6e-8b1e-0123456789ab",
      heldAt: new Date("2026-12-03T16:00:00Z"),
    };
    expect(meetingFields.parse(sent).quorum).toBe(3);
    expect(meetingFields.safeParse({ ...sent, quorum: 0 }).success).toBe(false);
  });
});

test("a verb at the wrong state of a meeting is refused with not-now", () => {
  expect(() => requireMeetingState("live", "live")).not.toThrow();
  expect(() => requireMeetingState("planned", "live", "closed")).toThrow(Refusal);
});

test.each(VENTURE_STATUSES.flatMap((from) => VENTURE_STATUSES.map((to) => [from, to] as const)))(
  "a venture goes from %s to %s only as the table says",
  (from, to) => {
    if (VENTURE_STEPS[from].includes(to)) expect(() => checkVentureStep(from, to)).not.toThrow();
    else expect(() => checkVentureStep(from, to)).toThrow(Refusal);
  },
);
