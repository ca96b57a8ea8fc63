import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Base, type TextOptions, toOptions } from "./options";
import { positioned } from "./positioned";

interface Action extends Base {
  readonly text: ReactNode;
  readonly href: string;
  readonly visuallyHiddenText?: string;
}

interface Actions {
  readonly className?: string;
  readonly items?: readonly Action[];
}

export interface SummaryListRow {
  readonly className?: string;
  readonly key: ReactNode | TextOptions;
  readonly value: ReactNode | TextOptions;
  readonly actions?: Actions;
}

interface SummaryCard extends Base {
  readonly title?: ReactNode | (TextOptions & { readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 });
  readonly actions?: Actions;
}

interface SummaryListProps extends Base {
  readonly rows: readonly (SummaryListRow | null | false | undefined)[];
  readonly card?: SummaryCard;
}

type CardTitle = TextOptions & { readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 };

function ActionLink({ action, cardTitle }: { readonly action: Action; readonly cardTitle: CardTitle | undefined }) {
  return (
    <a className={classNames("govuk-link", action.className)} href={action.href} {...action.attributes}>
      {action.text}
      {action.visuallyHiddenText || cardTitle ? (
        <span className="govuk-visually-hidden">
          {action.visuallyHiddenText ? ` ${action.visuallyHiddenText}` : null}
          {cardTitle ? <> ({cardTitle.text})</> : null}
        </span>
      ) : null}
    </a>
  );
}

interface ActionListProps {
  readonly actions: readonly Action[];
  readonly cardTitle: CardTitle | undefined;
  readonly listClassName: string;
  readonly itemClassName: string;
}

function ActionList({ actions, cardTitle, listClassName, itemClassName }: ActionListProps) {
  return (
    <ul className={listClassName}>
      {positioned(actions).map(({ key, item: action }) => (
        <li className={itemClassName} key={key}>
          <ActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  );
}

function Card({ card, title, children }: { card: SummaryCard; title: CardTitle | undefined; children: ReactNode }) {
  const Heading = `h${title?.headingLevel ?? 2}` as const;
  const actions = card.actions?.items ?? [];
  const [only] = actions;
  const actionsClass = classNames("govuk-summary-card__actions", card.actions?.className);
  return (
    <div className={classNames("govuk-summary-card", card.className)} {...card.attributes}>
      <div className="govuk-summary-card__title-wrapper">
        {title ? (
          <Heading className={classNames("govuk-summary-card__title", title.className)}>{title.text}</Heading>
        ) : null}
        {actions.length === 1 && only ? (
          <div className={actionsClass}>
            <ActionLink action={only} cardTitle={title} />
          </div>
        ) : null}
        {actions.length > 1 ? (
          <ActionList
            actions={actions}
            cardTitle={title}
            listClassName={actionsClass}
            itemClassName="govuk-summary-card__action"
          />
        ) : null}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

function Row({ row, cardTitle, isAnyActed }: { row: SummaryListRow; cardTitle?: CardTitle; isAnyActed: boolean }) {
  const key = toOptions<TextOptions>(row.key);
  const value = toOptions<TextOptions>(row.value);
  const actions = row.actions?.items ?? [];
  const [only] = actions;
  return (
    <div
      className={classNames(
        "govuk-summary-list__row",
        isAnyActed && !row.actions?.items && "govuk-summary-list__row--no-actions",
        row.className,
      )}
    >
      <dt className={classNames("govuk-summary-list__key", key?.className)}>{key?.text}</dt>
      <dd className={classNames("govuk-summary-list__value", value?.className)}>{value?.text}</dd>
      {only ? (
        <dd className={classNames("govuk-summary-list__actions", row.actions?.className)}>
          {actions.length === 1 ? (
            <ActionLink action={only} cardTitle={cardTitle} />
          ) : (
            <ActionList
              actions={actions}
              cardTitle={cardTitle}
              listClassName="govuk-summary-list__actions-list"
              itemClassName="govuk-summary-list__actions-list-item"
            />
          )}
        </dd>
      ) : null}
    </div>
  );
}

export function SummaryList({ rows, card, className, attributes }: SummaryListProps) {
  const title: CardTitle | undefined = toOptions<CardTitle>(card?.title);
  const present = rows.filter((row): row is SummaryListRow => Boolean(row));
  const isAnyActed = present.some((row) => (row.actions?.items ?? []).length > 0);
  const list = (
    <dl className={classNames("govuk-summary-list", className)} {...attributes}>
      {positioned(present).map(({ key, item: row }) => (
        <Row row={row} cardTitle={title} isAnyActed={isAnyActed} key={key} />
      ))}
    </dl>
  );
  return card ? (
    <Card card={card} title={title}>
      {list}
    </Card>
  ) : (
    list
  );
}
