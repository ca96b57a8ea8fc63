import { z } from "zod";
import { Refusal } from "./errors";
import { longText, requiredLine, requiredText } from "./text";

export const VENTURE_STATUSES = ["preparing", "piloting", "live", "scaled", "closed"] as const;
/** How far a venture has come in delivery. */
export type VentureStatus = (typeof VENTURE_STATUSES)[number];

export const VENTURE_STATUS_LABELS: Record<VentureStatus, string> = {
  preparing: "Preparing",
  piloting: "Piloting",
  live: "Live",
  scaled: "Scaled",
  closed: "Closed",
};

export const VENTURE_KINDS = ["targeted", "general"] as const;
/** Whether it answers a cycle's issue, or stands for itself. */
export type VentureKind = (typeof VENTURE_KINDS)[number];

export const VENTURE_KIND_LABELS: Record<VentureKind, string> = {
  targeted: "Targeted venture",
  general: "General venture",
};

/** Where a venture can go from each status: one step on, or to its end. */
export const VENTURE_STEPS: Record<VentureStatus, readonly VentureStatus[]> = {
  preparing: ["piloting", "closed"],
  piloting: ["live", "closed"],
  live: ["scaled", "closed"],
  scaled: ["closed"],
  closed: [],
};

/** Refuses with `not-now` a change of status that skips a step, goes back, or reopens what is closed. */
export function checkVentureStep(from: VentureStatus, to: VentureStatus): void {
  if (!VENTURE_STEPS[from].includes(to)) {
    const words = `A venture that is “${VENTURE_STATUS_LABELS[from].toLowerCase()}” cannot become “${VENTURE_STATUS_LABELS[to].toLowerCase()}”.`;
    throw new Refusal("not-now", words);
  }
}

/** Limits of what may be typed, in characters. */
export const VENTURE_LIMITS = { title: 120, summary: 1_000, note: 1_000, reason: 2_000 } as const;

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
