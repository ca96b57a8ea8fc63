import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface LabelProps extends Base {
  readonly htmlFor?: string;
  readonly isPageHeading?: boolean;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function Label({ htmlFor, isPageHeading, className, attributes, text, children }: LabelProps) {
  const content = children ?? text;
  if (!content) return null;
  const label = (
    <label className={classNames("govuk-label", className)} htmlFor={htmlFor} {...attributes}>
      {content}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
