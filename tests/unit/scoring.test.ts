import { expect, test } from "vitest";
import { fraction, toHundredths } from "@/lib/domain/fraction";
import {
  type Answers,
  changeBetween,
  figuresOf,
  inOrderOfDisagreement,
  itemFigures,
  memberTotal,
  rankOrder,
  rankStability,
  runningTotal,
  showScore,
} from "@/lib/domain/scoring";

// Worked by hand: five criteria of 20% each, marks 0 to 4.
const FIVE = ["a", "b", "c", "d", "e"].map((key) => ({ key, weight: 20 }));
const TWO = [
  { key: "a", weight: 70 },
  { key: "b", weight: 30 },
];
const five = (...marks: (number | "na" | null)[]): Answers =>
  Object.fromEntries(FIVE.map(({ key }, place) => [key, marks[place] ?? null]));

test.each([
  { why: "five equal marks are that mark", criteria: FIVE, answers: five(3, 3, 3, 3, 3), total: [3, 1] },
  { why: "(4+3+3+2+1)/5 = 13/5", criteria: FIVE, answers: five(4, 3, 3, 2, 1), total: [13, 5] },
  { why: "zeros are marks: 0", criteria: FIVE, answers: five(0, 0, 0, 0, 0), total: [0, 1] },
  {
    why: "not applicable leaves both sums: (4+2+3+1)/4 = 5/2",
    criteria: FIVE,
    answers: five(4, 2, "na", 3, 1),
    total: [5, 2],
  },
  { why: "two not applicable: (4+4+3)/3 = 11/3", criteria: FIVE, answers: five(4, "na", 4, "na", 3), total: [11, 3] },
  { why: "one that applies stands alone", criteria: FIVE, answers: five("na", "na", "na", "na", 2), total: [2, 1] },
  { why: "weights count: 0.7 × 4 + 0.3 × 1 = 31/10", criteria: TWO, answers: { a: 4, b: 1 }, total: [31, 10] },
  { why: "weights of what applies: 1", criteria: TWO, answers: { a: "na", b: 1 }, total: [1, 1] },
] as const)("a member’s total: $why", ({ criteria, answers, total }) => {
  expect(memberTotal(criteria, answers)).toEqual(fraction(...(total as [number, number])));
});

test("a blank makes a total unknown, and so do five times not applicable", () => {
  expect(memberTotal(FIVE, five(4, 4, 4, 4, null))).toBeNull();
  expect(memberTotal(FIVE, five("na", "na", "na", "na", "na"))).toBeNull();
});

test("a running total is over what is answered so far", () => {
  expect(runningTotal(FIVE, five(4, "na", null, 1, null))).toEqual({ total: fraction(5, 2), answered: 3, of: 5 });
  expect(runningTotal(FIVE, {})).toEqual({ total: null, answered: 0, of: 5 });
});

test.each([
  // 1 2 3 4: mean 10/4, middle (2+3)/2, variance (2.25+0.25+0.25+2.25)/4 = 1.25, its root 1.118…
  { marks: [4, 1, 3, 2], mean: 250, median: 250, range: 300, spread: 112 },
  // 2 2 2: no spread at all
  { marks: [2, 2, 2], mean: 200, median: 200, range: 0, spread: 0 },
  // 0 1 4: mean 5/3 = 1.67, variance (25+4+49)/27 = 2.888…, its root 1.699…
  { marks: [4, 0, 1], mean: 167, median: 100, range: 400, spread: 170 },
  // one mark alone
  { marks: [3], mean: 300, median: 300, range: 0, spread: 0 },
  // 0 4: variance 4, root 2
  { marks: [0, 4], mean: 200, median: 200, range: 400, spread: 200 },
])("the figures of $marks", ({ marks, ...wanted }) => {
  const { mean, median, range, spread } = figuresOf(marks.map((one) => fraction(one)));
  const shown = {
    mean: mean && toHundredths(mean),
    median: median && toHundredths(median),
    range: range && toHundredths(range),
    spread,
  };
  expect(shown).toEqual(wanted);
});

