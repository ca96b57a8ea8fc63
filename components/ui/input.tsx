import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { classNames } from "./class-names";
import { describedByIds, FieldGroup } from "./form-group";
import { type Base, type ErrorOptions, type FieldOptions, type TextOptions, toOptions } from "./options";

export interface InputProps extends FieldOptions {
  readonly type?: HTMLInputTypeAttribute;
  readonly defaultValue?: string | number;
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search" | "none";
  readonly autoComplete?: string;
  readonly autoCapitalize?: string;
  readonly pattern?: string;
  readonly spellCheck?: boolean;
  readonly prefix?: ReactNode | TextOptions;
  readonly suffix?: ReactNode | TextOptions;
  readonly inputWrapper?: Base;
}

function Affix({ kind, options }: { readonly kind: "prefix" | "suffix"; readonly options: TextOptions }) {
  return (
    <div className={classNames(`govuk-input__${kind}`, options.className)} aria-hidden="true" {...options.attributes}>
      {options.text}
    </div>
  );
}

export function Input({ className, attributes, inputWrapper, formGroup, ...props }: InputProps) {
  const { name, id = name, label, hint, error, describedBy } = props;
  const prefix = toOptions<TextOptions>(props.prefix);
  const suffix = toOptions<TextOptions>(props.suffix);
  const control = (
    <input
      className={classNames(
        "govuk-input",
        className,
        toOptions<ErrorOptions>(error) !== undefined && "govuk-input--error",
      )}
      id={id}
      name={name}
      type={props.type ?? "text"}
      spellCheck={props.spellCheck}
      defaultValue={props.defaultValue}
      disabled={props.disabled}
      aria-describedby={describedByIds({ id, hint, error, describedBy })}
      autoComplete={props.autoComplete}
      autoCapitalize={props.autoCapitalize}
      pattern={props.pattern}
      inputMode={props.inputMode}
      {...attributes}
    />
  );
  const isWrapped = prefix?.text || suffix?.text || formGroup?.before || formGroup?.after;
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} formGroup={formGroup}>
      {isWrapped ? (
        <div className={classNames("govuk-input__wrapper", inputWrapper?.className)} {...inputWrapper?.attributes}>
          {formGroup?.before}
          {prefix?.text ? <Affix kind="prefix" options={prefix} /> : null}
          {control}
          {suffix?.text ? <Affix kind="suffix" options={suffix} /> : null}
          {formGroup?.after}
        </div>
      ) : (
        control
      )}
    </FieldGroup>
  );
}
