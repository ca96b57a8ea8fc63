import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface DetailsProps extends Base {
  readonly id?: string;
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children?: ReactNode;
}

export function Details({ id, summary, open, className, attributes, children }: DetailsProps) {
  return (
    <details id={id} className={classNames("govuk-details", className)} open={open} {...attributes}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
