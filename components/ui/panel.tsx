import type { ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface PanelAction extends Base {
  readonly text: string;
  readonly href?: string;
  readonly type?: "button" | "submit";
}

interface PanelProps extends Base {
  readonly titleText: ReactNode;
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** An interruption asks the person to stop and look; the usual panel confirms. */
  readonly isInterruption?: boolean;
  readonly actions?: Base & { readonly items?: readonly PanelAction[] };
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

function PanelActionItem({ action }: { readonly action: PanelAction }) {
  if (!action.href || action.type === "button") {
    return (
      <Button
        type={action.type ?? "button"}
        variant="inverse"
        className={action.className}
        href={action.href}
        attributes={action.attributes}
      >
        {action.text}
      </Button>
    );
  }
  return (
    <a
      className={classNames("govuk-link govuk-link--inverse", action.className)}
      href={action.href}
      {...action.attributes}
    >
      {action.text}
    </a>
  );
}

export function Panel({ titleText, headingLevel = 1, isInterruption, actions, ...props }: PanelProps) {
  const body = props.children ?? props.text;
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      className={classNames(
        "govuk-panel",
        isInterruption ? "govuk-panel--interruption" : "govuk-panel--confirmation",
        props.className,
      )}
      {...props.attributes}
    >
      <Heading className="govuk-panel__title">{titleText}</Heading>
      {body ? <div className="govuk-panel__body">{body}</div> : null}
      {isInterruption && actions ? (
        <div className={classNames("govuk-panel__actions", actions.className)} {...actions.attributes}>
          {actions.items?.length ? (
            <div className="govuk-button-group">
              {actions.items.map((action) => (
                <PanelActionItem action={action} key={action.text} />
              ))}
            </div>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
