import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface SkipLinkProps extends Base {
  readonly href?: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function SkipLink({ href = "#content", className, attributes, text, children }: SkipLinkProps) {
  return (
    <a href={href} className={classNames("govuk-skip-link", className)} {...attributes} data-module="govuk-skip-link">
      {children ?? text}
    </a>
  );
}
