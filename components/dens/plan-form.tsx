"use client";
import { ActionForm } from "@/components/form/action-form";
import { Checkboxes } from "@/components/ui/checkboxes";
import { DateInput } from "@/components/ui/date-input";
import { Input } from "@/components/ui/input";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { DEN_KINDS, DEN_LABELS, SEATS } from "@/lib/domain/dens";
import type { Outcome } from "@/lib/domain/errors";

type Typed = {
  title: string;
  day: string;
  month: string;
  year: string;
  time: string;
  place: string;
  chairId: string;
  seatIds: readonly string[];
  schemeId: string;
  quorum: string;
};
type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  panel: readonly { id: string; name: string; jobTitle: string; organisation: string | null }[];
  schemes: readonly { id: string; name: string; revision: number }[];
  /** The den that is changed; a new one has none. */
  den?: { ref: string; version: number };
  initial?: Typed;
};

const NEW: Typed = {
  title: "",
  day: "",
  month: "",
  year: "",
  time: "",
  place: "",
  chairId: "",
  seatIds: [],
  schemeId: "",
  quorum: "5",
};

/** What a den is planned with: when, where, who, and the rules by which it scores. */
export function PlanForm({ action, operationId, panel, schemes, den, initial = NEW }: Props) {
  const people = panel.map(({ id, name, jobTitle, organisation }) => ({
    value: id,
    text: name,
    hint: [jobTitle, organisation].filter(Boolean).join(", "),
  }));
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      version={den?.version}
      hidden={den ? { den: den.ref } : {}}
      submit={den ? "Save the plan" : "Plan this den"}
    >
      {({ field, chosen, error }) => (
        <>
          {den ? null : (
            <Radios
              {...field("kind")}
              legend={{ text: "Which den is it?", className: "govuk-fieldset__legend--s" }}
              items={DEN_KINDS.map((kind) => ({ value: kind, text: DEN_LABELS[kind] }))}
            />
          )}
          <Input {...field("title", initial.title)} label="Title" />
          <DateInput
            id="heldAt-date"
            legend={{ text: "Date", className: "govuk-fieldset__legend--s" }}
            error={error("heldAt")}
            items={[
              {
                name: "heldAt.day",
                id: "heldAt",
                label: "Day",
                defaultValue: field("heldAt.day", initial.day).defaultValue,
              },
              {
                name: "heldAt.month",
                id: "heldAt-month",
                label: "Month",
                defaultValue: field("heldAt.month", initial.month).defaultValue,
              },
              {
                name: "heldAt.year",
                id: "heldAt-year",
                label: "Year",
                className: "govuk-input--width-4",
                defaultValue: field("heldAt.year", initial.year).defaultValue,
              },
            ]}
          />
          <Input
            {...field("heldAt.time", initial.time)}
            label="Start, London time"
            hint="For example, 10:30am"
            className="govuk-input--width-5"
          />
          <Input {...field("place", initial.place)} label="Place or link" />
          <Checkboxes
            name="seatIds[]"
            id="seatIds"
            legend={{ text: "Who sits on the panel?", className: "govuk-fieldset__legend--s" }}
            hint={`Select ${SEATS.least} to ${SEATS.most} members. Authors and members with an interest step out of single concepts by themselves.`}
            error={error("seatIds")}
            defaultValue={chosen("seatIds", initial.seatIds)}
            items={people}
          />
          <Select
            {...field("chairId", initial.chairId)}
            label="Chair"
            hint="One of the members. Reveals the scores and records the decisions."
            items={[{ value: "", text: "Select the chair" }, ...people.map(({ value, text }) => ({ value, text }))]}
          />
          <Input
            {...field("quorum", initial.quorum)}
            label="Quorum"
            hint="How many members must have submitted scores before a concept can be decided."
            className="govuk-input--width-2"
            inputMode="numeric"
          />
          <Select
            {...field("schemeId", initial.schemeId || schemes[0]?.id)}
            label="Scoring scheme"
            items={schemes.map(({ id, name, revision }) => ({
              value: id,
              text: revision > 1 ? `${name} (revision ${revision})` : name,
            }))}
          />
        </>
      )}
    </ActionForm>
  );
}
