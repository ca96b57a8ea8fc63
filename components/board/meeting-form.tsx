"use client";
import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  submit: string;
  version?: number;
  hidden?: Record<string, string>;
  voters: readonly { id: string; name: string; jobTitle: string }[];
  initial: {
    title: string;
    day: string;
    month: string;
    year: string;
    time: string;
    place: string;
    chairId: string;
    quorum: string;
  };
};

export function MeetingForm({ voters, initial, ...props }: Props) {
  return (
    <ActionForm {...props} className="measure">
      {(form) => (
        <>
          <Input label="Title" {...form.field("title", initial.title)} />
          <DateInput
            id="heldAt-date"
            legend={{ text: "Date", className: "govuk-fieldset__legend--s" }}
            hint="For example, 5 3 2027"
            error={form.error("heldAt")}
            items={[
              { ...form.field("heldAt.day", initial.day), id: "heldAt", label: "Day", error: undefined },
              { ...form.field("heldAt.month", initial.month), label: "Month", error: undefined },
              {
                ...form.field("heldAt.year", initial.year),
                label: "Year",
                className: "govuk-input--width-4",
                error: undefined,
              },
            ]}
          />
          <Input
            label="Time"
            hint="London time, for example 4pm or 16:30"
            className="govuk-input--width-5"
            {...form.field("heldAt.time", initial.time)}
          />
          <Input label="Place" hint="A room, a link, or both" {...form.field("place", initial.place)} />
          <Select
            label="Chair"
            hint="A voting member"
            {...form.field("chairId", initial.chairId)}
            items={[
              { value: "", text: "Select the chair" },
              ...voters.map(({ id, name, jobTitle }) => ({ value: id, text: `${name}, ${jobTitle}` })),
            ]}
          />
          <Input
            label="Quorum"
            hint="How many voting members must be present to decide"
            className="govuk-input--width-2"
            inputMode="numeric"
            {...form.field("quorum", initial.quorum)}
          />
        </>
      )}
    </ActionForm>
  );
}
