import { z } from "zod";

const storable = (text: string) => !text.includes("\0") && text.isWellFormed();
const UNSTORABLE = "Remove the characters that cannot be kept";

/** Text of several lines, kept word for word; empty is allowed. `max` counts UTF-16 units, as browsers do. */
export const longText = (max: number) =>
  z
    .string()
    .max(max, `Enter no more than ${max.toLocaleString("en-GB")} characters`)
    .refine(storable, UNSTORABLE);

/** Text of several lines that may not be blank; spaces around it are taken off. */
export const requiredText = (max: number, empty: string) =>
  z
    .string()
    .trim()
    .min(1, empty)
    .max(max, `Enter no more than ${max.toLocaleString("en-GB")} characters`)
    .refine(storable, UNSTORABLE);

/** Text of one line that may not be blank, such as a title. */
export const requiredLine = (max: number, empty: string) =>
  requiredText(max, empty).refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), "Enter this on one line");
