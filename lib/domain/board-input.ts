import { z } from "zod";
import { BOARD_LIMITS, BOARD_OUTCOMES, PRESENCES } from "./board";
import { dayField, momentField } from "./moment";
import { longText, requiredLine, requiredText } from "./text";

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