test("no marks have no figures", () => {
  expect(figuresOf([])).toEqual({ count: 0, mean: null, median: null, range: null, spread: null });
});

test("a concept’s figures leave out a recused member and count who found a criterion not applicable", () => {
  const sheets = [
    { memberId: "ana", answers: five(3, 3, 3, 3, 3) },
    { memberId: "bo", answers: five(4, 2, "na", 3, 1) },
    { memberId: "cleo", answers: five(1, 2, 3, 4, 0) },
    { memberId: "ede", answers: five(0, 0, 0, 0, 0) },
  ];
  const figures = itemFigures(FIVE, sheets, ["ede"]);
  // Totals 3, 5/2 and 2: mean 5/2, middle 5/2, range 1.
  expect(figures.totals.map(({ total }) => total)).toEqual([fraction(3), fraction(5, 2), fraction(2)]);
  expect(figures.overall).toMatchObject({ count: 3, mean: fraction(5, 2), median: fraction(5, 2), range: fraction(1) });
  expect(figures.criteria.map(({ mean }) => showScore(mean))).toEqual(["2.67", "2.33", "3.00", "3.33", "1.33"]);
  expect(figures.criteria.map(({ notApplicable }) => notApplicable)).toEqual([0, 0, 1, 0, 0]);
  expect(figures.criteria.map(({ discuss }) => discuss)).toEqual([true, false, false, false, true]);
  expect(inOrderOfDisagreement(figures.criteria).map(({ key }) => key)).toEqual(["a", "e", "b", "d", "c"]);
});

test("ties share the better place, the next place is skipped, unknown comes last", () => {
  const scores = [
    { id: "unknown", score: null },
    { id: "low", score: fraction(1) },
    { id: "one", score: fraction(5, 2) },
    { id: "two", score: fraction(10, 4) },
    { id: "top", score: fraction(3) },
  ];
  expect(rankOrder(scores)).toEqual([
    { id: "top", rank: 1, tied: false },
    { id: "one", rank: 2, tied: true },
    { id: "two", rank: 2, tied: true },
    { id: "low", rank: 4, tied: false },
    { id: "unknown", rank: null, tied: false },
  ]);
});

test("a place that hangs on one member shows it", () => {
  const totals = (...marks: number[]) => marks.map((mark, place) => ({ memberId: `m${place}`, total: fraction(mark) }));
  // Means 3 and 8/3. Without m0: 5/2 and 3, so they change places; without m1 or m2 they do not.
  const items = [
    { id: "x", totals: totals(4, 2, 3) },
    { id: "y", totals: totals(2, 3, 3) },
    { id: "z", totals: [{ memberId: "m0", total: null }] },
  ];
  expect(rankStability(items)).toEqual([
    { id: "x", rank: 1, tied: false, best: 1, worst: 2 },
    { id: "y", rank: 2, tied: false, best: 1, worst: 2 },
    { id: "z", rank: null, tied: false, best: null, worst: null },
  ]);
});

test("a change is after less before, and unknown when either is", () => {
  expect(changeBetween(fraction(3), fraction(5, 2))).toEqual(fraction(-1, 2));
  expect(changeBetween(null, fraction(3))).toBeNull();
  expect(changeBetween(fraction(3), null)).toBeNull();
});

test("scores are rounded only when they are shown, halves away from zero", () => {
  expect(toHundredths(fraction(1, 200))).toBe(1);
  expect(toHundredths(fraction(-1, 200))).toBe(-1);
  expect(toHundredths(fraction(1, 3))).toBe(33);
  expect(showScore(fraction(11, 4))).toBe("2.75");
  expect(showScore(fraction(-1, 4))).toBe("−0.25");
  expect(showScore(null)).toBe("–");
});
