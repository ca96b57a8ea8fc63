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
