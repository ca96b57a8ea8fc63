import { z } from "zod";
import { Refusal } from "./errors";
import { dayField, momentField } from "./moment";
import { longText, requiredLine, requiredText } from "./text";
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

const optionalText = (max: number) => longText(max).trim().optional().default("");

export const meetingSlug = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9-]*$/);
const version = z.coerce.number().int().min(1).max(1_000_000);

/** What staff say about a meeting. `heldAt` is a moment; quorum counts voting members. */
export const meetingFields = z.object({
  title: requiredLine(BOARD_LIMITS.title, "Enter a title"),
  heldAt: momentField("Enter a real date and time"),
  place: requiredLine(BOARD_LIMITS.place, "Enter the place"),
  chairId: z.uuid("Select the chair"),
  quorum: z.coerce
    .number("Enter the quorum as a number")
    .int("Enter the quorum as a whole number")
    .min(1, "Quorum must be 1 or more")
    .max(20, "Quorum must be 20 or fewer")
    .default(3),
});

export const meetingInput = z.object({ slug: meetingSlug });
export const editMeetingInput = meetingFields.extend({ slug: meetingSlug, version });

const withReason = (paper: { exempt: string; exemptReason: string }, context: z.RefinementCtx) => {
  if (paper.exempt !== "" && paper.exemptReason === "") {
    context.addIssue({ code: "custom", path: ["exemptReason"], message: "Enter why this part is exempt" });
  }
  if (paper.exempt === "" && paper.exemptReason !== "") {
    context.addIssue({ code: "custom", path: ["exempt"], message: "Enter the exempt part, or clear its reason" });
  }
};

const paperFields = z.object({
  title: requiredLine(BOARD_LIMITS.title, "Enter a title"),
  summary: requiredText(BOARD_LIMITS.summary, "Enter a summary"),
  recommendation: requiredText(BOARD_LIMITS.recommendation, "Enter what the board is asked to do"),
  body: optionalText(BOARD_LIMITS.body),
  reportById: z.union([z.literal(""), z.uuid("Select who reports")]).optional(),
  exempt: optionalText(BOARD_LIMITS.exempt),
  exemptReason: optionalText(BOARD_LIMITS.reason),
});

/** A paper for the agenda. Without `concept` it is a plain item; exempt words need their reason. */
export const addAgendaItemInput = paperFields
  .extend({
    slug: meetingSlug,
    concept: z
      .union([
        z.literal(""),
        z
          .string()
          .max(20)
          .regex(/^LV-\d{4,9}$/i, "Select a concept"),
      ])
      .optional(),
  })
  .superRefine(withReason);

export const itemInput = z.object({ itemId: z.uuid() });
export const editAgendaItemInput = paperFields.extend({ itemId: z.uuid(), version }).superRefine(withReason);

/** Who came: present or apologies for each voting member and adviser, by person; `expected` takes back what was said. */
export const attendanceInput = meetingInput.extend({
  attendance: z
    .record(z.uuid(), z.enum([...PRESENCES, "expected"], "Select present or apologies"))
    .refine((all) => Object.keys(all).length > 0, "Select who is present"),
});

export const voteInput = itemInput.extend({
  choice: z.enum(["for", "against", "abstain"], "Select for, against or abstain"),
});

const ticked = z.preprocess((value) => value === true || value === "yes" || value === "on", z.boolean());

export const castingVoteInput = itemInput.extend({
  choice: z.enum(["for", "against"], "Select for or against"),
  closeVote: ticked,
});

/** A condition of an approval: what must be done, by whom, by when. */
const condition = z.object({
  text: requiredText(BOARD_LIMITS.condition, "Enter the condition"),
  ownerId: z.union([z.literal(""), z.uuid("Select who owns the condition")]).nullish(),
  dueOn: dayField("Enter a real date by which it is due"),
});

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (typeof value === "object" && !(value instanceof Date) && Object.values(value).every(isBlank));

/** A form numbers its conditions and may leave the last ones blank; code gives a list. */
const typedConditions = (raw: unknown): unknown => {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return raw;
  const conditions = Object.values(raw);
  return conditions.slice(0, conditions.findLastIndex((one) => !isBlank(one)) + 1);
};

export const resolveInput = itemInput
  .extend({
    outcome: z.enum(BOARD_OUTCOMES, "Select what the board resolved"),
    conditions: z.preprocess(typedConditions, z.array(condition).max(BOARD_LIMITS.conditions).optional().default([])),
    resolution: optionalText(BOARD_LIMITS.reason),
    reasons: requiredText(BOARD_LIMITS.reason, "Enter the reasons"),
    ventureKind: z.enum(["targeted", "general"]).optional().default("targeted"),
    closeVote: ticked,
  })
  .superRefine((sent, context) => {
    const isConditional = sent.outcome === "approve_with_conditions";
    if (isConditional && sent.conditions.length === 0) {
      context.addIssue({ code: "custom", path: ["conditions"], message: "Enter at least one condition" });
    }
    if (!isConditional && sent.conditions.length > 0) {
      const message = "Select “Approved with conditions”, or clear the conditions";
      context.addIssue({ code: "custom", path: ["outcome"], message });
    }
  });

export const reverseInput = itemInput.extend({ reason: requiredText(BOARD_LIMITS.reason, "Enter the reason") });

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
