"use client";
import { ActionForm } from "@/components/form/action-form";
import type { Role } from "@/lib/domain/actor";
import type { Outcome } from "@/lib/domain/errors";
import { ROLE_LABELS } from "./role-labels";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  personId: string;
  role: Role;
};

export function RevokeRoleForm({ action, operationId, personId, role }: Props) {
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      hidden={{ personId, role }}
      prefix={`revoke-${role}-`}
      submit={`Withdraw “${ROLE_LABELS[role]}”`}
      submitVariant="secondary"
    />
  );
}
