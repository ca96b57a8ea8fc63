import { classNames } from "./class-names";
import { describedByIds, FieldGroup } from "./form-group";
import { type ErrorOptions, type FieldOptions, toOptions } from "./options";

interface FileUploadProps extends FieldOptions {
  readonly multiple?: boolean;
  /** The kinds the picker offers, for example ".pdf,.docx". */
  readonly accept?: string;
}

export function FileUpload({ className, attributes, formGroup, ...props }: FileUploadProps) {
  const { name, id = name, label, hint, error, describedBy } = props;
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} formGroup={formGroup}>
      {formGroup?.before}
      <input
        className={classNames(
          "govuk-file-upload",
          className,
          toOptions<ErrorOptions>(error) !== undefined && "govuk-file-upload--error",
        )}
        id={id}
        name={name}
        type="file"
        accept={props.accept}
        disabled={props.disabled}
        multiple={props.multiple}
        aria-describedby={describedByIds({ id, hint, error, describedBy })}
        {...attributes}
      />
      {formGroup?.after}
    </FieldGroup>
  );
}
