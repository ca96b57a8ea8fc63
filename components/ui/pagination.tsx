import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Attributes, Base } from "./options";

interface PaginationLink {
  readonly href: string;
  readonly text?: ReactNode;
  readonly labelText?: string;
  readonly attributes?: Attributes;
}

type PaginationItem =
  | { readonly ellipsis: true }
  | {
      readonly number: number | string;
      readonly href: string;
      readonly current?: boolean;
      readonly visuallyHiddenText?: string;
      readonly attributes?: Attributes;
    };

interface PaginationProps extends Base {
  readonly items?: readonly (PaginationItem | null | false | undefined)[];
  readonly previous?: PaginationLink;
  readonly next?: PaginationLink;
  readonly landmarkLabel?: string;
}

const ARROWS = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
} as const;

interface ArrowLinkProps {
  readonly type: "prev" | "next";
  readonly link: PaginationLink;
  readonly isBlock: boolean;
}

function ArrowLink({ type, link, isBlock }: ArrowLinkProps) {
  const icon = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[type]} />
    </svg>
  );
  const isIconFirst = isBlock || type === "prev";
  return (
    <div className={`govuk-pagination__${type}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={type} {...link.attributes}>
        {isIconFirst ? icon : null}
        <span
          className={classNames(
            "govuk-pagination__link-title",
            isBlock && !link.labelText && "govuk-pagination__link-title--decorated",
          )}
        >
          {link.text ?? (
            <>
              {type === "prev" ? "Previous" : "Next"}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {link.labelText && isBlock ? (
          <>
            {" "}
            <span className="govuk-visually-hidden">:</span>{" "}
            <span className="govuk-pagination__link-label">{link.labelText}</span>
          </>
        ) : null}
        {isIconFirst ? null : icon}
      </a>
    </div>
  );
}

function PageItem({ item }: { readonly item: PaginationItem }) {
  if ("ellipsis" in item) return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  return (
    <li className={classNames("govuk-pagination__item", item.current && "govuk-pagination__item--current")}>
      <a
        className="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? "page" : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  );
}

export function Pagination({ items, previous, next, landmarkLabel, className, attributes }: PaginationProps) {
  const isBlock = !items && Boolean(next ?? previous);
  return (
    <nav
      className={classNames("govuk-pagination", isBlock && "govuk-pagination--block", className)}
      aria-label={landmarkLabel ?? "Pagination"}
      {...attributes}
    >
      {previous?.href ? <ArrowLink type="prev" link={previous} isBlock={isBlock} /> : null}
      {items ? (
        <ul className="govuk-pagination__list">
          {items.map((item, index) =>
            item ? <PageItem item={item} key={"ellipsis" in item ? `gap-${index}` : item.number} /> : null,
          )}
        </ul>
      ) : null}
      {next?.href ? <ArrowLink type="next" link={next} isBlock={isBlock} /> : null}
    </nav>
  );
}
