import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface DetailsProps extends Base {
  readonly id?: string;
  readonly summaryText: ReactNode;
  readonly open?: boolean;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function Details({ id, summaryText, open, className, attributes, text, children }: DetailsProps) {
  return (
    <details id={id} className={classNames("govuk-details", className)} open={open} {...attributes}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div className="govuk-details__text">{children ?? text}</div>
    </details>
  );
}
