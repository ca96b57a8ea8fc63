import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface BackLinkProps extends Base {
  readonly href?: string;
  readonly children?: ReactNode;
}

export function BackLink({ href = "#", className, attributes, children }: BackLinkProps) {
  return (
    <a href={href} className={classNames("govuk-back-link", className)} {...attributes}>
      {children ?? "Back"}
    </a>
  );
}
