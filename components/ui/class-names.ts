type ClassName = string | false | null | undefined;

/** Joins the class names that are present, in order. */
export function classNames(...names: readonly ClassName[]): string {
  return names.filter(Boolean).join(" ");
}
