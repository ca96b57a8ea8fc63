import type { ReactNode } from "react";

interface TableScrollProps {
  /** What the table holds: the region's name for those who hear the page. */
  readonly label: string;
  readonly children: ReactNode;
}

// A region that scrolls must be reachable by keyboard, or its far side is not.
const REACHABLE = { tabIndex: 0 } as const;

/** Lets a wide table scroll by itself instead of the page. */
export function TableScroll({ label, children }: TableScrollProps) {
  return (
    <section className="table-scroll" aria-label={label} {...REACHABLE}>
      {children}
    </section>
  );
}
