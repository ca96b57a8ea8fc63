import { Refusal } from "./errors";

export const STAGES = [
  "draft",
  "submitted",
  "longlisted",
  "crocodiles_den",
  "developing",
  "dragons_den",
  "board",
  "portfolio",
  "parked",
  "declined",
  "withdrawn",
  "merged",
] as const;
/** Where a concept stands on the way from draft to portfolio, or at which end it left the way. */
export type Stage = (typeof STAGES)[number];

export const MOVES = [
  "submit",
  "withdraw",
  "longlist",
  "return",
  "decline",
  "park",
  "merge",
  "unmerge",
  "fast_track",
  "schedule_crocodiles",
  "schedule_dragons",
  "unschedule",
  "proceed",
  "proceed_with_conditions",
  "revise",
  "ready",
  "approve",
  "approve_with_conditions",
  "defer",
  "revive",
  "reverse",
] as const;
/** A verb that takes a concept from one stage to another. */
export type Move = (typeof MOVES)[number];

/**
 * The whole pipeline. A move absent from a stage cannot be made there. `ready` and `defer` keep the stage and are
 * recorded; `reverse` is not listed because it leads back to wherever the reversed decision was made: see `afterReversal`.
 */
export const TRANSITIONS: Record<Stage, Partial<Record<Move, Stage>>> = {
  draft: { submit: "submitted", withdraw: "withdrawn" },
  submitted: {
    longlist: "longlisted",
    return: "draft",
    decline: "declined",
    merge: "merged",
    fast_track: "portfolio",
    withdraw: "withdrawn",
  },
  longlisted: {
    schedule_crocodiles: "crocodiles_den",
    park: "parked",
    fast_track: "portfolio",
    withdraw: "withdrawn",
  },
  crocodiles_den: {
    unschedule: "longlisted",
    proceed: "developing",
    proceed_with_conditions: "developing",
    revise: "draft",
    park: "parked",
    decline: "declined",
    withdraw: "withdrawn",
  },
  developing: { ready: "developing", schedule_dragons: "dragons_den", withdraw: "withdrawn", park: "parked" },
  dragons_den: {
    unschedule: "developing",
    proceed: "board",
    proceed_with_conditions: "board",
    revise: "draft",
    park: "parked",
    decline: "declined",
    withdraw: "withdrawn",
  },
  board: {
    approve: "portfolio",
    approve_with_conditions: "portfolio",
    defer: "board",
    decline: "declined",
    withdraw: "withdrawn",
  },
  portfolio: {},
  parked: { revive: "longlisted" },
  declined: {},
  withdrawn: {},
  merged: { unmerge: "submitted" },
};

/** Moves that close a door or change the way, and therefore need a reason in words. */
export const MOVES_WITH_REASON: readonly Move[] = [
  "withdraw",
  "return",
  "decline",
  "park",
  "merge",
  "unmerge",
  "fast_track",
  "unschedule",
  "revise",
  "defer",
  "revive",
  "reverse",
];

/** The moves that exist at a stage, in the order of the table. */
export function movesFrom(stage: Stage): Move[] {
  return Object.keys(TRANSITIONS[stage]) as Move[];
}

/** The stage a move leads to; refuses with `not-now` when the move does not exist at this stage. */
export function after(stage: Stage, move: Move): Stage {
  const next = TRANSITIONS[stage][move];
  if (!next)
    throw new Refusal("not-now", `This cannot be done while the concept is at stage “${STAGE_LABELS[stage]}”.`);
  return next;
}

/** Decisions of a den or of the board: the moves that a recorded reversal can undo. */
export const DECISION_MOVES = [
  "proceed",
  "proceed_with_conditions",
  "revise",
  "park",
  "decline",
  "approve",
  "approve_with_conditions",
] as const satisfies readonly Move[];

/** The stage a concept returns to when the decision `move`, made at `gate`, is reversed while it stands at `stage`. */
export function afterReversal(stage: Stage, gate: Stage, move: Move): Stage {
  const undoable = (DECISION_MOVES as readonly Move[]).includes(move) && TRANSITIONS[gate][move] === stage;
  if (!undoable)
    throw new Refusal("not-now", "The concept has moved on since this decision, so it cannot be reversed.");
  return gate;
}

/** The programme's own words for each stage. */
export const STAGE_LABELS: Record<Stage, string> = {
  draft: "Draft",
  submitted: "Submitted",
  longlisted: "Longlisted",
  crocodiles_den: "Crocodiles’ Den",
  developing: "Developing",
  dragons_den: "Dragons’ Den",
  board: "Capital Ambition Board",
  portfolio: "Portfolio",
  parked: "Parked",
  declined: "Declined",
  withdrawn: "Withdrawn",
  merged: "Merged",
};

/** The programme's own words for each move, as something that was done. */
export const MOVE_LABELS: Record<Move, string> = {
  submit: "Submitted",
  withdraw: "Withdrawn",
  longlist: "Longlisted",
  return: "Returned to the authors",
  decline: "Declined",
  park: "Parked",
  merge: "Merged into another concept",
  unmerge: "Merge undone",
  fast_track: "Fast-tracked to the portfolio",
  schedule_crocodiles: "Scheduled for the Crocodiles’ Den",
  schedule_dragons: "Scheduled for the Dragons’ Den",
  unschedule: "Taken off the den’s agenda",
  proceed: "Proceeds",
  proceed_with_conditions: "Proceeds with conditions",
  revise: "Sent back to be revised",
  ready: "Ready for the Dragons’ Den",
  approve: "Approved",
  approve_with_conditions: "Approved with conditions",
  defer: "Deferred",
  revive: "Revived",
  reverse: "Decision reversed",
};

/** Stages on the way, in order; the four ends are not on it. */
export const WAY: readonly Stage[] = [
  "draft",
  "submitted",
  "longlisted",
  "crocodiles_den",
  "developing",
  "dragons_den",
  "board",
  "portfolio",
];

/** Stages in which the authors may change the words of a concept. */
export const EDITABLE_STAGES: readonly Stage[] = ["draft", "developing"];

/** Stages from which a concept may be read by people who are neither authors nor staff, in its public summary. */
export const PUBLIC_STAGES: readonly Stage[] = [
  "longlisted",
  "crocodiles_den",
  "developing",
  "dragons_den",
  "board",
  "portfolio",
];
