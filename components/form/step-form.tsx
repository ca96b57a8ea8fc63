"use client";
import { ActionForm } from "@/components/form/action-form";
import { CharacterCount } from "@/components/ui/character-count";
import { CONCEPT_LIMITS } from "@/lib/domain/concepts";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  hidden: Record<string, string>;
  submit: string;
  submitVariant?: "secondary" | "warning";
  prefix?: string;
  version?: number;
  className?: string;
  /** Asks for words as well: the reason, unless the field has another name. */
  reason?: { label: string; hint?: string; name?: string };
};

/** One step that somebody takes by pressing one button, on a page that says what it does. */
export function StepForm({ reason, ...form }: Props) {
  return (
    <ActionForm {...form}>
      {({ field }) =>
        reason ? (
          <CharacterCount
            {...field(reason.name ?? "reason")}
            label={reason.label}
            hint={reason.hint}
            maxLength={CONCEPT_LIMITS.reason}
            threshold={75}
          />
        ) : null
      }
    </ActionForm>
  );
}
