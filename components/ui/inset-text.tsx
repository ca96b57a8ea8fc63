import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface InsetTextProps extends Base {
  readonly id?: string;
  readonly children?: ReactNode;
}

export function InsetText({ id, className, attributes, children }: InsetTextProps) {
  return (
    <div id={id} className={classNames("govuk-inset-text", className)} {...attributes}>
      {children}
    </div>
  );
}
