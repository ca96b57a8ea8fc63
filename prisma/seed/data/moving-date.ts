/** A date kept as a distance from the day the demonstration is loaded; `at` is a London wall-clock time. */
export type MovingDate = { daysFromToday: number; at?: string };
