import type { ReactNode } from "react";
import type { TableCell } from "./table";

export interface SortableHeaderOptions {
  readonly text: ReactNode;
  /** The address of the same list in the other order: the state lives there. */
  readonly href: string;
  readonly direction?: "ascending" | "descending";
  readonly format?: TableCell["format"];
}

/** A column head for `Table` that is a link: it sorts by this column, or turns the order round. */
export function sortableHeader({ text, href, direction, format }: SortableHeaderOptions): TableCell {
  return {
    format,
    attributes: { "aria-sort": direction ?? "none" },
    text: (
      <a className="sort-link" href={href}>
        {text}
        <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true" focusable="false">
          {direction === "descending" ? null : <path d="M6 1l5 6H1z" fill="currentColor" />}
          {direction === "ascending" ? null : <path d="M6 15L1 9h10z" fill="currentColor" />}
        </svg>
      </a>
    ),
  };
}
