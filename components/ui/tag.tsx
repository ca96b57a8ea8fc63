import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Base } from "./options";

export type TagColour = "grey" | "green" | "teal" | "blue" | "purple" | "magenta" | "red" | "orange" | "yellow";

interface TagProps extends Base {
  readonly colour?: TagColour;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function Tag({ colour, className, attributes, text, children }: TagProps) {
  return (
    <strong className={classNames("govuk-tag", colour && `govuk-tag--${colour}`, className)} {...attributes}>
      {children ?? text}
    </strong>
  );
}
