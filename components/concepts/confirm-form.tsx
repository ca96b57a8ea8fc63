"use client";
import { ActionForm } from "@/components/form/action-form";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  hidden: Record<string, string>;
  submit: string;
};

/** A button that does something, on the page that says what. */
export function ConfirmForm(props: Props) {
  return <ActionForm {...props} />;
}
