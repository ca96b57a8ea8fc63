import { classNames } from "./class-names";
import { describedByIds, FieldGroup } from "./form-group";
import { type ErrorOptions, type FieldOptions, toOptions } from "./options";

export interface TextareaProps extends FieldOptions {
  readonly defaultValue?: string;
  readonly rows?: number;
  readonly spellCheck?: boolean;
  readonly autoComplete?: string;
}

export function Textarea({ className, attributes, formGroup, ...props }: TextareaProps) {
  const { name, id = name, label, hint, error, describedBy } = props;
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} formGroup={formGroup}>
      {formGroup?.before}
      <textarea
        className={classNames(
          "govuk-textarea",
          toOptions<ErrorOptions>(error) !== undefined && "govuk-textarea--error",
          className,
        )}
        id={id}
        name={name}
        rows={props.rows ?? 5}
        spellCheck={props.spellCheck}
        disabled={props.disabled}
        aria-describedby={describedByIds({ id, hint, error, describedBy })}
        autoComplete={props.autoComplete}
        defaultValue={props.defaultValue}
        {...attributes}
      />
      {formGroup?.after}
    </FieldGroup>
  );
}
