import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

export type TagColour = "grey" | "green" | "teal" | "blue" | "purple" | "magenta" | "red" | "orange" | "yellow";

interface TagProps extends Base {
  readonly colour?: TagColour;
  readonly children?: ReactNode;
}

export function Tag({ colour, className, attributes, children }: TagProps) {
  return (
    <strong className={classNames("govuk-tag", colour && `govuk-tag--${colour}`, className)} {...attributes}>
      {children}
    </strong>
  );
}
