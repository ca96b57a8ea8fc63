import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Attributes, Base } from "./options";
import { positioned } from "./positioned";

export interface NavigationItem {
  readonly text: ReactNode;
  readonly href?: string;
  /** The page one is on. */
  readonly current?: boolean;
  /** A part of the site that contains the page one is on. */
  readonly active?: boolean;
  readonly attributes?: Attributes;
}

interface ServiceNavigationProps extends Base {
  readonly serviceName?: string;
  readonly serviceUrl?: string;
  readonly navigation?: readonly (NavigationItem | null | false | undefined)[];
  readonly navigationId?: string;
  readonly navigationLabel?: string;
  readonly navigationClassName?: string;
  readonly menuButtonText?: string;
  readonly menuButtonLabel?: string;
  readonly collapseNavigationOnMobile?: boolean;
  readonly ariaLabel?: string;
  readonly slots?: {
    readonly start?: ReactNode;
    readonly end?: ReactNode;
    readonly isEndInline?: boolean;
    readonly navigationStart?: ReactNode;
    readonly navigationEnd?: ReactNode;
  };
}

// The script shows the menu button; without it the links lie open and no button is needed.
const UNTIL_SCRIPT_RUNS = { hidden: true, "aria-hidden": true } as const;

function Item({ item }: { readonly item: NavigationItem }) {
  const isActive = item.active || item.current;
  const ariaCurrent = isActive ? (item.current ? "page" : "true") : undefined;
  const content = isActive ? (
    <strong className="govuk-service-navigation__active-fallback">{item.text}</strong>
  ) : (
    item.text
  );
  return (
    <li className={classNames("govuk-service-navigation__item", isActive && "govuk-service-navigation__item--active")}>
      {item.href ? (
        <a className="govuk-service-navigation__link" href={item.href} aria-current={ariaCurrent} {...item.attributes}>
          {content}
        </a>
      ) : item.text ? (
        <span className="govuk-service-navigation__text" aria-current={ariaCurrent}>
          {content}
        </span>
      ) : null}
    </li>
  );
}

function ServiceName({ name, url }: { readonly name: string; readonly url: string | undefined }) {
  return (
    <span className="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} className="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

export function ServiceNavigation({ slots = {}, className, attributes, ...props }: ServiceNavigationProps) {
  const { menuButtonText = "Menu", navigationId = "navigation" } = props;
  const items = (props.navigation ?? []).filter((item): item is NavigationItem => Boolean(item));
  const isCollapsing = props.collapseNavigationOnMobile ?? items.length > 1;
  const content = (
    <div
      className={classNames(
        "govuk-width-container",
        slots.isEndInline && "govuk-service-navigation__inlining-container",
      )}
    >
      {slots.start}
      <div className="govuk-service-navigation__container">
        {props.serviceName ? <ServiceName name={props.serviceName} url={props.serviceUrl} /> : null}
        {items.length > 0 || slots.navigationStart || slots.navigationEnd ? (
          <nav
            aria-label={props.navigationLabel ?? menuButtonText}
            className={classNames("govuk-service-navigation__wrapper", props.navigationClassName)}
          >
            {isCollapsing ? (
              <button
                type="button"
                className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                aria-controls={navigationId}
                aria-label={
                  props.menuButtonLabel && props.menuButtonLabel !== menuButtonText ? props.menuButtonLabel : undefined
                }
                {...UNTIL_SCRIPT_RUNS}
              >
                {menuButtonText}
              </button>
            ) : null}
            <ul className="govuk-service-navigation__list" id={navigationId}>
              {slots.navigationStart}
              {positioned(items).map(({ key, item }) => (
                <Item item={item} key={key} />
              ))}
              {slots.navigationEnd}
            </ul>
          </nav>
        ) : null}
      </div>
      {slots.end}
    </div>
  );
  const shared = {
    className: classNames("govuk-service-navigation", className),
    "data-module": "govuk-service-navigation",
    ...attributes,
  };
  // With more than the links in it, the block becomes a landmark of its own.
  if (props.serviceName || slots.start || slots.end) {
    return (
      <section aria-label={props.ariaLabel ?? "Service information"} {...shared}>
        {content}
      </section>
    );
  }
  return <div {...shared}>{content}</div>;
}
