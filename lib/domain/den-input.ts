import { z } from "zod";
import { conceptRef, reasonField } from "./concept-input";
import { CONFIDENCES, DEN_KINDS, DEN_LIMITS, OUTCOMES, SEATS } from "./dens";
import { dayField, momentField } from "./moment";
import { longText, requiredLine, requiredText } from "./text";

export const denRef = z
  .string()
  .max(20)
  .regex(/^DEN-\d{2,9}$/i);
export const denInput = z.object({ den: denRef });
/** A concept on a den's agenda is named by the den's reference and its own. */
export const itemInput = z.object({ den: denRef, item: conceptRef });

const whole = (message: string) => z.coerce.number(message).int(message);
const planFields = {
  kind: z.enum(DEN_KINDS, "Select the kind of den"),
  title: requiredLine(DEN_LIMITS.title, "Enter a title"),
  heldAt: momentField("Enter the date and the time, like 10:30am"),
  place: requiredLine(DEN_LIMITS.place, "Enter the place or the link"),
  chairId: z.uuid("Select the chair"),
  seatIds: z
    .array(z.uuid(), `Select at least ${SEATS.least} members`)
    .min(SEATS.least, `Select at least ${SEATS.least} members`)
    .max(SEATS.most, `Select at most ${SEATS.most} members`)
    .refine((ids) => new Set(ids).size === ids.length, "Select each member once"),
  schemeId: z.uuid("Select a scoring scheme"),
  quorum: whole("Enter the quorum as a whole number")
    .min(1, "Enter a quorum of at least 1")
    .max(DEN_LIMITS.quorum, `Enter a quorum of at most ${DEN_LIMITS.quorum}`),
};
type Plan = { seatIds: string[]; chairId: string; quorum: number };
const isConsistent = (plan: Plan, context: z.RefinementCtx) => {
  const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (!plan.seatIds.includes(plan.chairId)) refuse("chairId", "Select a chair who is one of the members");
  if (plan.quorum > plan.seatIds.length) refuse("quorum", "Enter a quorum no larger than the panel");
};
/** A new den, with the panel and the rule by which it may decide. */
export const planDenInput = z.object(planFields).superRefine(isConsistent);
export const editDenInput = z
  .object({ ...planFields, den: denRef, version: whole("Reload the page") })
  .omit({ kind: true })
  .superRefine(isConsistent);

/** A concept's place on the agenda; the start is a moment, or a time of day on the day of the den. */
export const agendaInput = z.object({
  den: denRef,
  item: conceptRef,
  startsAt: z.union([z.date(), z.string().trim().min(1, "Enter the start time, like 10:30am").max(40)]),
});
export const removeInput = itemInput.extend({ reason: reasonField });

const NA = "na";
const markFields = {
  value: z
    .union([z.null(), z.coerce.number("Select a point of the scale").int().min(0).max(10)])
    .optional()
    .default(null),
  notApplicable: z.boolean().default(false),
  reason: z.string().trim().max(DEN_LIMITS.comment).default(""),
  comment: longText(DEN_LIMITS.comment).default(""),
  confidence: z.enum(CONFIDENCES).nullable().default(null),
};

/** A form says “na” where code says `notApplicable`, and nothing where code says null. */
const fromForm = (raw: unknown): unknown => {
  if (typeof raw !== "object" || raw === null) return raw;
  const { value, confidence, ...rest } = raw as Record<string, unknown>;
  return {
    ...rest,
    ...(value === NA ? { value: null, notApplicable: true } : { value: value === "" ? null : value }),
    confidence: confidence === "" ? null : confidence,
  };
};
type TypedMark = { value: number | null; notApplicable: boolean; reason: string; comment: string };
/** Not applicable needs its reason, which is kept as the comment. */
const settleMark = <T extends TypedMark>({ reason, ...mark }: T, context: z.RefinementCtx) => {
  if (!mark.notApplicable) return mark;
  const why = [reason, mark.comment.trim()].filter((words) => words !== "").join("\n");
  if (why === "") context.addIssue({ code: "custom", path: ["comment"], message: "Enter why this does not apply" });
  return { ...mark, value: null, comment: why };
};

/** One member's mark on one criterion. */
export const markInput = z.preprocess(fromForm, z.object(markFields).transform(settleMark));
export type MarkInput = z.output<typeof markInput>;
const criterionKey = z.string().max(60);
export const saveMarkInput = itemInput.extend({ key: criterionKey, mark: markInput });

const text = longText(DEN_LIMITS.words).default("");
/** A whole sheet as the form without JavaScript sends it. */
export const saveSheetInput = itemInput.extend({
  version: whole("Reload the page").min(0),
  marks: z
    .record(criterionKey, markInput)
    .refine((marks) => Object.keys(marks).length <= 20)
    .default({}),
  comment: text,
  suggestion: text,
  privateNote: text,
});
export const submitSheetInput = itemInput.extend({
  version: whole("Reload the page").optional(),
  reason: longText(DEN_LIMITS.comment).default(""),
});
export const revealInput = itemInput.extend({ reason: longText(DEN_LIMITS.comment).default("") });

const condition = z.object({
  text: requiredText(DEN_LIMITS.comment, "Enter the condition"),
  ownerId: z.preprocess((raw) => (raw === "" ? null : raw), z.uuid("Select who owns the condition").nullish()),
  dueOn: dayField("Enter the date by which the condition is due"),
});
/** A form numbers its conditions and leaves some blank; code gives a list. */
const typedConditions = (raw: unknown): unknown => {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return raw;
  return Object.values(raw).filter((one) => typeof one !== "object" || one === null || String(one.text ?? "").trim());
};
export const decideInput = itemInput
  .extend({
    outcome: z.enum(OUTCOMES, "Select the outcome"),
    reasons: requiredText(DEN_LIMITS.words, "Enter the reasons"),
    feedback: requiredText(DEN_LIMITS.words, "Enter the feedback for the authors"),
    conditions: z.preprocess(typedConditions, z.array(condition).max(DEN_LIMITS.conditions).default([])),
  })
  .superRefine(({ outcome, conditions }, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", path: ["conditions"], message });
    const conditional = outcome === "proceed_with_conditions";
    if (conditional && conditions.length === 0) refuse("Enter at least one condition");
    if (!conditional && conditions.length > 0) refuse("Select “Proceeds with conditions”, or remove the conditions");
  });
export const reverseInput = itemInput.extend({ reason: reasonField });
