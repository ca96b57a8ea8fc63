"use client";
import { ActionForm } from "@/components/form/action-form";
import { Input } from "@/components/ui/input";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  token: string;
  needsCode: boolean;
  submit: string;
};

/** One button; on another device than the asking one, a code first. Nothing happens until it is pressed. */
export function ConfirmForm({ action, operationId, token, needsCode, submit }: Props) {
  return (
    <ActionForm action={action} operationId={operationId} signedIn={false} hidden={{ token }} submit={submit}>
      {({ field }) =>
        needsCode ? (
          <Input
            {...field("code")}
            label="Code"
            hint="8 letters and numbers, shown on the screen where you asked for the link."
            className="govuk-input--width-10"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        ) : null
      }
    </ActionForm>
  );
}
