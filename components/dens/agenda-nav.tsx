import { formatTime } from "@/lib/format/dates";
import type { AgendaLine } from "./agenda";
import { ItemStateTag } from "./den-tags";

type Props = { den: string; items: readonly AgendaLine[]; current: string | undefined };

/** The agenda beside the chair’s work, to go from one concept to the next. */
export function AgendaNav({ den, items, current }: Props) {
  return (
    <nav aria-label="Agenda">
      <h2 className="govuk-heading-s">Agenda</h2>
      <ol className="agenda-nav">
        {items.map((item) => {
          const time = formatTime(item.startsAt);
          if (item.standing === "recused") {
            return (
              <li className="agenda-nav__item" key={`out-${item.startsAt.toISOString()}`}>
                {time} You stepped out of this item.
              </li>
            );
          }
          const isCurrent = item.ref === current;
          return (
            <li
              className={isCurrent ? "agenda-nav__item agenda-nav__item--current" : "agenda-nav__item"}
              key={item.ref}
            >
              <span className="tabular">{time}</span> <ItemStateTag state={item.state} hasLeft={item.hasLeft} />
              <a
                className="govuk-link govuk-link--no-visited-state agenda-nav__name"
                href={`/dens/${den}/chair?item=${item.ref}`}
                aria-current={isCurrent ? "true" : undefined}
              >
                {item.title}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
