import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";
import { positioned } from "./positioned";

export interface TimelineItem {
  readonly title: ReactNode;
  /** When, ready to read: "5 March 2027 at 10:30am". */
  readonly when: string;
  /** The same moment for machines, ISO 8601. */
  readonly dateTime?: string;
  readonly by?: ReactNode;
  readonly text?: ReactNode;
  readonly isNow?: boolean;
}

interface TimelineProps extends Base {
  readonly items: readonly TimelineItem[];
  readonly headingLevel?: 2 | 3 | 4;
}

export function Timeline({ items, headingLevel = 3, className, attributes }: TimelineProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className={classNames("timeline", className)} {...attributes}>
      {positioned(items).map(({ key, item }) => (
        <li className={classNames("timeline__item", item.isNow && "timeline__item--now")} key={key}>
          <Heading className="timeline__title">{item.title}</Heading>
          <p className="timeline__when">
            <time dateTime={item.dateTime}>{item.when}</time>
            {item.by ? <> · {item.by}</> : null}
          </p>
          {item.text ? <div className="timeline__text">{item.text}</div> : null}
        </li>
      ))}
    </ol>
  );
}
