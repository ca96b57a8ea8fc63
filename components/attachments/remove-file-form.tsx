"use client";
import { ActionForm } from "@/components/form/action-form";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  id: string;
  name: string;
  version: number;
};

export function RemoveFileForm({ action, operationId, id, name, version }: Props) {
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      version={version}
      hidden={{ id }}
      prefix={`${id}-`}
      submit={`Remove ${name}`}
      submitVariant="secondary"
    />
  );
}
