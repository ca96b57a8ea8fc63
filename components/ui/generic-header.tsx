import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface GenericHeaderProps extends Base {
  readonly logo: ReactNode;
  readonly url?: string;
  readonly containerClassName?: string;
}

export function GenericHeader({ logo, url = "/", containerClassName, className, attributes }: GenericHeaderProps) {
  return (
    <div className={classNames("govuk-generic-header", className)} {...attributes}>
      <div className={classNames("govuk-generic-header__container", containerClassName ?? "govuk-width-container")}>
        <div className="govuk-generic-header__logo">
          <a href={url} className="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
      </div>
    </div>
  );
}
