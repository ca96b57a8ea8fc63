"use client";
import { ActionForm } from "@/components/form/action-form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  den: string;
  concepts: readonly { ref: string; title: string }[];
  /** A start that leaves room after what is on the agenda already. */
  nextTime: string;
};

/** Puts a concept on the agenda. */
export function AgendaForm({ action, operationId, den, concepts, nextTime }: Props) {
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      hidden={{ den }}
      prefix="agenda-"
      submit="Add to the agenda"
      submitVariant="secondary"
    >
      {({ field }) => (
        <>
          <Select
            {...field("item")}
            label="Concept"
            items={[
              { value: "", text: "Select a concept" },
              ...concepts.map(({ ref, title }) => ({ value: ref, text: `${ref}: ${title}` })),
            ]}
          />
          <Input
            {...field("startsAt", nextTime)}
            label="Starts at, London time"
            hint="On the day of the den, for example 10:30am"
            className="govuk-input--width-5"
          />
        </>
      )}
    </ActionForm>
  );
}
