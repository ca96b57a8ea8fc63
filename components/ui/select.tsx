import { classNames } from "./class-names";
import { describedByIds, FieldGroup } from "./form-group";
import { type Attributes, type ErrorOptions, type FieldOptions, toOptions } from "./options";

interface SelectItem {
  readonly value?: string | number;
  readonly text: string | number;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly attributes?: Attributes;
}

interface SelectProps extends FieldOptions {
  readonly items?: readonly (SelectItem | null | false | undefined)[];
  readonly defaultValue?: string | number;
}

const effectiveValue = (item: SelectItem): string => String(item.value ?? item.text);

export function Select({ className, attributes, formGroup, items = [], defaultValue, ...props }: SelectProps) {
  const { name, id = name, label, hint, error, describedBy } = props;
  const options = items.filter((item): item is SelectItem => Boolean(item));
  const selected =
    options.find((item) => item.selected) ??
    options.find(
      (item) => defaultValue !== undefined && effectiveValue(item) === String(defaultValue) && item.selected !== false,
    );
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} formGroup={formGroup}>
      {formGroup?.before}
      <select
        className={classNames(
          "govuk-select",
          className,
          toOptions<ErrorOptions>(error) !== undefined && "govuk-select--error",
        )}
        id={id}
        name={name}
        disabled={props.disabled}
        aria-describedby={describedByIds({ id, hint, error, describedBy })}
        defaultValue={selected ? effectiveValue(selected) : undefined}
        {...attributes}
      >
        {options.map((item) => (
          <option key={effectiveValue(item)} value={item.value} disabled={item.disabled} {...item.attributes}>
            {item.text}
          </option>
        ))}
      </select>
      {formGroup?.after}
    </FieldGroup>
  );
}
