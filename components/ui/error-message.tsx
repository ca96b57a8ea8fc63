import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface ErrorMessageProps extends Base {
  readonly id?: string;
  readonly visuallyHiddenText?: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function ErrorMessage({
  id,
  visuallyHiddenText = "Error",
  className,
  attributes,
  text,
  children,
}: ErrorMessageProps) {
  return (
    <p id={id} className={classNames("govuk-error-message", className)} {...attributes}>
      {visuallyHiddenText ? (
        <>
          <span className="govuk-visually-hidden">{`${visuallyHiddenText}:`}</span>{" "}
        </>
      ) : null}
      {children ?? text}
    </p>
  );
}
