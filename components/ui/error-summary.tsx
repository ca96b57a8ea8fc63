import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Attributes, Base } from "./options";
import { positioned } from "./positioned";

export interface ErrorSummaryItem {
  readonly text: ReactNode;
  /** `#` and the id of the control, or of the first one of a group. */
  readonly href?: string;
  readonly attributes?: Attributes;
}

interface ErrorSummaryProps extends Base {
  readonly titleText?: ReactNode;
  readonly descriptionText?: ReactNode;
  readonly errorList?: readonly ErrorSummaryItem[];
  readonly disableAutoFocus?: boolean;
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const {
    titleText = "There is a problem",
    descriptionText,
    errorList = [],
    disableAutoFocus,
    className,
    attributes,
  } = props;
  return (
    <div
      className={classNames("govuk-error-summary", className)}
      data-disable-auto-focus={disableAutoFocus}
      {...attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{titleText}</h2>
        <div className="govuk-error-summary__body">
          {descriptionText ? <p>{descriptionText}</p> : null}
          {errorList.length > 0 ? (
            <ul className="govuk-list govuk-error-summary__list">
              {positioned(errorList).map(({ key, item }) => (
                <li key={key}>
                  {item.href ? (
                    <a href={item.href} {...item.attributes}>
                      {item.text}
                    </a>
                  ) : (
                    item.text
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}
