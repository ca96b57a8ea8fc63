const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** “six” for 6, “12” for 12: numbers below ten in words, as they stand in a sentence. */
export const inWords = (count: number): string => WORDS[count] ?? count.toLocaleString("en-GB");

/** “one concept”, “six concepts”, “12 concepts”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/** The same at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “a, b and c”. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
