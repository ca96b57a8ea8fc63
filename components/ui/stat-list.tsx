import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

export interface Stat {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly href?: string;
  /** What is the reader's own, or happens now. */
  readonly isAccented?: boolean;
}

interface StatListProps extends Base {
  readonly items: readonly Stat[];
}

/** Key figures in a row. */
export function StatList({ items, className, attributes }: StatListProps) {
  return (
    <dl className={classNames("stat-list", className)} {...attributes}>
      {items.map((item) => (
        <div className={classNames("stat", item.isAccented && "stat--accented")} key={item.label}>
          <dt className="stat__label">
            {item.href ? (
              <a className="govuk-link" href={item.href}>
                {item.label}
              </a>
            ) : (
              item.label
            )}
          </dt>
          <dd className="stat__value">{item.value}</dd>
          {item.note ? <dd className="stat__note">{item.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
