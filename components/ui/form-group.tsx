import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorMessage } from "./error-message";
import { Fieldset } from "./fieldset";
import { Hint } from "./hint";
import { Label } from "./label";
import { type ErrorOptions, type FieldOptions, type GroupOptions, type LabelOptions, toOptions } from "./options";

interface Described {
  readonly id: string | undefined;
  readonly hint?: FieldOptions["hint"];
  readonly error?: FieldOptions["error"];
  readonly describedBy?: string;
}

/** The ids that describe a control: what the caller names first, then the hint, then the error. */
export function describedByIds({ id, hint, error, describedBy }: Described): string | undefined {
  return (
    classNames(describedBy, toOptions(hint) && `${id}-hint`, toOptions<ErrorOptions>(error) && `${id}-error`) ||
    undefined
  );
}

function HintAndError({ id, hint, error }: Described) {
  const hintOptions = toOptions(hint);
  const errorOptions: ErrorOptions | undefined = toOptions<ErrorOptions>(error);
  return (
    <>
      {hintOptions ? (
        <Hint id={`${id}-hint`} className={hintOptions.className} attributes={hintOptions.attributes}>
          {hintOptions.text}
        </Hint>
      ) : null}
      {errorOptions ? (
        <ErrorMessage
          id={`${id}-error`}
          className={errorOptions.className}
          attributes={errorOptions.attributes}
          visuallyHiddenText={errorOptions.visuallyHiddenText}
        >
          {errorOptions.text}
        </ErrorMessage>
      ) : null}
    </>
  );
}

type FormGroupProps = Pick<FieldOptions, "error" | "formGroup"> & { readonly children: ReactNode };

function FormGroup({ error, formGroup, children }: FormGroupProps) {
  const isError = toOptions<ErrorOptions>(error) !== undefined;
  return (
    <div
      className={classNames("govuk-form-group", isError && "govuk-form-group--error", formGroup?.className)}
      {...formGroup?.attributes}
    >
      {children}
    </div>
  );
}

type FieldGroupProps = Pick<FieldOptions, "label" | "hint" | "error" | "formGroup"> & {
  readonly id: string;
  readonly children: ReactNode;
};

/** The frame of a control of one value: label, hint, error, control. */
export function FieldGroup({ id, label, hint, error, formGroup, children }: FieldGroupProps) {
  const labelOptions: LabelOptions | undefined = toOptions<LabelOptions>(label);
  return (
    <FormGroup error={error} formGroup={formGroup}>
      <Label
        htmlFor={id}
        className={labelOptions?.className}
        attributes={labelOptions?.attributes}
        isPageHeading={labelOptions?.isPageHeading}
      >
        {labelOptions?.text}
      </Label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </FormGroup>
  );
}

type ControlGroupProps = Omit<GroupOptions, "className" | "attributes"> & {
  readonly id: string | undefined;
  readonly role?: string;
  readonly children: ReactNode;
};

/** The frame of a group of controls: a fieldset where there is a legend, hint, error, controls. */
export function ControlGroup(props: ControlGroupProps) {
  const { id, fieldset, hint, error, describedBy, formGroup, role, children } = props;
  const legend = props.legend ?? fieldset?.legend;
  const content = (
    <>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </>
  );
  const hasFieldset = fieldset !== undefined || toOptions<LabelOptions>(legend) !== undefined;
  return (
    <FormGroup error={error} formGroup={formGroup}>
      {hasFieldset ? (
        <Fieldset
          legend={legend}
          role={role}
          className={fieldset?.className}
          attributes={fieldset?.attributes}
          describedBy={describedByIds({ id, hint, error, describedBy: fieldset?.describedBy ?? describedBy })}
        >
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </FormGroup>
  );
}
