import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface EmptyStateProps extends Base {
  /** What comes here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The one next step. */
  readonly action?: { readonly text: string; readonly href: string };
  readonly headingLevel?: 2 | 3;
}

export function EmptyState({ title, children, action, headingLevel = 2, className, attributes }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames("empty-state", className)} {...attributes}>
      <Heading className="govuk-heading-s">{title}</Heading>
      {children ? <div className="govuk-body">{children}</div> : null}
      {action ? (
        <p className="govuk-body">
          <a className="govuk-link" href={action.href}>
            {action.text}
          </a>
        </p>
      ) : null}
    </div>
  );
}
