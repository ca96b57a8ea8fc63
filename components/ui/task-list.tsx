import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Base, type TextOptions, toOptions } from "./options";
import { positioned } from "./positioned";
import { Tag, type TagColour } from "./tag";

interface TaskStatus extends TextOptions {
  readonly tag?: TextOptions & { readonly colour?: TagColour };
}

interface Task {
  readonly title: ReactNode | TextOptions;
  readonly hint?: ReactNode;
  readonly status: ReactNode | TaskStatus;
  readonly href?: string;
  readonly className?: string;
}

interface TaskListProps extends Base {
  readonly idPrefix?: string;
  readonly items: readonly (Task | null | false | undefined)[];
}

function TaskItem({ task, id }: { readonly task: Task; readonly id: string }) {
  const title = toOptions<TextOptions>(task.title);
  const status: TaskStatus | undefined = toOptions<TaskStatus>(task.status);
  const hintId = `${id}-hint`;
  const statusId = `${id}-status`;
  return (
    <li
      className={classNames("govuk-task-list__item", task.href && "govuk-task-list__item--with-link", task.className)}
    >
      <div className="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            className={classNames("govuk-link govuk-task-list__link", title?.className)}
            href={task.href}
            aria-describedby={classNames(task.hint ? hintId : undefined, statusId)}
          >
            {title?.text}
          </a>
        ) : (
          <div className={title?.className}>{title?.text}</div>
        )}
        {task.hint ? (
          <div id={hintId} className="govuk-task-list__hint">
            {task.hint}
          </div>
        ) : null}
      </div>
      <div className={classNames("govuk-task-list__status", status?.className)} id={statusId}>
        {status?.tag ? (
          <Tag colour={status.tag.colour} className={status.tag.className} attributes={status.tag.attributes}>
            {status.tag.text}
          </Tag>
        ) : (
          status?.text
        )}
      </div>
    </li>
  );
}

export function TaskList({ idPrefix = "task-list", items, className, attributes }: TaskListProps) {
  return (
    <ul className={classNames("govuk-task-list", className)} {...attributes}>
      {positioned(items).map(({ key, item: task }) => (
        <TaskItem task={task} id={`${idPrefix}-${key}`} key={key} />
      ))}
    </ul>
  );
}
