import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface NotificationBannerProps extends Base {
  readonly type?: "success";
  readonly titleText?: ReactNode;
  readonly titleId?: string;
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly role?: "alert" | "region" | "banner";
  readonly disableAutoFocus?: boolean;
  /** One line of large text; for more give children. */
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function NotificationBanner({ className, attributes, text, children, ...props }: NotificationBannerProps) {
  const isSuccess = props.type === "success";
  const { titleId = "govuk-notification-banner-title", titleHeadingLevel = 2 } = props;
  const Heading = `h${titleHeadingLevel}` as const;
  const landmark = { role: props.role ?? (isSuccess ? "alert" : "region"), "aria-labelledby": titleId };
  return (
    <div
      className={classNames("govuk-notification-banner", isSuccess && "govuk-notification-banner--success", className)}
      {...landmark}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...attributes}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {props.titleText ?? (isSuccess ? "Success" : "Important")}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {children ?? (text ? <p className="govuk-notification-banner__heading">{text}</p> : null)}
      </div>
    </div>
  );
}
