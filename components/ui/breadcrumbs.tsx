import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Attributes, Base } from "./options";
import { positioned } from "./positioned";

export interface Breadcrumb {
  readonly text: ReactNode;
  /** Left out on the page one is on. */
  readonly href?: string;
  readonly attributes?: Attributes;
}

interface BreadcrumbsProps extends Base {
  readonly items: readonly Breadcrumb[];
  readonly collapseOnMobile?: boolean;
  readonly labelText?: string;
}

export function Breadcrumbs({ items, collapseOnMobile, labelText, className, attributes }: BreadcrumbsProps) {
  return (
    <nav
      className={classNames(
        "govuk-breadcrumbs",
        className,
        collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile",
      )}
      aria-label={labelText ?? "Breadcrumb"}
      {...attributes}
    >
      <ol className="govuk-breadcrumbs__list">
        {positioned(items).map(({ key, item }) =>
          item.href ? (
            <li className="govuk-breadcrumbs__list-item" key={key}>
              <a className="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ) : (
            <li className="govuk-breadcrumbs__list-item" aria-current="page" key={key}>
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
