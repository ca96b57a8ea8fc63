import { type Actor, holds, isPerson } from "@/lib/domain/actor";
import { itemInput } from "@/lib/domain/den-input";
import { type Fraction, toHundredths } from "@/lib/domain/fraction";
import { can } from "@/lib/domain/policy";
import { changeBetween, type Figures, itemFigures, rankStability } from "@/lib/domain/scoring";
import { conceptReference, numberOfReference } from "@/lib/format/reference";
import { query } from "@/lib/platform/query";
import { type Agenda, type AgendaRow, itemFacts, loadAgenda } from "../agenda";
import { type Earlier, loadEarlier } from "../earlier";
import {
  amongItems,
  asMemberSheet,
  loadRevealed,
  loadScheme,
  newestOf,
  type RevealedSheet,
  type SchemeView,
} from "../marks";
import { headingOf } from "./get-den";

const hundredths = (score: Fraction | null) => score && toHundredths(score);
const shown = (figures: Figures) => ({
  count: figures.count,
  mean: hundredths(figures.mean),
  median: hundredths(figures.median),
  range: hundredths(figures.range),
  spread: figures.spread,
});

/** The figures before and after: first marks and newest marks, and the earlier den where its scale compares. */
function compareFigures(
  scheme: SchemeView,
  sheets: RevealedSheet[],
  recusedIds: readonly string[],
  earlier: Earlier | null,
) {
  const newest = itemFigures(scheme.criteria, newestOf(sheets).map(asMemberSheet), recusedIds);
  const firsts = sheets.filter(({ round }) => round === 1);
  const first = itemFigures(scheme.criteria, firsts.map(asMemberSheet), recusedIds);
  const comparable = earlier?.points === scheme.scale.length ? earlier : null;
  const marks = newestOf(sheets).filter(({ personId }) => !recusedIds.includes(personId));
  return {
    totals: newest.totals,
    criteria: newest.criteria.map((one, place) => {
      const { key, name, weight } = scheme.criteria[place] ?? { key: one.key, name: one.key, weight: 0 };
      const before = comparable?.criteria.find((other) => other.key === key)?.mean ?? null;
      return {
        key,
        name,
        weight,
        ...shown(one),
        notApplicable: one.notApplicable,
        discuss: one.discuss,
        marks: marks.flatMap((sheet) =>
          sheet.marks.flatMap((m) => (m.key === key && m.value !== null ? [m.value] : [])),
        ),
        firstMean: hundredths(first.criteria[place]?.mean ?? null),
        change: hundredths(changeBetween(first.criteria[place]?.mean ?? null, one.mean)),
        earlierMean: hundredths(before),
        earlierChange: hundredths(changeBetween(before, one.mean)),
      };
    }),
    overall: {
      ...shown(newest.overall),
      firstMean: hundredths(first.overall.mean),
      change: hundredths(changeBetween(first.overall.mean, newest.overall.mean)),
      earlierMean: hundredths(comparable?.overall ?? null),
      earlierChange: hundredths(changeBetween(comparable?.overall ?? null, newest.overall.mean)),
    },
  };
}

/** Each member's marks. Comments and suggestions stay within the panel and staff. */
function membersOf(
  sheets: RevealedSheet[],
  totals: { memberId: string; total: Fraction | null }[],
  seesWords: boolean,
) {
  return newestOf(sheets).map((sheet) => {
    const first = sheets.find(({ personId, round }) => personId === sheet.personId && round < sheet.round);
    return {
      id: sheet.personId,
      name: sheet.name,
      total: hundredths(totals.find(({ memberId }) => memberId === sheet.personId)?.total ?? null),
      round: sheet.round,
      reason: seesWords ? sheet.reason : null,
      comment: seesWords ? sheet.comment : "",
      suggestion: seesWords ? sheet.suggestion : "",
      marks: sheet.marks.map(({ key, value, notApplicable, confidence, comment }) => {
        const before = first?.marks.find((mark) => mark.key === key);
        const hasChanged = before !== undefined && (before.value !== value || before.notApplicable !== notApplicable);
        return {
          key,
          value,
          notApplicable,
          confidence,
          comment: seesWords ? comment : "",
          first: hasChanged ? { value: before.value, notApplicable: before.notApplicable } : null,
        };
      }),
    };
  });
}

/** Places among the concepts of this den whose scores this reader may see. */
function rankingOf(den: Agenda, readable: AgendaRow[], scheme: SchemeView, sheets: RevealedSheet[]) {
  const scored = readable.map((item) => {
    const own = newestOf(sheets.filter(({ itemId }) => itemId === item.id));
    const { totals, overall } = itemFigures(scheme.criteria, own.map(asMemberSheet), item.recusedIds);
    return { id: item.id, totals, mean: overall.mean };
  });
  return {
    hidden: den.items.filter(({ state }) => state === "revealed" || state === "decided").length - readable.length,
    places: rankStability(scored).flatMap(({ id, ...place }) => {
      const item = readable.find((one) => one.id === id);
      const score = hundredths(scored.find((one) => one.id === id)?.mean ?? null);
      return item ? [{ ref: conceptReference(item.number), title: item.title, mean: score, ...place }] : [];
    }),
  };
}

/** Everybody’s scores on one concept of this den, for somebody who may read them. */
export async function showResults(den: Agenda, item: AgendaRow, actor: Actor) {
  const mayDecide = can(actor, "item.decide", itemFacts(den, item));
  const readable = den.items.filter((one) => can(actor, "item.read-scores", itemFacts(den, one)));
  const [scheme, sheets, earlier] = await Promise.all([
    loadScheme(den.schemeId),
    loadRevealed(amongItems(readable.map(({ id }) => id))),
    loadEarlier(item, den.heldAt),
  ]);
  const own = sheets.filter(({ itemId, personId }) => itemId === item.id && !item.recusedIds.includes(personId));
  const { totals, ...figures } = compareFigures(scheme, own, item.recusedIds, earlier);
  const seesWords = holds(actor, "staff") || den.seatIds.some((id) => isPerson(actor, id));
  return {
    den: headingOf(den),
    ref: conceptReference(item.number),
    title: item.title,
    state: item.state,
    round: item.round,
    revealReason: item.revealReason,
    steppedOut: den.seatIds.filter((id) => item.recusedIds.includes(id)).length,
    decision: item.decision,
    /** For the form that records a decision. */
    owners: mayDecide ? item.writers : [],
    scale: scheme.scale,
    ...figures,
    members: membersOf(own, totals, seesWords),
    ranking: rankingOf(den, readable, scheme, sheets),
    earlier: earlier && { ref: earlier.ref, kind: earlier.kind, heldAt: earlier.heldAt },
  };
}

/** Everybody’s scores on one concept, after the reveal: marks, figures, places, and what changed since. */
export const getResults = query({
  permission: "item.read-scores",
  input: itemInput,
  load: async (input) => {
    const den = await loadAgenda(input.den);
    const item = den?.items.find(({ number }) => number === numberOfReference("LV", input.item));
    return den && item ? { den, item, ...itemFacts(den, item) } : null;
  },
  show: ({ den, item }, actor) => showResults(den, item, actor),
});

/** Everything a results page shows. */
export type Results = Awaited<ReturnType<typeof getResults>>;
