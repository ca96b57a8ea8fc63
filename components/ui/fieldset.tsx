import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Base, type LabelOptions, toOptions } from "./options";

interface FieldsetProps extends Base {
  readonly legend?: ReactNode | LabelOptions;
  readonly describedBy?: string;
  readonly role?: string;
  readonly children?: ReactNode;
}

export function Fieldset({ legend, describedBy, role, className, attributes, children }: FieldsetProps) {
  const title: LabelOptions | undefined = toOptions<LabelOptions>(legend);
  return (
    <fieldset
      className={classNames("govuk-fieldset", className)}
      role={role}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      {title?.text ? (
        <legend className={classNames("govuk-fieldset__legend", title.className)}>
          {title.isPageHeading ? <h1 className="govuk-fieldset__heading">{title.text}</h1> : title.text}
        </legend>
      ) : null}
      {children}
    </fieldset>
  );
}
