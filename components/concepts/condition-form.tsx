"use client";
import { ActionForm } from "@/components/form/action-form";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  reference: string;
  conditionId: string;
  prefix: string;
};

/** Staff say whether a condition is met. */
export function ConditionForm({ reference, conditionId, ...form }: Props) {
  return (
    <ActionForm {...form} hidden={{ ref: reference, conditionId }} submit="Record it">
      {({ field }) => {
        const met = field("met");
        return (
          <>
            <Radios
              id={met.id}
              name={met.name}
              error={met.error}
              defaultValue={met.defaultValue}
              className="govuk-radios--inline"
              legend={{ text: "Is the condition met?", className: "govuk-fieldset__legend--s" }}
              items={[
                { value: "yes", text: "Yes, discharge it" },
                { value: "no", text: "Not yet" },
              ]}
            />
            <Textarea {...field("note")} label="What you found" hint="The authors read this." rows={3} />
          </>
        );
      }}
    </ActionForm>
  );
}
