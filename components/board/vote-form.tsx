"use client";
import { ActionForm } from "@/components/form/action-form";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Radios } from "@/components/ui/radios";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  hidden: Record<string, string>;
  legend: string;
  hint: string;
  /** The chair's second vote: for or against, and it can close the vote. */
  isCasting?: boolean;
  stillToVote?: number;
};

export function VoteForm({ action, operationId, hidden, legend, hint, isCasting, stillToVote = 0 }: Props) {
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      hidden={hidden}
      submit={isCasting ? "Give the casting vote" : "Cast your vote"}
      className="measure"
    >
      {(form) => (
        <>
          <Radios
            {...form.field("choice")}
            legend={{ text: legend, className: "govuk-fieldset__legend--m" }}
            hint={hint}
            items={[
              { value: "for", text: "For" },
              { value: "against", text: "Against" },
              isCasting
                ? null
                : { value: "abstain", text: "Abstain", hint: "It counts to the quorum and weighs on neither side" },
            ]}
          />
          {isCasting && stillToVote > 0 ? (
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
