"use client";
import { ActionForm } from "@/components/form/action-form";
import { Textarea } from "@/components/ui/textarea";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  hidden: Record<string, string>;
  label: string;
  hint: string;
  submit: string;
};

/** An act that needs its reason in words. */
export function ReasonForm({ label, hint, ...props }: Props) {
  return (
    <ActionForm {...props} submitVariant="warning" className="measure">
      {(form) => <Textarea label={label} hint={hint} {...form.field("reason")} />}
    </ActionForm>
  );
}
