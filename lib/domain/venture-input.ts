import { z } from "zod";
import { longText, requiredLine, requiredText } from "./text";
import { VENTURE_KINDS, VENTURE_LIMITS, VENTURE_STATUSES } from "./ventures";

export const ventureSlug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A general venture, or one of an earlier cycle, entered as it is. */
export const createVentureInput = z.object({
  slug: ventureSlug,
  title: requiredLine(VENTURE_LIMITS.title, "Enter a title"),
  summary: requiredText(VENTURE_LIMITS.summary, "Enter a summary"),
  kind: z.enum(VENTURE_KINDS, "Select the kind of venture"),
  status: z.enum(VENTURE_STATUSES, "Select the status"),
  cycleSlug: z.string().max(100).optional(),
  leadId: z.uuid().optional(),
  note: longText(VENTURE_LIMITS.note).trim().optional(),
});

export const moveVentureInput = z.object({
  slug: ventureSlug,
  to: z.enum(VENTURE_STATUSES, "Select the new status"),
  reason: requiredText(VENTURE_LIMITS.reason, "Enter the reason"),
  version: z.coerce.number().int().min(1).max(1_000_000),
});
