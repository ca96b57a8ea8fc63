import { formatMonth } from "./dates";

/** “June 2018” of 2018-06, “2018” of 2018. */
export function formatPublished(published: string): string {
  const [year, month] = published.split("-");
  return month ? formatMonth(new Date(`${year}-${month}-01T12:00:00Z`)) : (year ?? "");
}
