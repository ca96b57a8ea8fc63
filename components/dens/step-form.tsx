"use client";
import { ActionForm } from "@/components/form/action-form";
import { Textarea } from "@/components/ui/textarea";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  /** The den, and the concept where the step is about one. */
  hidden: Record<string, string>;
  submit: string;
  submitVariant?: "secondary" | "warning";
  prefix?: string;
  version?: number;
  /** Asks for the reason in words. */
  reason?: { label: string; hint?: string };
};

/** One step that somebody takes by pressing one button, with a reason where it needs one. */
export function StepForm({ reason, ...form }: Props) {
  return (
    <ActionForm {...form}>
      {({ field }) =>
        reason ? <Textarea {...field("reason")} label={reason.label} hint={reason.hint} rows={4} /> : null
      }
    </ActionForm>
  );
}
