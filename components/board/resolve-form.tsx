"use client";
import { ActionForm, type FormState } from "@/components/form/action-form";
import { Checkboxes } from "@/components/ui/checkboxes";
import { DateInput } from "@/components/ui/date-input";
import { Fieldset } from "@/components/ui/fieldset";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { BOARD_OUTCOME_LABELS, type BoardOutcome } from "@/lib/domain/board";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  hidden: Record<string, string>;
  outcomes: readonly BoardOutcome[];
  owners: readonly { personId: string; name: string }[];
  stillToVote: number;
};

const HINTS: Partial<Record<BoardOutcome, string>> = {
  approve: "It becomes a venture",
  approve_with_conditions: "It becomes a venture, and each condition gets an owner and a date",
  defer: "It stays before the board and comes back as a new item",
  decline: "It goes no further in this cycle",
  note: "Nothing is decided",
};

const PLACES = [0, 1, 2];

function Condition({ form, place, owners }: { form: FormState; place: number; owners: Props["owners"] }) {
  const name = `conditions.${place}`;
  return (
    <Fieldset
      className="board-condition-fields"
      legend={{ text: `Condition ${place + 1}`, className: "govuk-fieldset__legend--s" }}
    >
      <Textarea
        label={place === 0 ? "What must be done" : "What must be done (optional)"}
        rows={2}
        {...form.field(`${name}.text`)}
      />
      <Select
        label="Owner"
        {...form.field(`${name}.ownerId`)}
        items={[
          { value: "", text: "Not settled yet" },
          ...owners.map((owner) => ({ value: owner.personId, text: owner.name })),
        ]}
      />
      <DateInput
        id={`${name}.dueOn-date`}
        legend="Due by"
        error={form.error(`${name}.dueOn`)}
        items={[
          { ...form.field(`${name}.dueOn.day`), id: `${name}.dueOn`, label: "Day", error: undefined },
          { ...form.field(`${name}.dueOn.month`), label: "Month", error: undefined },
          {
            ...form.field(`${name}.dueOn.year`),
            label: "Year",
            className: "govuk-input--width-4",
            error: undefined,
          },
        ]}
      />
    </Fieldset>
  );
}

export function ResolveForm({ action, operationId, hidden, outcomes, owners, stillToVote }: Props) {
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      hidden={hidden}
      submit="Record the resolution"
      className="measure"
    >
      {(form) => (
        <>
          <Radios
            {...form.field("outcome")}
            legend={{ text: "What did the board resolve?", className: "govuk-fieldset__legend--m" }}
            items={outcomes.map((outcome) => ({
              value: outcome,
              text: BOARD_OUTCOME_LABELS[outcome],
              hint: HINTS[outcome],
              conditional:
                outcome === "approve_with_conditions" ? (
                  <div id="conditions">
                    {PLACES.map((place) => (
                      <Condition form={form} place={place} owners={owners} key={place} />
                    ))}
                  </div>
                ) : null,
            }))}
          />
          <Textarea
            label="The resolution in the board’s words (optional)"
            hint="If you leave it empty, the plain words of the outcome are kept."
            rows={2}
            {...form.field("resolution")}
          />
          <Textarea
            label="Reasons"
            hint="Authors read them at once, everybody when the record is published."
            {...form.field("reasons")}
          />
          {stillToVote > 0 ? (
            <Checkboxes
              name="closeVote"
              items={[{ value: "yes", text: `Close the vote, although ${stillToVote} present have not voted` }]}
            />
          ) : null}
        </>
      )}
    </ActionForm>
  );
}
