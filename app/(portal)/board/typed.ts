import { londonMoment, typedDay, typedTime } from "@/lib/format/typed-dates";
import type { TypedForm } from "@/lib/platform/form-data";

const text = (value: TypedForm[string] | undefined): string => (typeof value === "string" ? value : "");

/** The meeting's page, from the address that the form carries along. */
export function boardOf(input: TypedForm): `/board/${string}` {
  const slug = text(input.slug);
  return `/board/${/^[a-z0-9-]{1,40}$/.test(slug) ? slug : ""}`;
}

/** The page of the item that the form was about. */
export function itemOf(input: TypedForm): `/board/${string}` {
  const item = text(input.item);
  return `${boardOf(input)}/items/${/^[a-z0-9-]{1,20}$/i.test(item) ? item : ""}`;
}

/** A meeting as typed: its date and time become one moment, or nothing, which the rules refuse in words. */
export function typedMeeting(input: TypedForm) {
  const day = typedDay(input["held-day"], input["held-month"], input["held-year"]);
  const time = typedTime(input.time);
  return { ...input, heldAt: day && time ? londonMoment(day, time) : undefined };
}

/** Conditions as typed, the empty ones at the end left out. */
export function typedConditions(typed: TypedForm[string] | undefined): object[] {
  if (typeof typed !== "object" || Array.isArray(typed) || typed instanceof File) return [];
  const conditions = ["0", "1", "2"].map((place) => {
    const one = typed[place];
    const fields = typeof one === "object" && !Array.isArray(one) && !(one instanceof File) ? one : {};
    const parts = [fields["due-day"], fields["due-month"], fields["due-year"]] as const;
    return {
      text: text(fields.text),
      ownerId: text(fields.ownerId),
      dueOn: typedDay(...parts) ?? "",
      isEmpty: [fields.text, ...parts].every((value) => text(value).trim() === ""),
    };
  });
  const last = conditions.findLastIndex((condition) => !condition.isEmpty);
  return conditions.slice(0, last + 1).map(({ isEmpty: _, ...condition }) => condition);
}
