import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Hint } from "./hint";
import { Label } from "./label";
import { type Attributes, type Base, type TextOptions, toOptions } from "./options";

export interface Choice {
  readonly value?: string | number;
  readonly text?: ReactNode;
  readonly id?: string;
  readonly name?: string;
  readonly hint?: ReactNode | TextOptions;
  readonly label?: Base;
  /** Shown while the choice is picked; always shown without JavaScript. */
  readonly conditional?: ReactNode;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly behaviour?: "exclusive";
  readonly attributes?: Attributes;
}

interface ChoiceItemProps {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly item: Choice;
  readonly isChecked: boolean;
  readonly describedBy?: string;
}

/** One radio or checkbox with its label, hint and conditional content. */
export function ChoiceItem({ type, id, name, item, isChecked, describedBy }: ChoiceItemProps) {
  const block = type === "radio" ? "govuk-radios" : "govuk-checkboxes";
  const hint = toOptions<TextOptions>(item.hint);
  const hintId = hint?.text ? `${id}-item-hint` : undefined;
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={name}
          type={type}
          value={item.value}
          defaultChecked={isChecked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          data-behaviour={item.behaviour}
          aria-describedby={classNames(describedBy, hintId) || undefined}
          {...item.attributes}
        />
        <Label
          htmlFor={id}
          className={classNames(`${block}__label`, item.label?.className)}
          attributes={item.label?.attributes}
        >
          {item.text}
        </Label>
        {hintId ? (
          <Hint id={hintId} className={classNames(`${block}__hint`, hint?.className)} attributes={hint?.attributes}>
            {hint?.text}
          </Hint>
        ) : null}
      </div>
      {item.conditional ? (
        <div
          className={classNames(`${block}__conditional`, !isChecked && `${block}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      ) : null}
    </>
  );
}
