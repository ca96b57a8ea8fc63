import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, type Fraction, fraction } from "@/lib/domain/fraction";
import {
  type Answer,
  itemFigures,
  type MemberSheet,
  memberTotal,
  rankOrder,
  rankStability,
} from "@/lib/domain/scoring";

const RUNS = { numRuns: 2_000 };
const KEYS = ["a", "b", "c", "d", "e"] as const;
const weights = fc
  .array(fc.integer({ min: 1, max: 96 }), { minLength: 4, maxLength: 4 })
  .map((cuts) => [0, ...[...cuts].sort((a, b) => a - b), 100])
  .map((edges) => edges.slice(1).map((edge, place) => Math.max(1, edge - (edges[place] ?? 0))))
  .map((parts) => KEYS.map((key, place) => ({ key, weight: parts[place] ?? 1 })));
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  fc.constant("na" as const),
  fc.constant(null),
);
const answers = fc.record({ a: answer, b: answer, c: answer, d: answer, e: answer });
const sheets: fc.Arbitrary<MemberSheet[]> = fc
  .array(answers, { maxLength: 15 })
  .map((all) => all.map((one, place) => ({ memberId: `m${place}`, answers: one })));
const shuffled = <T>(all: readonly T[]) =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
const same = (a: Fraction | null, b: Fraction | null) => (a && b ? compare(a, b) === 0 : a === b);

test("the order of members never matters", () => {
  fc.assert(
    fc.property(
      weights,
      sheets.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
      (criteria, [all, mixed]) => {
        const [one, other] = [itemFigures(criteria, all), itemFigures(criteria, mixed)];
        expect(other.overall).toEqual(one.overall);
        expect(other.criteria).toEqual(one.criteria);
      },
    ),
    RUNS,
  );
});

test("a recused member is as if never there", () => {
  fc.assert(
    fc.property(weights, sheets, fc.integer({ min: 0, max: 14 }), (criteria, all, who) => {
      const recused = `m${who}`;
      const without = all.filter(({ memberId }) => memberId !== recused);
      expect(itemFigures(criteria, all, [recused])).toEqual(itemFigures(criteria, without));
    }),
    RUNS,
  );
});

test("raising a mark never lowers a total", () => {
  fc.assert(
    fc.property(weights, answers, fc.constantFrom(...KEYS), (criteria, given, key) => {
      const mark = given[key];
      fc.pre(typeof mark === "number" && mark < 4);
      const [before, after] = [
        memberTotal(criteria, given),
        memberTotal(criteria, { ...given, [key]: Number(mark) + 1 }),
      ];
      fc.pre(before !== null && after !== null);
      expect(compare(after as Fraction, before as Fraction)).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test("totals, means and medians stay within the scale, and the range is never negative", () => {
  fc.assert(
    fc.property(weights, sheets, (criteria, all) => {
      const { totals, overall, criteria: each } = itemFigures(criteria, all);
      for (const figure of [
        ...totals.map(({ total }) => total),
        ...[overall, ...each].flatMap((f) => [f.mean, f.median]),
      ]) {
        if (!figure) continue;
        expect(compare(figure, fraction(0))).toBeGreaterThanOrEqual(0);
        expect(compare(figure, fraction(4))).toBeLessThanOrEqual(0);
      }
      for (const { range, spread } of [overall, ...each]) {
        if (range) expect(compare(range, fraction(0))).toBeGreaterThanOrEqual(0);
        expect((spread ?? 0) <= 200).toBe(true);
      }
    }),
    RUNS,
  );
});

test("not applicable everywhere else leaves the one mark as the total", () => {
  fc.assert(
    fc.property(weights, fc.constantFrom(...KEYS), fc.integer({ min: 0, max: 4 }), (criteria, key, mark) => {
      const given = Object.fromEntries(KEYS.map((one) => [one, one === key ? mark : ("na" as const)]));
      expect(same(memberTotal(criteria, given), fraction(mark))).toBe(true);
    }),
    RUNS,
  );
});

const scores = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    score: fc.option(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 4 })).map(([n, d]) => fraction(n, d))),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

test("places do not depend on the order asked in, equal scores share one, and unknown is last", () => {
  fc.assert(
    fc.property(
      scores.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
      ([all, mixed]) => {
        const places = rankOrder(all);
        expect(rankOrder(mixed)).toEqual(places);
        const scoreOf = (id: string) => all.find((one) => one.id === id)?.score ?? null;
        const ranks = places.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        for (const a of places) {
          for (const b of places) {
            const [x, y] = [scoreOf(a.id), scoreOf(b.id)];
            if (x && y && compare(x, y) === 0) expect(a.rank).toBe(b.rank);
          }
        }
      },
    ),
    RUNS,
  );
});

test("a place lies between its best and its worst when one member is left out", () => {
  fc.assert(
    fc.property(weights, fc.array(sheets, { maxLength: 5 }), (criteria, concepts) => {
      const items = concepts.map((all, place) => ({ id: `c${place}`, totals: itemFigures(criteria, all).totals }));
      for (const { rank, best, worst } of rankStability(items)) {
        if (rank === null) continue;
        expect(best).not.toBeNull();
        expect(Number(best)).toBeLessThanOrEqual(rank);
        expect(Number(worst)).toBeGreaterThanOrEqual(rank);
      }
    }),
    { numRuns: 300 },
  );
});
