import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Base, type TextOptions, toOptions } from "./options";
import { Tag } from "./tag";

interface PhaseBannerProps extends Base {
  readonly tag: ReactNode | TextOptions;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function PhaseBanner({ tag, className, attributes, text, children }: PhaseBannerProps) {
  const tagOptions = toOptions<TextOptions>(tag);
  return (
    <div className={classNames("govuk-phase-banner govuk-width-container", className)} {...attributes}>
      <p className="govuk-phase-banner__content">
        <Tag className={classNames("govuk-phase-banner__content__tag", tagOptions?.className)}>{tagOptions?.text}</Tag>{" "}
        <span className="govuk-phase-banner__text">{children ?? text}</span>
      </p>
    </div>
  );
}
