import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface IdentityFact {
  readonly label: string;
  readonly value: ReactNode;
}

interface IdentityBarProps extends Base {
  /** The short name people say aloud. */
  readonly reference?: string;
  readonly title: ReactNode;
  /** A tag that says where it stands. */
  readonly status?: ReactNode;
  readonly facts?: readonly IdentityFact[];
  readonly actions?: ReactNode;
  readonly headingLevel?: 1 | 2;
}

/** What this page is about, at the top of every page about it. */
export function IdentityBar({ reference, title, status, facts = [], actions, ...props }: IdentityBarProps) {
  const Heading = `h${props.headingLevel ?? 1}` as const;
  return (
    <div className={classNames("identity-bar", props.className)} {...props.attributes}>
      <div className="identity-bar__main">
        {reference || status ? (
          <p className="identity-bar__reference">
            {reference} {status}
          </p>
        ) : null}
        <Heading className="identity-bar__title">{title}</Heading>
        {facts.length > 0 ? (
          <dl className="identity-bar__facts">
            {facts.map((fact) => (
              <div className="identity-bar__fact" key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </div>
      {actions ? <div className="identity-bar__actions">{actions}</div> : null}
    </div>
  );
}
