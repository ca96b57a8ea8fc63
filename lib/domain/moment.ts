import { z } from "zod";

const ZONE = "Europe/London";
const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  hourCycle: "h23",
});

/** A calendar day and a time of day as London's clocks show them. */
export type LondonTime = { year: number; month: number; day: number; hour: number; minute: number };

/** What London's clocks show at this moment. */
export function londonTime(at: Date): LondonTime {
  const read = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return {
    year: read.year ?? 0,
    month: read.month ?? 0,
    day: read.day ?? 0,
    hour: read.hour ?? 0,
    minute: read.minute ?? 0,
  };
}

const asUtc = (t: LondonTime): number => Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute);

/**
 * The moment at which London's clocks show this, or null when the calendar has no such day or the clocks skip the time.
 * In the hour that comes twice in October the first one is meant.
 */
export function londonMoment(wanted: LondonTime): Date | null {
  const guess = asUtc(wanted);
  const moments = [1, 0].map((hours) => new Date(guess - hours * 3_600_000));
  return moments.find((at) => Number.isFinite(at.getTime()) && asUtcIfSame(londonTime(at), wanted)) ?? null;
}

const asUtcIfSame = (a: LondonTime, b: LondonTime) =>
  a.year === b.year && a.month === b.month && a.day === b.day && a.hour === b.hour && a.minute === b.minute;

/** Reads “10:30am”, “10.30”, “14:00”, “2pm” or “midday”; null when it is not a time of day. */
export function readTimeOfDay(text: string): { hour: number; minute: number } | null {
  const typed = text.trim().toLowerCase();
  if (typed === "midday" || typed === "noon") return { hour: 12, minute: 0 };
  if (typed === "midnight") return { hour: 0, minute: 0 };
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(typed);
  if (!found) return null;
  const [hour, minute, half] = [Number(found[1]), Number(found[2] ?? 0), found[3]];
  if (minute > 59 || (half ? hour < 1 || hour > 12 : hour > 23 || found[2] === undefined)) return null;
  return { hour: half ? (hour % 12) + (half === "pm" ? 12 : 0) : hour, minute };
}

const number = z.string().trim().max(4).regex(/^\d+$/).transform(Number);
const typedTime = z.string().trim().max(20);
const typedMoment = z.object({ day: number, month: number, year: number, time: typedTime });
const exactMoment = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]);

/** A moment, as a date or ISO text from code, or as day, month, year and London time from a form. */
export const momentField = (empty: string) =>
  z.unknown().transform((raw, context): Date => {
    const exact = exactMoment.safeParse(raw);
    if (exact.success) return exact.data;
    const typed = typedMoment.safeParse(raw);
    const time = typed.success ? readTimeOfDay(typed.data.time) : null;
    const at = typed.success && time ? londonMoment({ ...typed.data, ...time }) : null;
    if (at && isPlausible(at)) return at;
    context.addIssue({ code: "custom", message: empty });
    return z.NEVER;
  });

const isPlausible = (at: Date) => at.getUTCFullYear() >= 2010 && at.getUTCFullYear() < 2100;
const typedDay = z.object({ day: number, month: number, year: number });
const exactDay = z.union([z.date(), z.iso.date().transform((text) => new Date(`${text}T00:00:00Z`))]);

/** A calendar day at midnight UTC, as a date or ISO text from code, or as day, month and year from a form. */
export const dayField = (empty: string) =>
  z.unknown().transform((raw, context): Date => {
    const exact = exactDay.safeParse(raw);
    if (exact.success) return exact.data;
    const typed = typedDay.safeParse(raw);
    const at = typed.success ? new Date(Date.UTC(typed.data.year, typed.data.month - 1, typed.data.day)) : null;
    if (at && isPlausible(at) && at.getUTCDate() === typed.data?.day && at.getUTCMonth() + 1 === typed.data.month)
      return at;
    context.addIssue({ code: "custom", message: empty });
    return z.NEVER;
  });
