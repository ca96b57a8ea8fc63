"use client";
import { ActionForm, type FormState } from "@/components/form/action-form";
import { Input } from "@/components/ui/input";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  reference: string;
  isMarketReady: boolean;
};

export function ScreenForm({ action, operationId, reference, isMarketReady }: Props) {
  return (
    <ActionForm action={action} operationId={operationId} hidden={{ ref: reference }} submit="Record the screening">
      {(form) => {
        const outcome = form.field("outcome");
        return (
          <Radios
            id={outcome.id}
            name={outcome.name}
            error={outcome.error}
            defaultValue={outcome.defaultValue}
            legend={{ text: "What happens to this concept?", className: "govuk-fieldset__legend--m" }}
            items={outcomes(form, isMarketReady)}
          />
        );
      }}
    </ActionForm>
  );
}

function outcomes({ field }: FormState, isMarketReady: boolean) {
  return [
    {
      value: "longlist",
      text: "Longlist it",
      hint: "It goes to a Crocodiles’ Den. Its summary can be read by members.",
    },
    {
      value: "return",
      text: "Return it to its authors",
      hint: "It becomes a draft again, for them to change and submit.",
      conditional: (
        <Textarea {...field("return.changes")} label="What should they change?" hint="The authors read this." />
      ),
    },
    isMarketReady && {
      value: "fastTrack",
      text: "Fast-track it to the portfolio",
      hint: "For a solution that works today. It skips both dens and the board.",
      conditional: (
        <Textarea
          {...field("fastTrack.reason")}
          label="Why does it skip the dens?"
          hint="On record, and sent to the authors."
        />
      ),
    },
    {
      value: "merge",
      text: "Merge it into another concept",
      hint: "Both are kept, and the merge can be undone.",
      conditional: (
        <>
          <Input {...field("merge.intoRef")} label="Reference of the other concept" className="govuk-input--width-10" />
          <Textarea
            {...field("merge.reason")}
            label="Why do they belong together?"
            hint="Sent to the authors of both."
          />
        </>
      ),
    },
    {
      value: "decline",
      text: "Decline it",
      hint: "It goes no further in this cycle.",
      conditional: (
        <>
          <Textarea
            {...field("decline.reason")}
            label="Reason for the record"
            hint="Staff and the authors can read it."
          />
          <Textarea {...field("decline.feedback")} label="Feedback for the authors" hint="Sent to them in a letter." />
        </>
      ),
    },
  ];
}
