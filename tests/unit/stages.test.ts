import { describe, expect, test } from "vitest";
import { Refusal } from "@/lib/domain/errors";
import {
  afterReversal,
  DECISION_MOVES,
  EDITABLE_STAGES,
  MOVE_LABELS,
  MOVES,
  MOVES_WITH_REASON,
  type Move,
  movesFrom,
  PUBLIC_STAGES,
  STAGE_LABELS,
  STAGES,
  type Stage,
  after as stageAfter,
  TRANSITIONS,
  WAY,
} from "@/lib/domain/stages";

/** Written by hand from the programme's stage table, to be compared with the code's own. */
const TABLE: Record<Stage, string> = {
  draft: "submit>submitted withdraw>withdrawn",
  submitted: "longlist>longlisted return>draft decline>declined merge>merged fast_track>portfolio withdraw>withdrawn",
  longlisted: "schedule_crocodiles>crocodiles_den park>parked fast_track>portfolio withdraw>withdrawn",
  crocodiles_den:
    "unschedule>longlisted proceed>developing proceed_with_conditions>developing revise>draft park>parked decline>declined withdraw>withdrawn",
  developing: "ready>developing schedule_dragons>dragons_den withdraw>withdrawn park>parked",
  dragons_den:
    "unschedule>developing proceed>board proceed_with_conditions>board revise>draft park>parked decline>declined withdraw>withdrawn",
  board: "approve>portfolio approve_with_conditions>portfolio defer>board decline>declined withdraw>withdrawn",
  portfolio: "",
  parked: "revive>longlisted",
  declined: "",
  withdrawn: "",
  merged: "unmerge>submitted",
};
const expected = (stage: Stage): Map<string, string> =>
  new Map(
    TABLE[stage].split(" ").flatMap((entry) => {
      const [move, to] = entry.split(">");
      return move && to ? [[move, to] as const] : [];
    }),
  );

describe.each(STAGES)("at stage %s", (stage) => {
  test.each(MOVES)("the move %s leads where the table says, or nowhere", (move) => {
    const to = expected(stage).get(move);
    if (to) return expect(stageAfter(stage, move)).toBe(to);
    const refused = () => stageAfter(stage, move);
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(STAGE_LABELS[stage]);
  });

  test("exactly the moves of the table exist", () => {
    expect(movesFrom(stage).sort()).toEqual([...expected(stage).keys()].sort());
  });
});

test("every stage can be reached from a draft, and every move but a reversal is made somewhere", () => {
  const reached = new Set<Stage>(["draft"]);
  for (const stage of reached) for (const to of Object.values(TRANSITIONS[stage])) reached.add(to);
  expect([...reached].sort()).toEqual([...STAGES].sort());
  const made = new Set(STAGES.flatMap(movesFrom));
  expect(MOVES.filter((move) => !made.has(move))).toEqual(["reverse"]);
});

test("each step of the way follows from the one before by some move", () => {
  for (const [index, stage] of WAY.slice(1).entries()) {
    expect(Object.values(TRANSITIONS[WAY[index] ?? "draft"])).toContain(stage);
  }
});

test("the ends have no way out but a revival and an undone merge", () => {
  const ends = STAGES.filter((stage) => !WAY.includes(stage));
  expect(ends.flatMap(movesFrom)).toEqual(["revive", "unmerge"]);
});

test("every move that leads to an end, or back, asks for a reason unless a decision carries its own", () => {
  const order = (stage: Stage) => WAY.indexOf(stage);
  for (const stage of STAGES) {
    for (const [move, to] of Object.entries(TRANSITIONS[stage]) as [Move, Stage][]) {
      const closes = !WAY.includes(to) || (WAY.includes(stage) && order(to) < order(stage));
      if (closes) expect(MOVES_WITH_REASON, `${stage} ${move}`).toContain(move);
    }
  }
  expect(MOVES_WITH_REASON).toContain("fast_track");
});

describe("reversal", () => {
  const gates: Stage[] = ["crocodiles_den", "dragons_den", "board"];
  test.each(gates)("a decision made at %s can be reversed only from where it led", (gate) => {
    for (const move of DECISION_MOVES) {
      const led = TRANSITIONS[gate][move];
      for (const stage of STAGES) {
        if (led !== undefined && stage === led) expect(afterReversal(stage, gate, move)).toBe(gate);
        else expect(() => afterReversal(stage, gate, move)).toThrow(Refusal);
      }
    }
  });
  test("what is not a decision cannot be reversed", () => {
    const others = MOVES.filter((move) => !(DECISION_MOVES as readonly Move[]).includes(move));
    for (const move of others) {
      for (const gate of STAGES) {
        for (const stage of STAGES) expect(() => afterReversal(stage, gate, move)).toThrow(Refusal);
      }
    }
  });
});

test("words are changed only while authors write, and drafts and ends are never public", () => {
  expect(EDITABLE_STAGES).toEqual(["draft", "developing"]);
  expect(PUBLIC_STAGES).not.toContain("draft");
  expect(PUBLIC_STAGES).not.toContain("submitted");
  expect(PUBLIC_STAGES.every((stage) => WAY.includes(stage))).toBe(true);
});

test("every stage and move has words of its own", () => {
  expect(new Set(Object.values(STAGE_LABELS)).size).toBe(STAGES.length);
  expect(new Set(Object.values(MOVE_LABELS)).size).toBe(MOVES.length);
});
