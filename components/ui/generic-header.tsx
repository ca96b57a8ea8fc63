import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface GenericHeaderProps extends Base {
  readonly logo: ReactNode;
  readonly url?: string;
  readonly containerClassName?: string;
  /** What stands beside the logo. */
  readonly children?: ReactNode;
}

export function GenericHeader(props: GenericHeaderProps) {
  const { logo, url = "/", containerClassName, className, attributes, children } = props;
  return (
    <div className={classNames("govuk-generic-header", className)} {...attributes}>
      <div className={classNames("govuk-generic-header__container", containerClassName ?? "govuk-width-container")}>
        <div className="govuk-generic-header__logo">
          <a href={url} className="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
        {children}
      </div>
    </div>
  );
}
