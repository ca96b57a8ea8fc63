import { type Actor, isPerson } from "@/lib/domain/actor";
import { itemInput } from "@/lib/domain/den-input";
import { GATES } from "@/lib/domain/dens";
import { type Fraction, toHundredths } from "@/lib/domain/fraction";
import { runningTotal } from "@/lib/domain/scoring";
import { conceptReference, numberOfReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { type Agenda, itemFacts, loadAgenda } from "../agenda";
import { type Earlier, loadEarlier } from "../earlier";
import { loadScheme } from "../marks";
import { headingOf } from "./get-den";

const hundredths = (score: Fraction | null) => score && toHundredths(score);

/** One concept of a den with the facts the policy asks for, unless the den is still being planned. */
export async function loadScored(input: { den: string; item: string }) {
  const den = await loadAgenda(input.den);
  const item = den?.items.find(({ number }) => number === numberOfReference("LV", input.item));
  return den && item && den.state !== "planned" ? { den, item, ...itemFacts(den, item) } : null;
}

/** A member's own sheets, both rounds. */
const ownSheets = (itemId: string, actor: Actor) =>
  db().scoreSheet.findMany({
    where: { itemId, personId: actor.kind === "person" ? actor.id : "" },
    orderBy: { round: "asc" },
    relationLoadStrategy: "join",
    select: {
      round: true,
      version: true,
      submittedAt: true,
      updatedAt: true,
      comment: true,
      suggestion: true,
      privateNote: true,
      reason: true,
      marks: {
        select: {
          value: true,
          notApplicable: true,
          confidence: true,
          comment: true,
          criterion: { select: { key: true } },
        },
      },
    },
  });

const shownEarlier = (earlier: Earlier | null) =>
  earlier && {
    ref: earlier.ref,
    kind: earlier.kind,
    heldAt: earlier.heldAt,
    scheme: earlier.scheme,
    decision: earlier.decision,
    members: earlier.members,
    overall: hundredths(earlier.overall),
    criteria: earlier.criteria.map(({ key, name, mean }) => ({ key, name, mean: hundredths(mean) })),
  };

export { shownEarlier };

/** The next concept on the agenda after this one that this member is to score. */
const nextFor = (den: Agenda, itemId: string, actor: Actor) => {
  const later = den.items.slice(1 + den.items.findIndex(({ id }) => id === itemId));
  const next = later.find(
    (item) => actor.kind === "person" && !item.recusedIds.includes(actor.id) && !item.authorIds.includes(actor.id),
  );
  return next ? conceptReference(next.number) : null;
};

/** A member's own page for scoring one concept: the scheme, what they have saved, and nobody else's marks. */
export const getSheet = query({
  permission: "sheet.read-own",
  input: itemInput,
  load: loadScored,
  show: async ({ den, item }, actor: Actor) => {
    const [scheme, sheets, earlier] = await Promise.all([
      loadScheme(den.schemeId),
      ownSheets(item.id, actor),
      loadEarlier(item, den.heldAt),
    ]);
    const first = sheets.find(({ round }) => round === 1);
    const sheet = sheets.find(({ round }) => round === item.round) ?? null;
    // The second round begins from what was marked in the first.
    const from = sheet ?? first ?? null;
    const criteria = scheme.criteria.map((criterion) => {
      const mark = from?.marks.find((one) => one.criterion.key === criterion.key);
      return {
        ...criterion,
        mark: {
          value: mark?.value ?? null,
          notApplicable: mark?.notApplicable ?? false,
          comment: mark?.comment ?? "",
          confidence: mark?.confidence ?? null,
        },
        mayNotApply: criterion.notApplicable,
      };
    });
    const answers = Object.fromEntries(
      criteria.map(({ key, mark }) => [key, mark.notApplicable ? ("na" as const) : mark.value]),
    );
    const { total, answered, of } = runningTotal(scheme.criteria, answers);
    const isScoring = item.state === "scoring" || (item.state === "revealed" && item.round === 2);
    return {
      den: headingOf(den),
      ref: conceptReference(item.number),
      title: item.title,
      state: item.state,
      round: item.round,
      isOpen: den.state === "live" && isScoring && item.stage === GATES[den.kind].gate,
      isTied: item.tiedIds.some((id) => isPerson(actor, id)),
      scale: scheme.scale,
      criteria,
      version: sheet?.version ?? 0,
      submittedAt: sheet?.submittedAt ?? null,
      savedAt: sheet?.updatedAt ?? null,
      comment: from?.comment ?? "",
      suggestion: from?.suggestion ?? "",
      privateNote: from?.privateNote ?? "",
      reason: sheet?.reason ?? "",
      total: hundredths(total),
      answered,
      of,
      earlier: shownEarlier(earlier),
      next: nextFor(den, item.id, actor),
    };
  },
});

export type SheetView = Awaited<ReturnType<typeof getSheet>>;
