import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

interface ButtonProps extends Base {
  readonly text?: ReactNode;
  readonly children?: ReactNode;
  readonly id?: string;
  /** Makes it a link that looks like a button: for going somewhere, never for doing something. */
  readonly href?: string;
  readonly type?: "submit" | "button" | "reset";
  readonly name?: string;
  readonly value?: string;
  readonly variant?: "secondary" | "warning" | "inverse";
  readonly isStartButton?: boolean;
  readonly preventDoubleClick?: boolean;
  readonly disabled?: boolean;
  /** The id of a form elsewhere on the page. */
  readonly form?: string;
  readonly formAction?: string | ((data: FormData) => void | Promise<void>);
}

const LINK_BUTTON = { role: "button", draggable: false } as const;

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

export function Button({
  className,
  attributes,
  variant,
  isStartButton,
  text,
  children = text,
  ...props
}: ButtonProps) {
  const shared = {
    className: classNames(
      "govuk-button",
      variant && `govuk-button--${variant}`,
      className,
      isStartButton && "govuk-button--start",
    ),
    "data-module": "govuk-button",
    id: props.id,
    ...attributes,
  };
  // A start button is a flex box: markup inside it keeps its spaces only within one child.
  const content = isStartButton && typeof children !== "string" ? <span>{children}</span> : children;
  const icon = isStartButton ? <StartIcon /> : null;

  if (props.href) {
    return (
      <a href={props.href} {...LINK_BUTTON} {...shared}>
        {content}
        {icon}
      </a>
    );
  }
  return (
    <button
      type={props.type ?? "submit"}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
      aria-disabled={props.disabled ? "true" : undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...shared}
    >
      {content}
      {icon}
    </button>
  );
}
