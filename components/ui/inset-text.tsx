import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface InsetTextProps extends Base {
  readonly id?: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function InsetText({ id, className, attributes, text, children }: InsetTextProps) {
  return (
    <div id={id} className={classNames("govuk-inset-text", className)} {...attributes}>
      {children ?? text}
    </div>
  );
}
