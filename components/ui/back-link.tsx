import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface BackLinkProps extends Base {
  readonly href?: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function BackLink({ href = "#", className, attributes, text, children }: BackLinkProps) {
  return (
    <a href={href} className={classNames("govuk-back-link", className)} {...attributes}>
      {children ?? text ?? "Back"}
    </a>
  );
}
