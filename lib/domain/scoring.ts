import {
  compare,
  type Fraction,
  fraction,
  mean,
  median,
  range,
  spreadInHundredths,
  subtract,
  toHundredths,
} from "./fraction";

/** One answer to one criterion: a point of the scale, not applicable, or blank. */
export type Answer = number | "na" | null;
/** What the sums need to know about a criterion: its name in the scheme and its weight in whole percent. */
export type Weighted = { key: string; weight: number };
/** One member's answers by criterion; a criterion that is absent is blank. */
export type Answers = Readonly<Record<string, Answer | undefined>>;
/** One member's finished sheet. */
export type MemberSheet = { memberId: string; answers: Answers };

/** Members differ enough to talk about it when their marks on a criterion lie this many points apart, or more. */
export const DISCUSS_FROM = 2;

/** How far a member has come: the weighted mean of what is answered so far, and how many criteria that is. */
export type Running = { total: Fraction | null; answered: number; of: number };

const answerOf = (answers: Answers, key: string): Answer => answers[key] ?? null;

/** The weighted mean so far, in points of the scale; blank and not applicable are in neither sum. */
export function runningTotal(criteria: readonly Weighted[], answers: Answers): Running {
  let points = 0;
  let weights = 0;
  let answered = 0;
  for (const { key, weight } of criteria) {
    const answer = answerOf(answers, key);
    if (answer !== null) answered += 1;
    if (typeof answer === "number") {
      points += weight * answer;
      weights += weight;
    }
  }
  return { total: weights === 0 ? null : fraction(points, weights), answered, of: criteria.length };
}

/**
 * A member's total, in points of the scale: weighted mean over the criteria that apply. Null, that is unknown, while
 * any criterion is blank or when none applies.
 */
export function memberTotal(criteria: readonly Weighted[], answers: Answers): Fraction | null {
  const { total, answered, of } = runningTotal(criteria, answers);
  return answered === of ? total : null;
}

/** What a panel's marks say together, in points of the scale; the spread is in hundredths. */
export type Figures = {
  count: number;
  mean: Fraction | null;
  median: Fraction | null;
  range: Fraction | null;
  spread: number | null;
};

/** Mean, median, range and spread of these marks or totals. */
export function figuresOf(marks: readonly Fraction[]): Figures {
  return {
    count: marks.length,
    mean: mean(marks),
    median: median(marks),
    range: range(marks),
    spread: spreadInHundredths(marks),
  };
}

/** Says whether a range is wide enough for the panel to discuss it. */
export const isContested = (figures: Figures): boolean =>
  figures.range !== null && compare(figures.range, fraction(DISCUSS_FROM)) >= 0;

/** One criterion's figures, how many said not applicable, and whether to discuss it. */
export type CriterionFigures = Figures & { key: string; notApplicable: number; discuss: boolean };
/** Everything the sheets on one concept say together. */
export type ItemFigures = {
  criteria: CriterionFigures[];
  totals: { memberId: string; total: Fraction | null }[];
  overall: Figures;
};

/**
 * The figures of one concept from its finished sheets. A recused member's sheet is left out before anything is added
 * up, as if they had never been there. The overall figures are those of the members' totals.
 */
export function itemFigures(
  criteria: readonly Weighted[],
  sheets: readonly MemberSheet[],
  recusedIds: readonly string[] = [],
): ItemFigures {
  const counted = sheets.filter((sheet) => !recusedIds.includes(sheet.memberId));
  const totals = counted.map(({ memberId, answers }) => ({ memberId, total: memberTotal(criteria, answers) }));
  return {
    criteria: criteria.map(({ key }) => {
      const answers = counted.map((sheet) => answerOf(sheet.answers, key));
      const figures = figuresOf(answers.filter((answer) => typeof answer === "number").map((mark) => fraction(mark)));
      const notApplicable = answers.filter((answer) => answer === "na").length;
      return { key, ...figures, notApplicable, discuss: isContested(figures) };
    }),
    totals,
    overall: figuresOf(totals.flatMap(({ total }) => (total ? [total] : []))),
  };
}

/** Criteria in the order a chair would take them: widest range first, equal ones as in the scheme. */
export const inOrderOfDisagreement = (criteria: readonly CriterionFigures[]): CriterionFigures[] =>
  [...criteria].sort((a, b) => compare(b.range ?? fraction(-1), a.range ?? fraction(-1)));

/** A place in an order; `rank` is null when the score is unknown. Equal scores share the better place. */
export type Place = { id: string; rank: number | null; tied: boolean };

/** Places by score, highest first; ties are ties, unknown comes last without a place. Ids order what is equal. */
export function rankOrder(scores: readonly { id: string; score: Fraction | null }[]): Place[] {
  const byId = [...scores].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = byId.flatMap(({ id, score }) => (score ? [{ id, score }] : []));
  known.sort((a, b) => compare(b.score, a.score));
  const places = known.map(({ id, score }) => ({
    id,
    rank: 1 + known.filter((other) => compare(other.score, score) > 0).length,
    tied: known.some((other) => other.id !== id && compare(other.score, score) === 0),
  }));
  const unknown = byId.filter(({ score }) => score === null);
  return [...places, ...unknown.map(({ id }) => ({ id, rank: null, tied: unknown.length > 1 }))];
}

/** The totals of one concept's members, for the order among concepts. */
export type Scored = { id: string; totals: readonly { memberId: string; total: Fraction | null }[] };
/** A place, with the best and worst place it would have if any one member had not been there. */
export type Stability = Place & { best: number | null; worst: number | null };

/** The order by mean total, and how far each place moves when any one member is left out. */
export function rankStability(items: readonly Scored[]): Stability[] {
  const without = (memberId: string | null) =>
    rankOrder(
      items.map(({ id, totals }) => ({
        id,
        score: mean(totals.flatMap((one) => (one.total && one.memberId !== memberId ? [one.total] : []))),
      })),
    );
  const members = new Set(items.flatMap(({ totals }) => totals.map(({ memberId }) => memberId)));
  const orders = [...members].map(without);
  return without(null).map((place) => {
    const ranks = [place, ...orders.flatMap((order) => order.filter(({ id }) => id === place.id))].flatMap(
      ({ rank }) => (rank === null ? [] : [rank]),
    );
    if (ranks.length === 0) return { ...place, best: null, worst: null };
    return { ...place, best: Math.min(...ranks), worst: Math.max(...ranks) };
  });
}

/** After less before, in points of the scale: between two rounds, or from the Crocodiles’ Den to the Dragons’. */
export const changeBetween = (before: Fraction | null, after: Fraction | null): Fraction | null =>
  before && after ? subtract(after, before) : null;

/** A score for showing, “2.75”; unknown is a dash. */
export function showScore(score: Fraction | null): string {
  return score ? showHundredths(toHundredths(score)) : "–";
}

/** Hundredths for showing: 275 is “2.75”, unknown is a dash. */
export const showHundredths = (hundredths: number | null): string =>
  hundredths === null ? "–" : (hundredths / 100).toFixed(2).replace("-", "−");
