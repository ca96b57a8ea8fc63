import { Refusal } from "./errors";
import type { Verdict } from "./voting";

export const MEETING_STATES = ["planned", "papers_out", "live", "closed", "published"] as const;
/** How far a board meeting has come. */
export type MeetingState = (typeof MEETING_STATES)[number];

export const MEETING_LABELS: Record<MeetingState, string> = {
  planned: "Planned",
  papers_out: "Papers out",
  live: "Under way",
  closed: "Closed",
  published: "Published",
};

/** How far one item of an agenda has come. */
export type AgendaItemState = "waiting" | "voting" | "resolved";

export const AGENDA_ITEM_LABELS: Record<AgendaItemState, string> = {
  waiting: "To be taken",
  voting: "Voting",
  resolved: "Resolved",
};

export const PRESENCES = ["present", "apologies"] as const;
/** Whether somebody came to a meeting. */
export type Presence = (typeof PRESENCES)[number];

export const BOARD_OUTCOMES = ["approve", "approve_with_conditions", "defer", "decline", "note"] as const;
/** What the board can resolve. Only an item without a concept is noted. */
export type BoardOutcome = (typeof BOARD_OUTCOMES)[number];

export const BOARD_OUTCOME_LABELS: Record<BoardOutcome, string> = {
  approve: "Approved",
  approve_with_conditions: "Approved with conditions",
  defer: "Deferred",
  decline: "Declined",
  note: "Noted",
};

/** Limits of what may be typed, in characters and entries. */
export const BOARD_LIMITS = {
  title: 120,
  place: 200,
  summary: 3_000,
  recommendation: 2_000,
  body: 20_000,
  exempt: 6_000,
  reason: 2_000,
  condition: 500,
  conditions: 10,
} as const;

/** Refuses with `not-now` unless the meeting has come exactly this far. */
export function requireMeetingState(state: MeetingState, ...wanted: MeetingState[]): void {
  if (!wanted.includes(state)) {
    throw new Refusal("not-now", `This cannot be done while the meeting is “${MEETING_LABELS[state].toLowerCase()}”.`);
  }
}

/** Where an item stands when its resolution is recorded. */
export type Standing = {
  state: AgendaItemState;
  /** False for plain items, and where the concept has left the board since, such as by withdrawal. */
  isConceptAtBoard: boolean;
  isQuorate: boolean;
  verdict: Verdict;
  /** Every eligible member in the room has voted, or the chair closed the vote. */
  isVoteClosed: boolean;
};

/** Refuses a resolution that the votes, the quorum or the kind of item do not support. */
export function checkOutcome(outcome: BoardOutcome, standing: Standing): void {
  const problem = outcomeProblem(outcome, standing);
  if (problem) throw new Refusal("not-now", problem);
}

function outcomeProblem(outcome: BoardOutcome, standing: Standing): string | null {
  if (standing.state === "resolved") return "This item has been resolved.";
  if (outcome === "note") {
    return standing.isConceptAtBoard ? "A concept is approved, deferred or declined, not noted." : null;
  }
  if (outcome === "defer") {
    const isDecided = standing.isVoteClosed && (standing.verdict === "carried" || standing.verdict === "lost");
    return standing.state === "voting" && standing.isQuorate && isDecided
      ? "The board has voted. Record what it decided."
      : null;
  }
  if (!standing.isConceptAtBoard) return "Only a concept that stands before the board can be approved or declined.";
  if (standing.state === "waiting") return "Open the vote first.";
  if (!standing.isQuorate) return "There is no quorum now. Wait until it is back, or defer the item.";
  if (!standing.isVoteClosed) return "Members who are present have not voted. Wait for them, or close the vote.";
  if (standing.verdict === "tied") return "The votes are tied. The chair must give a casting vote, or defer the item.";
  const wanted = outcome === "decline" ? "lost" : "carried";
  return standing.verdict === wanted ? null : "The votes do not say this. Record what the board decided.";
}

/** The words that come after the motion when staff typed none. */
export function plainResolution(outcome: BoardOutcome, title: string): string {
  const words: Record<BoardOutcome, string> = {
    approve: `The board agreed that ${title} enters the portfolio.`,
    approve_with_conditions: `The board agreed that ${title} enters the portfolio, on conditions.`,
    defer: `The board deferred ${title} to a later meeting.`,
    decline: `The board declined ${title}.`,
    note: `The board noted ${title}.`,
  };
  return words[outcome];
}
