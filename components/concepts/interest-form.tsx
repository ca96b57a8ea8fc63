"use client";
import { ActionForm } from "@/components/form/action-form";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  reference: string;
  people: { id: string; name: string }[];
};

/** Staff put on record that somebody has an interest, or has none. */
export function InterestForm({ action, operationId, reference, people }: Props) {
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      hidden={{ ref: reference }}
      submit="Put it on record"
      prefix="record-"
    >
      {({ field }) => {
        const has = field("has");
        return (
          <>
            <Select
              {...field("personId")}
              label="Person"
              items={[
                { value: "", text: "Select a person" },
                ...people.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
            <Radios
              id={has.id}
              name={has.name}
              error={has.error}
              defaultValue={has.defaultValue}
              legend={{ text: "Do they have an interest?", className: "govuk-fieldset__legend--s" }}
              items={[
                { value: "yes", text: "Yes: they step out" },
                { value: "no", text: "No" },
              ]}
            />
            <Textarea {...field("reason")} label="Why?" hint="The person reads this." rows={3} />
          </>
        );
      }}
    </ActionForm>
  );
}
