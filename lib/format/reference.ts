/** LV-0042 for concept 42: four digits or more. */
export const conceptReference = (number: number): string => `LV-${String(number).padStart(4, "0")}`;

/** DEN-03 for den 3: two digits or more. */
export const denReference = (number: number): string => `DEN-${String(number).padStart(2, "0")}`;

/** CAB26/07 for the seventh paper of 2026, as it is printed. */
export const paperReference = (year: number, number: number): string =>
  `CAB${String(year % 100).padStart(2, "0")}/${String(number).padStart(2, "0")}`;

/** The number in a reference of the given prefix, or null when the text is not such a reference. */
export function numberOfReference(prefix: "LV" | "DEN", reference: string): number | null {
  const found = /^([A-Z]+)-(\d{2,9})$/.exec(reference.toUpperCase());
  return found?.[1] === prefix ? Number(found[2]) : null;
}

/** CAB26/07 as a part of an address: cab26-07. */
export const paperPath = (reference: string): string => reference.replace("/", "-").toLowerCase();

/** The year and number of a paper in an address, or null when the text names no paper. */
export function paperNumbers(text: string): { year: number; number: number } | null {
  const found = /^CAB(\d{2})[-/](\d{2,6})$/.exec(text.toUpperCase());
  return found ? { year: 2000 + Number(found[1]), number: Number(found[2]) } : null;
}
