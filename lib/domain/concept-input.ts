import { z } from "zod";
import { CONCEPT_LIMITS, SECTION_KEYS, SOLUTION_TYPES, SUPPORT_LEVELS } from "./concepts";
import { requiredLine, requiredText } from "./text";

export const sectionKey = z.enum(SECTION_KEYS);

export const conceptRef = z
  .string()
  .max(20)
  .regex(/^LV-\d{4,9}$/i);

/** A reason in words, asked for by every move that closes a door. */
export const reasonField = requiredText(CONCEPT_LIMITS.reason, "Enter the reason");

export const titleField = requiredLine(CONCEPT_LIMITS.title, "Enter a title");
export const pitchField = requiredLine(CONCEPT_LIMITS.pitch, "Enter the pitch in one sentence");

export const solutionTypeField = z.enum(SOLUTION_TYPES, "Select the type of solution");
export const supportLevelField = z.enum(SUPPORT_LEVELS, "Select how far the borough goes");

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/, "Select from the list");

/** A choice of several from a list of at most `max`, each once. */
export const slugList = (max: number) =>
  z
    .array(slug)
    .max(max, `Select no more than ${max}`)
    .transform((slugs) => [...new Set(slugs)]);
