"use client";
import { ActionForm } from "@/components/form/action-form";
import { CharacterCount } from "@/components/ui/character-count";
import { CONCEPT_LIMITS } from "@/lib/domain/concepts";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  hidden: Record<string, string>;
  label: string;
  hint?: string;
  submit: string;
  isWarning?: boolean;
  /** The name of the field, where it is not the reason. */
  name?: string;
  prefix?: string;
};

/** One question, a reason in words, and the button that does it. */
export function ReasonForm({ label, hint, isWarning, name = "reason", ...form }: Props) {
  return (
    <ActionForm {...form} {...(isWarning ? { submitVariant: "warning" as const } : {})}>
      {({ field }) => (
        <CharacterCount {...field(name)} label={label} hint={hint} maxLength={CONCEPT_LIMITS.reason} threshold={75} />
      )}
    </ActionForm>
  );
}
