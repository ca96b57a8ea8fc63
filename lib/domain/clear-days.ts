const DAY = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number): number => new Date(time).getUTCDay();
const isWeekend = (time: number): boolean => weekday(time) === 0 || weekday(time) === 6;

/** Easter Sunday of a year of the Gregorian calendar, after the anonymous algorithm of 1876. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}

const firstMonday = (year: number, month: number): number => {
  const first = Date.UTC(year, month - 1, 1);
  return first + ((8 - weekday(first)) % 7) * DAY;
};

const lastMonday = (year: number, month: number): number => {
  const last = Date.UTC(year, month, 0);
  return last - ((weekday(last) + 6) % 7) * DAY;
};

/** A holiday on a weekend is kept on the next weekday that is not a holiday already. */
function kept(time: number, taken: readonly number[]): number {
  let moved = time;
  while (isWeekend(moved) || taken.includes(moved)) moved += DAY;
  return moved;
}

/** The usual bank holidays of England and Wales in a year, as dates; a holiday declared once is not among them. */
export function bankHolidays(year: number): string[] {
  const newYear = kept(Date.UTC(year, 0, 1), []);
  const sunday = easter(year);
  const christmas = Date.UTC(year, 11, 25);
  const boxing = christmas + DAY;
  const keptBoxing = isWeekend(boxing) ? kept(boxing, []) : boxing;
  const keptChristmas = isWeekend(christmas) ? kept(christmas, [keptBoxing]) : christmas;
  const days = [
    newYear,
    sunday - 2 * DAY,
    sunday + DAY,
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    keptChristmas,
    keptBoxing,
  ];
  return days.sort((a, b) => a - b).map(iso);
}

/** Working days between the day of notice and the day of the meeting, neither of them counted. Dates as 2027-03-05. */
export function clearDays(notice: string, meeting: string): number {
  let counted = 0;
  for (let time = at(notice) + DAY; time < at(meeting); time += DAY) {
    const day = new Date(time);
    if (!isWeekend(time) && !bankHolidays(day.getUTCFullYear()).includes(iso(time))) counted += 1;
  }
  return counted;
}

/** Notice that a council meeting gives, in clear working days (Local Government Act 1972, as amended: five). */
export const NOTICE_DAYS = 5;
