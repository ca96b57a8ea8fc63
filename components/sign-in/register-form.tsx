"use client";
import { ActionForm } from "@/components/form/action-form";
import { Input } from "@/components/ui/input";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  next: string;
};

export function RegisterForm({ action, operationId, next }: Props) {
  return (
    <ActionForm action={action} operationId={operationId} signedIn={false} hidden={{ next }} submit="Continue">
      {({ field }) => (
        <>
          <Input {...field("name")} label="Full name" autoComplete="name" spellCheck={false} />
          <Input {...field("jobTitle")} label="Job title" autoComplete="organization-title" />
          <Input {...field("organisation")} label="Organisation" autoComplete="organization" spellCheck={false} />
          <Input
            {...field("email")}
            type="email"
            label="Email address"
            hint="We send a link to this address to make sure that it is yours."
            autoComplete="email"
            spellCheck={false}
          />
        </>
      )}
    </ActionForm>
  );
}
