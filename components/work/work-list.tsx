import { EmptyState } from "@/components/ui/empty-state";

type Item = { href: string; about: string; title: string; what: string; when: string; today?: boolean };
type Props = {
  id: string;
  heading: string;
  items: Item[];
  empty: { title: string; text: string; action?: { text: string; href: string } };
};

/** One part of somebody's work: what to do stands first, as the link. */
export function WorkList({ id, heading, items, empty }: Props) {
  return (
    <section aria-labelledby={id} className="work-list">
      <h2 className="govuk-heading-m" id={id}>
        {heading} {items.length > 0 ? <span className="work-list__count">{items.length}</span> : null}
      </h2>
      {items.length === 0 ? (
        <EmptyState title={empty.title} headingLevel={3} {...(empty.action ? { action: empty.action } : {})}>
          {empty.text}
        </EmptyState>
      ) : (
        <ul className="work-list__items">
          {items.map((item) => (
            <li key={`${item.href} ${item.what}`} className="work-list__item">
              <a className="govuk-link govuk-link--no-visited-state work-list__what" href={item.href}>
                {item.what}
                <span className="govuk-visually-hidden"> {item.title}</span>
              </a>
              <span className="work-list__title" aria-hidden="true">
                {item.title}
              </span>
              <span className="work-list__when">
                {item.about}
                <span className={item.today ? "work-list__today" : undefined}>{item.when}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
