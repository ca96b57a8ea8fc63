import { isValidElement, type ReactNode } from "react";

/** Attributes handed through to the element, in React's spelling (`maxLength`, `data-…`, `aria-…`). */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Base {
  readonly className?: string;
  readonly attributes?: Attributes;
}

export interface TextOptions extends Base {
  readonly text?: ReactNode;
}

export interface LabelOptions extends TextOptions {
  readonly isPageHeading?: boolean;
}

export interface ErrorOptions extends TextOptions {
  readonly visuallyHiddenText?: string;
}

export interface FieldsetOptions extends Base {
  readonly legend?: ReactNode | LabelOptions;
  readonly describedBy?: string;
}

export interface FormGroupOptions extends Base {
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** What every control of one value takes besides its own options. */
export interface FieldOptions extends Base {
  readonly name: string;
  /** Defaults to the name. The error summary links to it. */
  readonly id?: string;
  readonly label?: ReactNode | LabelOptions;
  readonly hint?: ReactNode | TextOptions;
  readonly error?: ReactNode | ErrorOptions;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly formGroup?: FormGroupOptions;
}

/** What every group of controls takes: its legend, hint and error belong to the group. */
export interface GroupOptions extends Base {
  readonly legend?: ReactNode | LabelOptions;
  readonly fieldset?: FieldsetOptions;
  readonly hint?: ReactNode | TextOptions;
  readonly error?: ReactNode | ErrorOptions;
  readonly describedBy?: string;
  readonly formGroup?: FormGroupOptions;
}

function isOptions<O extends object>(value: ReactNode | O): value is O {
  return (
    typeof value === "object" &&
    value !== null &&
    !isValidElement(value) &&
    !Array.isArray(value) &&
    !(Symbol.iterator in value) &&
    !("then" in value)
  );
}

/** Lets a caller write `hint="…"` for `hint={{ text: "…" }}`; nothing at all stays nothing. */
export function toOptions<O extends TextOptions>(value: ReactNode | O): O | TextOptions | undefined {
  if (isOptions<O>(value)) return value;
  return value === undefined || value === null || value === false || value === "" ? undefined : { text: value };
}
