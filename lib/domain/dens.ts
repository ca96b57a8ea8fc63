import { Refusal } from "./errors";
import type { Move, Stage } from "./stages";

export const DEN_LIMITS = { title: 120, place: 200, comment: 2_000, words: 4_000, conditions: 10, quorum: 15 } as const;
export const SEATS = { least: 3, most: 15 } as const;

export const DEN_KINDS = ["crocodiles", "dragons"] as const;
/** The two gates before a panel: the first look, and the last before the board. */
export type DenKind = (typeof DEN_KINDS)[number];
export type DenState = "planned" | "papers_out" | "live" | "closed" | "published";
export type ItemState = "waiting" | "pitching" | "scoring" | "revealed" | "decided";

export const DEN_LABELS: Record<DenKind, string> = { crocodiles: "Crocodiles’ Den", dragons: "Dragons’ Den" };
export const DEN_STATE_LABELS: Record<DenState, string> = {
  planned: "Planned",
  papers_out: "Papers out",
  live: "In session",
  closed: "Closed",
  published: "Published",
};
export const ITEM_STATE_LABELS: Record<ItemState, string> = {
  waiting: "Waiting",
  pitching: "Pitching",
  scoring: "Scoring",
  revealed: "Scores revealed",
  decided: "Decided",
};

/** For each kind of den: where concepts come from, the move that brings them, and the gate at which they stand. */
export const GATES: Record<DenKind, { from: Stage; move: Move; gate: Stage }> = {
  crocodiles: { from: "longlisted", move: "schedule_crocodiles", gate: "crocodiles_den" },
  dragons: { from: "developing", move: "schedule_dragons", gate: "dragons_den" },
};

export const OUTCOMES = ["proceed", "proceed_with_conditions", "revise", "park", "decline"] as const;
/** What a den can decide about a concept. */
export type DenOutcome = (typeof OUTCOMES)[number];
export const CONFIDENCES = ["low", "medium", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Refuses with `not-now`, in these words, unless it holds. */
export function requireNow(holds: boolean, otherwise: string): void {
  if (!holds) throw new Refusal("not-now", otherwise);
}
