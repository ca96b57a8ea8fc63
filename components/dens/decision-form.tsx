"use client";
import { ActionForm, type FormState } from "@/components/form/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Details } from "@/components/ui/details";
import { Fieldset } from "@/components/ui/fieldset";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { DenKind, DenOutcome } from "@/lib/domain/dens";
import { OUTCOMES } from "@/lib/domain/dens";
import type { Outcome } from "@/lib/domain/errors";

type Owner = { id: string; name: string };
type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  den: string;
  item: string;
  kind: DenKind;
  owners: readonly Owner[];
  suggestions: readonly { name: string; text: string }[];
};

const NEXT: Record<DenKind, string> = { crocodiles: "to be developed", dragons: "to the board" };
const wordsOf = (kind: DenKind): Record<DenOutcome, string> => ({
  proceed: `Proceed ${NEXT[kind]}`,
  proceed_with_conditions: `Proceed ${NEXT[kind]}, with conditions`,
  revise: "Revise: back to the authors for a new version",
  park: "Park: may be revived in a later cycle",
  decline: "Decline",
});

function Condition({
  place,
  owners,
  form,
}: {
  readonly place: number;
  readonly owners: readonly Owner[];
  readonly form: FormState;
}) {
  const name = `conditions.${place}`;
  const due = (part: "day" | "month" | "year") => form.field(`${name}.dueOn.${part}`).defaultValue;
  return (
    <Fieldset
      className="condition"
      legend={{
        text: `Condition ${place + 1}${place > 0 ? " (optional)" : ""}`,
        className: "govuk-fieldset__legend--s",
      }}
    >
      <Textarea {...form.field(`${name}.text`)} label="What must be met" rows={2} />
      <Select
        {...form.field(`${name}.ownerId`)}
        label="Owner (optional)"
        items={[
          { value: "", text: "Nobody in particular" },
          ...owners.map((one) => ({ value: one.id, text: one.name })),
        ]}
      />
      <DateInput
        id={`${name}.dueOn-date`}
        legend="Due on"
        error={form.error(`${name}.dueOn`)}
        items={[
          { name: `${name}.dueOn.day`, id: `${name}.dueOn`, label: "Day", defaultValue: due("day") },
          { name: `${name}.dueOn.month`, id: `${name}.dueOn-month`, label: "Month", defaultValue: due("month") },
          {
            name: `${name}.dueOn.year`,
            id: `${name}.dueOn-year`,
            label: "Year",
            className: "govuk-input--width-4",
            defaultValue: due("year"),
          },
        ]}
      />
    </Fieldset>
  );
}

const SLOTS = [0, 1, 2];

/** What the den decides about a concept, recorded by its chair. */
export function DecisionForm({ action, operationId, den, item, kind, owners, suggestions }: Props) {
  const words = wordsOf(kind);
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      hidden={{ den, item }}
      prefix="decision-"
      submit="Record the decision"
    >
      {(form) => {
        const conditions = (
          <div id="decision-conditions">
            {form.error("conditions") ? <p className="govuk-error-message">{form.error("conditions")}</p> : null}
            {SLOTS.map((place) => (
              <Condition place={place} owners={owners} form={form} key={place} />
            ))}
          </div>
        );
        return (
          <>
            <Radios
              {...form.field("outcome")}
              legend={{ text: "What did the den decide?", className: "govuk-fieldset__legend--s" }}
              items={OUTCOMES.map((outcome) => ({
                value: outcome,
                text: words[outcome],
                conditional: outcome === "proceed_with_conditions" ? conditions : undefined,
              }))}
            />
            <Textarea
              {...form.field("reasons")}
              label="Reasons"
              hint="Part of the public record once the den is published."
            />
            {suggestions.length > 0 ? (
              <Details summaryText={`Feedback that members suggest (${suggestions.length})`}>
                {suggestions.map(({ name, text }) => (
                  <p className="govuk-body" key={name}>
                    <strong>{name}:</strong> {text}
                  </p>
                ))}
              </Details>
            ) : null}
            <Textarea
              {...form.field("feedback")}
              label="Feedback for the authors"
              hint="Sent to the authors with the outcome as soon as you record it. Members’ comments are not sent."
            />
          </>
        );
      }}
    </ActionForm>
  );
}
