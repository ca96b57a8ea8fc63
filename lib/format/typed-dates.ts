import { isoDate } from "./dates";

/** A calendar date typed as day, month and year, as 2027-03-05; null when there is no such day. */
export function typedDay(day: unknown, month: unknown, year: unknown): string | null {
  const [d, m, y] = [day, month, year].map((part) => (typeof part === "string" ? part.trim() : ""));
  if (!/^\d{1,2}$/.test(d ?? "") || !/^\d{1,2}$/.test(m ?? "") || !/^\d{4}$/.test(y ?? "")) return null;
  const text = `${y}-${(m ?? "").padStart(2, "0")}-${(d ?? "").padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** A time of day typed as 16:00, 4pm or 4.30pm, as 16:00; null when it is not one. */
export function typedTime(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const compact = text.trim().toLowerCase().replace(/\s/g, "");
  if (compact === "midday" || compact === "noon") return "12:00";
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?$/.exec(compact);
  if (!found || (!found[2] && !found[3])) return null;
  const typed = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  const isTwelveHour = found[3] !== undefined;
  if (minute > 59 || (isTwelveHour ? typed < 1 || typed > 12 : typed > 23)) return null;
  const hour = isTwelveHour ? (typed % 12) + (found[3] === "pm" ? 12 : 0) : typed;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

const offset = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeZoneName: "longOffset" });

/** The moment of a London date and time of day, whichever side of the clock change it lies on. */
export function londonMoment(day: string, time: string): Date {
  const asIfUtc = new Date(`${day}T${time}:00Z`);
  const zone = offset.formatToParts(asIfUtc).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const hours = Number(/GMT([+-]\d{2})/.exec(zone)?.[1] ?? 0);
  return new Date(asIfUtc.getTime() - hours * 3_600_000);
}

/** Day, month and year of a moment in London, as a date input shows them. */
export function dateParts(at: Date): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = isoDate(at).split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}
