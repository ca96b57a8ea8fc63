import { type Choice, ChoiceItem } from "./choice-item";
import { classNames } from "./class-names";
import { ControlGroup } from "./form-group";
import type { GroupOptions } from "./options";

type RadioItem = Choice | { readonly divider: string };

interface RadiosProps extends GroupOptions {
  readonly name: string;
  /** The id of the first radio, which the error summary links to. Defaults to the name. */
  readonly id?: string;
  readonly items: readonly (RadioItem | null | false | undefined)[];
  readonly defaultValue?: string | number;
}

export function Radios({ name, id = name, items, defaultValue, className, attributes, ...group }: RadiosProps) {
  const isPicked = (item: Choice) =>
    item.checked ?? (Boolean(defaultValue) && String(item.value) === String(defaultValue));
  return (
    <ControlGroup id={id} {...group}>
      <div className={classNames("govuk-radios", className)} {...attributes} data-module="govuk-radios">
        {group.formGroup?.before}
        {items.map((item, index) => {
          if (!item) return null;
          if ("divider" in item) {
            return (
              <div className="govuk-radios__divider" key={item.divider}>
                {item.divider}
              </div>
            );
          }
          const itemId = item.id ?? (index > 0 ? `${id}-${index + 1}` : id);
          return (
            <ChoiceItem key={itemId} type="radio" id={itemId} name={name} item={item} isChecked={isPicked(item)} />
          );
        })}
        {group.formGroup?.after}
      </div>
    </ControlGroup>
  );
}
