import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

export interface SubNavigationItem {
  readonly text: ReactNode;
  readonly href: string;
  readonly current?: boolean;
}

interface SubNavigationProps extends Base {
  readonly label: string;
  readonly items: readonly SubNavigationItem[];
}

export function SubNavigation({ label, items, className, attributes }: SubNavigationProps) {
  return (
    <nav className={classNames("sub-navigation", className)} aria-label={label} {...attributes}>
      <ul className="sub-navigation__list">
        {items.map((item) => (
          <li key={item.href}>
            <a className="sub-navigation__link" href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
