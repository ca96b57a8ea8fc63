"use client";
import { ActionForm } from "@/components/form/action-form";
import { Input } from "@/components/ui/input";
import { Radios } from "@/components/ui/radios";
import { CONCEPT_LIMITS, SOLUTION_LABELS, SOLUTION_TYPES } from "@/lib/domain/concepts";
import type { Outcome } from "@/lib/domain/errors";
import { SOLUTION_HINTS } from "./solution-hints";

type Props = { action: (previous: Outcome, form: FormData) => Promise<Outcome>; operationId: string };

export function StartForm(props: Props) {
  return (
    <ActionForm {...props} submit="Continue">
      {({ field }) => {
        const { defaultValue, error, id, name } = field("solutionType");
        return (
          <>
            <Input
              {...field("title")}
              label="Title"
              hint={`A short name, up to ${CONCEPT_LIMITS.title} characters. You can change it until you submit.`}
            />
            <Radios
              id={id}
              name={name}
              error={error}
              defaultValue={defaultValue}
              legend={{ text: "Type of solution", className: "govuk-fieldset__legend--s" }}
              items={SOLUTION_TYPES.map((type) => ({
                value: type,
                text: SOLUTION_LABELS[type],
                hint: SOLUTION_HINTS[type],
              }))}
            />
          </>
        );
      }}
    </ActionForm>
  );
}
