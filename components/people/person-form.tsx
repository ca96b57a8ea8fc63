"use client";
import { ActionForm } from "@/components/form/action-form";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ROLES } from "@/lib/domain/actor";
import type { Outcome } from "@/lib/domain/errors";
import { ROLE_LABELS } from "./role-labels";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  organisations: readonly { id: string; name: string }[];
};

export function PersonForm({ action, operationId, organisations }: Props) {
  return (
    <ActionForm action={action} operationId={operationId} submit="Add this person">
      {({ field, chosen, error }) => (
        <>
          <Input {...field("name")} label="Full name" autoComplete="off" spellCheck={false} />
          <Input
            {...field("email")}
            type="email"
            label="Email address"
            hint="They sign in with a link that is sent there."
            autoComplete="off"
            spellCheck={false}
          />
          <Input {...field("jobTitle")} label="Job title" autoComplete="off" />
          <Select
            {...field("organisationId")}
            label="Organisation (optional)"
            items={[{ value: "", text: "None" }, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
          />
          <Checkboxes
            name="roles[]"
            id="roles"
            legend="Roles"
            hint="Select all that apply."
            error={error("roles")}
            defaultValue={chosen("roles")}
            items={ROLES.map((role) => ({ value: role, text: ROLE_LABELS[role] }))}
          />
        </>
      )}
    </ActionForm>
  );
}
