/** The coming year, for dates that must lie ahead whenever the suite runs. */
export const NEXT_YEAR = String(new Date().getFullYear() + 1);
