"use client";
import { ActionForm } from "@/components/form/action-form";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Input } from "@/components/ui/input";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { SUPPORT_LABELS, SUPPORT_LEVELS, type SupportLevel } from "@/lib/domain/concepts";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  reference: string;
  /** The boroughs staff can speak for; an officer speaks for their own. */
  boroughs?: { slug: string; name: string }[];
  given?: { level: SupportLevel; contact: string; note: string; notePublic: boolean };
  submit: string;
};

const HINTS: Record<SupportLevel, string> = {
  interested: "The borough wants to hear more.",
  sponsoring: "The borough stands behind it with time, data or money.",
  will_pilot: "The borough has agreed to try it.",
};

export function SupportForm({ action, operationId, reference, boroughs, given, submit }: Props) {
  return (
    <ActionForm action={action} operationId={operationId} hidden={{ ref: reference }} submit={submit}>
      {({ field, outcome }) => {
        const level = field("level", given?.level);
        const isPublic = outcome.status === "refused" ? outcome.values.notePublic === "yes" : given?.notePublic;
        return (
          <>
            {boroughs ? (
              <Select
                {...field("authority")}
                label="Borough"
                items={[
                  { value: "", text: "Select a borough" },
                  ...boroughs.map(({ slug, name }) => ({ value: slug, text: name })),
                ]}
              />
            ) : null}
            <Radios
              id={level.id}
              name={level.name}
              error={level.error}
              defaultValue={level.defaultValue}
              legend={{ text: "How far does the borough go?", className: "govuk-fieldset__legend--s" }}
              items={SUPPORT_LEVELS.map((value) => ({ value, text: SUPPORT_LABELS[value], hint: HINTS[value] }))}
            />
            <Input
              {...field("contact", given?.contact)}
              label="Contact"
              hint="A post or a team rather than a name. Authors and staff see it."
            />
            <Textarea {...field("note", given?.note)} label="Note (optional)" rows={3} />
            <Checkboxes
              name="notePublic"
              id="notePublic"
              className="govuk-checkboxes--small"
              items={[
                { value: "yes", text: "Everybody who reads the concept may see the note", checked: isPublic ?? false },
              ]}
            />
          </>
        );
      }}
    </ActionForm>
  );
}
