import type { ReactNode } from "react";

interface VisuallyHiddenProps {
  readonly children: ReactNode;
}

/** Words for those who hear the page. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className="govuk-visually-hidden">{children}</span>;
}
