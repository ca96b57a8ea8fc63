import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface HintProps extends Base {
  readonly id?: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function Hint({ id, className, attributes, text, children }: HintProps) {
  return (
    <div id={id} className={classNames("govuk-hint", className)} {...attributes}>
      {children ?? text}
    </div>
  );
}
