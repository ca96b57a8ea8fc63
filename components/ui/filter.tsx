import type { ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import type { Base } from "./options";
import { VisuallyHidden } from "./visually-hidden";

interface SelectedFilters {
  readonly category: string;
  /** Each with the address of the same list without it. */
  readonly items: readonly { readonly text: string; readonly href: string }[];
}

interface FilterProps extends Base {
  /** The list's own address: the form asks it again by GET. */
  readonly action: string;
  readonly title?: string;
  readonly selected?: readonly SelectedFilters[];
  readonly clearHref?: string;
  readonly buttonText?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Chips({ selected, clearHref }: Pick<FilterProps, "clearHref"> & { selected: readonly SelectedFilters[] }) {
  return (
    <div className="filter__selected">
      <h2 className="filter__selected-title">Selected filters</h2>
      {selected.map(({ category, items }) => (
        <div className="filter__category" key={category}>
          <h3 className="filter__category-title">{category}</h3>
          <ul className="filter__chips">
            {items.map((item) => (
              <li key={item.href}>
                <a className="filter__chip" href={item.href}>
                  <VisuallyHidden>Remove this filter: </VisuallyHidden>
                  {item.text}
                  <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" focusable="false">
                    <path d="M1 1l10 10M11 1L1 11" stroke="currentColor" strokeWidth="2" fill="none" />
                  </svg>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {clearHref ? (
        <a className="govuk-link" href={clearHref}>
          Clear filters
        </a>
      ) : null}
    </div>
  );
}

/** The picked filters as chips to take off one by one, and the controls to pick others; all of it lives in the address. */
export function Filter({ action, selected = [], className, attributes, ...props }: FilterProps) {
  const present = selected.filter(({ items }) => items.length > 0);
  return (
    <div className={classNames("filter", className)} {...attributes}>
      {present.length > 0 ? <Chips selected={present} clearHref={props.clearHref} /> : null}
      <details className="filter__panel" open={props.open}>
        <summary className="filter__summary">
          <span>{props.title ?? "Filter"}</span>
        </summary>
        <form className="filter__form" action={action} method="get">
          {props.children}
          <Button>{props.buttonText ?? "Apply filters"}</Button>
        </form>
      </details>
    </div>
  );
}
