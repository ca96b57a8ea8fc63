"use client";
import { ActionForm } from "@/components/form/action-form";
import { Input } from "@/components/ui/input";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  reference: string;
};

export function AuthorForm({ action, operationId, reference }: Props) {
  return (
    <ActionForm action={action} operationId={operationId} hidden={{ ref: reference }} submit="Add author">
      {({ field }) => (
        <Input
          {...field("email")}
          type="email"
          label="Email address of the author"
          hint="They need an account here. As an author they cannot score, vote or decide on this concept."
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </ActionForm>
  );
}
