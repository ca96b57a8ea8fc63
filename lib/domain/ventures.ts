import { Refusal } from "./errors";

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
