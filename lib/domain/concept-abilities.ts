import { type Actor, holds } from "./actor";
import type { SolutionType } from "./concepts";
import { type ConceptFacts, can } from "./policy";
import { type Stage, TRANSITIONS } from "./stages";

/** Stages in which boroughs can back a concept. */
export const BACKED_STAGES: readonly Stage[] = [
  "submitted",
  "longlisted",
  "crocodiles_den",
  "developing",
  "dragons_den",
  "board",
  "portfolio",
];

/** Stages from which staff park a concept; at a den its panel does. */
export const PARKED_FROM: readonly Stage[] = ["longlisted", "developing"];

/** Stages of a concept that another can be merged into. */
export const MERGED_INTO: readonly Stage[] = ["submitted", "longlisted", "crocodiles_den", "developing", "dragons_den"];

export const CONCEPT_ABILITIES = [
  "edit",
  "add-author",
  "submit",
  "ready",
  "screen",
  "fast-track",
  "schedule",
  "park",
  "revive",
  "unmerge",
  "support",
  "support-any",
  "offer-condition",
  "discharge-condition",
  "declare-interest",
  "record-interest",
  "read-feedback",
  "withdraw",
] as const;
/** Something a reader may do with a concept now. */
export type ConceptAbility = (typeof CONCEPT_ABILITIES)[number];

/** What this actor may do with this concept at this moment: the permission, and a stage where it makes sense. */
export function conceptAbilities(
  actor: Actor,
  c: ConceptFacts & { solutionType: SolutionType; ready: boolean },
): ConceptAbility[] {
  const moves = TRANSITIONS[c.stage];
  const isSubmitted = c.stage === "submitted";
  const isMarketReady = c.solutionType === "market_ready";
  const isRecused = actor.kind === "person" && c.recusedIds.includes(actor.id);
  const supports = can(actor, "concept.support", c) && BACKED_STAGES.includes(c.stage);
  const declares = can(actor, "concept.declare-interest", c) && c.stage !== "draft";
  const may: Record<ConceptAbility, boolean> = {
    edit: can(actor, "concept.edit", c),
    "add-author": can(actor, "concept.add-author", c),
    submit: can(actor, "concept.submit", c) && c.stage === "draft",
    ready: can(actor, "concept.ready", c) && "ready" in moves,
    screen: can(actor, "concept.screen", c) && isSubmitted,
    "fast-track": can(actor, "concept.screen", c) && "fast_track" in moves && !isSubmitted && isMarketReady,
    schedule: can(actor, "concept.schedule", c) && (c.stage === "longlisted" || (c.stage === "developing" && c.ready)),
    park: can(actor, "concept.park", c) && PARKED_FROM.includes(c.stage),
    revive: can(actor, "concept.revive", c) && "revive" in moves,
    unmerge: can(actor, "concept.merge", c) && "unmerge" in moves,
    support: supports && holds(actor, "borough_officer"),
    "support-any": supports && holds(actor, "staff"),
    "offer-condition": can(actor, "concept.offer-condition", c),
    "discharge-condition": can(actor, "concept.discharge-condition", c),
    "declare-interest": declares && !isRecused && holds(actor, "panel", "voter", "adviser", "staff"),
    "record-interest": declares && can(actor, "concept.screen", c),
    "read-feedback": can(actor, "concept.read-feedback", c),
    withdraw: can(actor, "concept.withdraw", c) && "withdraw" in moves,
  };
  return CONCEPT_ABILITIES.filter((ability) => may[ability]);
}
