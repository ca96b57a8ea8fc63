import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Attributes, type Base, type TextOptions, toOptions } from "./options";
import { positioned } from "./positioned";

interface TabItem {
  readonly id?: string;
  readonly label: string;
  readonly panel: ReactNode | TextOptions;
  readonly attributes?: Attributes;
}

interface TabsProps extends Base {
  readonly id?: string;
  readonly idPrefix?: string;
  readonly title?: string;
  readonly items?: readonly (TabItem | null | false | undefined)[];
}

export function Tabs({ id, idPrefix = "", title = "Contents", items = [], className, attributes }: TabsProps) {
  const present = positioned(items).map(({ key, item, isFirst }) => ({
    ...item,
    isFirst,
    id: item.id ?? `${idPrefix}-${key}`,
  }));
  return (
    <div id={id} className={classNames("govuk-tabs", className)} {...attributes} data-module="govuk-tabs">
      <h2 className="govuk-tabs__title">{title}</h2>
      {items.length > 0 ? (
        <ul className="govuk-tabs__list">
          {present.map((item) => (
            <li
              key={item.id}
              className={classNames("govuk-tabs__list-item", item.isFirst && "govuk-tabs__list-item--selected")}
            >
              <a className="govuk-tabs__tab" href={`#${item.id}`} {...item.attributes}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {present.map((item) => {
        const panel = toOptions<TextOptions>(item.panel);
        return (
          <div
            key={item.id}
            className={classNames("govuk-tabs__panel", !item.isFirst && "govuk-tabs__panel--hidden")}
            id={item.id}
            {...panel?.attributes}
          >
            {typeof panel?.text === "string" ? <p className="govuk-body">{panel.text}</p> : panel?.text}
          </div>
        );
      })}
    </div>
  );
}
