import { showHundredths } from "@/lib/domain/scoring";

type Criterion = { name: string; range: number | null; mean: number | null; discuss: boolean; change: number | null };

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** What the marks say first: where the panel is apart, or that it is not. */
export function disagreementFinding(criteria: readonly Criterion[]): string {
  const apart = criteria.filter(({ discuss }) => discuss).map(({ name }) => name);
  return apart.length === 0
    ? "The panel is close on every criterion"
    : `Discuss: the panel is two points or more apart on ${list(apart)}`;
}

/** Where the concept is strongest and weakest, by mean. */
export function profileFinding(criteria: readonly Criterion[]): string {
  const known = criteria.flatMap(({ name, mean }) => (mean === null ? [] : [{ name, mean }]));
  const best = Math.max(...known.map(({ mean }) => mean));
  const worst = Math.min(...known.map(({ mean }) => mean));
  if (known.length === 0) return "No criterion has a mark";
  if (best === worst) return `Every criterion has a mean of ${showHundredths(best)}`;
  const at = (value: number) => list(known.filter(({ mean }) => mean === value).map(({ name }) => name));
  return `Strongest on ${at(best)} (${showHundredths(best)}), weakest on ${at(worst)} (${showHundredths(worst)})`;
}

/** A change with its sign, “+0.20”; nothing to compare is a dash, no change is “0.00”. */
export const showChange = (hundredths: number | null): string =>
  hundredths !== null && hundredths > 0 ? `+${showHundredths(hundredths)}` : showHundredths(hundredths);
