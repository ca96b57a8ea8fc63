import { z } from "zod";
import { requiredLine, requiredText } from "./text";

export const SCHEME_LIMITS = { name: 80, question: 300, hint: 300, anchor: 300, criteria: 12, points: 11 } as const;

/** A worded point of a scale. */
export type ScalePoint = { value: number; label: string };

const slug = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/, "Use small letters, digits and hyphens");
const line = (max: number, empty: string) => requiredLine(max, empty);

const scalePoint = z.object({
  value: z.coerce.number().int().min(0).max(10),
  label: line(SCHEME_LIMITS.name, "Enter a word for this point"),
});

const criterion = z.object({
  key: slug,
  name: line(SCHEME_LIMITS.name, "Enter the criterion’s name"),
  question: line(SCHEME_LIMITS.question, "Enter the question"),
  hint: z.string().trim().max(SCHEME_LIMITS.hint).default(""),
  weight: z.coerce.number().int("Enter a whole percent").min(1, "Enter at least 1%").max(100, "Enter at most 100%"),
  notApplicable: z.boolean().default(true),
  anchors: z.record(z.string().regex(/^\d{1,2}$/), requiredText(SCHEME_LIMITS.anchor, "Enter the anchor")),
});

/** Says whether the points run from 0 upwards without a gap. */
const isWholeScale = (scale: readonly ScalePoint[]) => scale.every((point, place) => point.value === place);

/** A new scheme: weights are whole percent and add to 100, and every point of the scale has an anchor. */
export const createSchemeInput = z
  .object({
    slug,
    name: line(SCHEME_LIMITS.name, "Enter the scheme’s name"),
    scale: z.array(scalePoint).min(2, "Enter at least two points").max(SCHEME_LIMITS.points),
    criteria: z.array(criterion).min(1, "Enter at least one criterion").max(SCHEME_LIMITS.criteria),
  })
  .superRefine(({ scale, criteria }, context) => {
    const refuse = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: "custom", message, path });
    if (!isWholeScale(scale)) refuse("Number the points from 0 upwards without a gap", "scale");
    const total = weightTotal(criteria);
    if (total !== 100) refuse(`The weights must add to 100%; they add to ${total}%`, "criteria");
    if (new Set(criteria.map(({ key }) => key)).size < criteria.length) refuse("Name each criterion once", "criteria");
    criteria.forEach(({ anchors }, place) => {
      if (scale.some(({ value }) => !anchors[value])) refuse("Enter an anchor for every point", "criteria", place);
    });
  });

/** The sum of the weights, in whole percent. */
export const weightTotal = (criteria: readonly { weight: number }[]): number =>
  criteria.reduce((total, { weight }) => total + weight, 0);
