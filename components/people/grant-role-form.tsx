"use client";
import { ActionForm } from "@/components/form/action-form";
import { Radios } from "@/components/ui/radios";
import type { Role } from "@/lib/domain/actor";
import type { Outcome } from "@/lib/domain/errors";
import { ROLE_LABELS } from "./role-labels";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  personId: string;
  roles: readonly Role[];
};

export function GrantRoleForm({ action, operationId, personId, roles }: Props) {
  return (
    <ActionForm action={action} operationId={operationId} hidden={{ personId }} prefix="grant-" submit="Give this role">
      {(form) => (
        <Radios
          name="role"
          id="grant-role"
          legend="Role to give"
          error={form.error("role")}
          defaultValue={form.field("role").defaultValue}
          items={roles.map((role) => ({ value: role, text: ROLE_LABELS[role] }))}
        />
      )}
    </ActionForm>
  );
}
