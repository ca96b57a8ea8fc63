import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface WarningTextProps extends Base {
  readonly iconFallbackText?: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function WarningText({ iconFallbackText = "Warning", className, attributes, text, children }: WarningTextProps) {
  return (
    <div className={classNames("govuk-warning-text", className)} {...attributes}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{" "}
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText}</span> {children ?? text}
      </strong>
    </div>
  );
}
