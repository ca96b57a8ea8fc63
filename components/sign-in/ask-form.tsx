"use client";
import { ActionForm } from "@/components/form/action-form";
import { Input } from "@/components/ui/input";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  next: string;
};

export function AskForm({ action, operationId, next }: Props) {
  return (
    <ActionForm action={action} operationId={operationId} signedIn={false} hidden={{ next }} submit="Send me a link">
      {({ field }) => (
        <Input
          {...field("email")}
          type="email"
          label="Email address"
          hint="We send a link to this address. You do not need a password."
          autoComplete="email"
          spellCheck={false}
        />
      )}
    </ActionForm>
  );
}
