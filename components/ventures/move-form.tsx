"use client";
import { ActionForm } from "@/components/form/action-form";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import type { Outcome } from "@/lib/domain/errors";
import { VENTURE_STATUS_LABELS, type VentureStatus } from "@/lib/domain/ventures";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  version: number;
  slug: string;
  steps: readonly VentureStatus[];
};

export function MoveVentureForm({ slug, steps, ...props }: Props) {
  return (
    <ActionForm {...props} hidden={{ slug }} submit="Change the status" className="measure">
      {(form) => (
        <>
          <Radios
            {...form.field("to")}
            legend={{ text: "Where does it stand now?", className: "govuk-fieldset__legend--m" }}
            items={steps.map((step) => ({ value: step, text: VENTURE_STATUS_LABELS[step] }))}
          />
          <Textarea
            label="Reason"
            hint="What happened, in a sentence or two. Everybody can read it."
            {...form.field("reason")}
          />
        </>
      )}
    </ActionForm>
  );
}
