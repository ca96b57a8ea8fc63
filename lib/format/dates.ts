const ZONE = "Europe/London";

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, ...options });
const day = format({ day: "numeric", month: "long", year: "numeric" });
const dayWithWeekday = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const month = format({ month: "long", year: "numeric" });
const clock = format({ hour: "numeric", minute: "2-digit", hourCycle: "h23" });

/** “5 March 2027”, in London. */
export const formatDate = (at: Date): string => day.format(at);

/** “Friday 5 March 2027”, in London. */
export const formatLongDate = (at: Date): string => dayWithWeekday.format(at).replace(",", "");

/** “March 2027”, in London. */
export const formatMonth = (at: Date): string => month.format(at);

/** “10:30am”, “midday”, “midnight”, in London. */
export function formatTime(at: Date): string {
  const [hour = 0, minute = 0] = clock.format(at).split(":").map(Number);
  if (minute === 0 && hour === 12) return "midday";
  if (minute === 0 && hour === 0) return "midnight";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** “10:30am on 5 March 2027”, in London. */
export const formatMoment = (at: Date): string => `${formatTime(at)} on ${formatDate(at)}`;

/** The London calendar date as 2027-03-05, for `datetime` attributes and date inputs. */
export const isoDate = (at: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" }).format(at);

/** Whole days from one moment to another, by London calendar dates; negative when `to` is earlier. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.round((Date.parse(isoDate(to)) - Date.parse(isoDate(from))) / 86_400_000);
