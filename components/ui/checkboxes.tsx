import { type Choice, ChoiceItem } from "./choice-item";
import { classNames } from "./class-names";
import { ControlGroup, describedByIds } from "./form-group";
import { type GroupOptions, type LabelOptions, toOptions } from "./options";

type CheckboxItem = Choice | { readonly divider: string };

interface CheckboxesProps extends GroupOptions {
  readonly name: string;
  /** The id of the first checkbox, which the error summary links to. Defaults to the name. */
  readonly id?: string;
  readonly items: readonly (CheckboxItem | null | false | undefined)[];
  readonly defaultValue?: readonly (string | number)[];
}

export function Checkboxes(props: CheckboxesProps) {
  const { name, id = name, items, defaultValue = [], className, attributes, ...group } = props;
  const picked = defaultValue.map(String);
  const hasFieldset = group.fieldset !== undefined || toOptions<LabelOptions>(group.legend) !== undefined;
  const describedBy = hasFieldset ? undefined : describedByIds({ id, ...group });
  return (
    <ControlGroup id={id} {...group}>
      <div className={classNames("govuk-checkboxes", className)} {...attributes} data-module="govuk-checkboxes">
        {group.formGroup?.before}
        {items.map((item, index) => {
          if (!item) return null;
          if ("divider" in item) {
            return (
              <div className="govuk-checkboxes__divider" key={item.divider}>
                {item.divider}
              </div>
            );
          }
          const itemId = item.id ?? (index > 0 ? `${id}-${index + 1}` : id);
          return (
            <ChoiceItem
              key={itemId}
              type="checkbox"
              id={itemId}
              name={item.name ?? name}
              item={item}
              isChecked={item.checked ?? picked.includes(String(item.value))}
              describedBy={describedBy}
            />
          );
        })}
        {group.formGroup?.after}
      </div>
    </ControlGroup>
  );
}
