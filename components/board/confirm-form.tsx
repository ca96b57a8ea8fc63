"use client";
import { ActionForm } from "@/components/form/action-form";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  hidden: Record<string, string>;
  submit: string;
  variant?: "secondary" | "warning";
  prefix?: string;
};

/** One button that does what the page around it explains. */
export function ConfirmForm({ variant, ...props }: Props) {
  return <ActionForm {...props} submitVariant={variant} />;
}
