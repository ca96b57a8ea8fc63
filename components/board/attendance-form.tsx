"use client";
import { ActionForm } from "@/components/form/action-form";
import { Radios } from "@/components/ui/radios";
import type { Presence } from "@/lib/domain/board";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  slug: string;
  /** Before the meeting starts only apologies can be recorded. */
  isUnderWay: boolean;
  people: readonly { personId: string; name: string; part: "voter" | "adviser"; presence: Presence | null }[];
};

export function AttendanceForm({ people, slug, isUnderWay, ...props }: Props) {
  return (
    <ActionForm
      {...props}
      hidden={{ slug }}
      prefix="attendance-"
      submit="Save attendance"
      submitVariant="secondary"
      className="board-attendance"
    >
      {(form) =>
        people.map(({ personId, name, part, presence }) => (
          <Radios
            key={personId}
            {...form.field(`attendance.${personId}`, presence ?? "expected")}
            className="govuk-radios--inline govuk-radios--small"
            legend={{
              text: `${name} (${part === "voter" ? "votes" : "adviser"})`,
              className: "govuk-fieldset__legend--s",
            }}
            items={[
              isUnderWay ? { value: "present", text: "Present" } : null,
              { value: "apologies", text: "Apologies" },
              { value: "expected", text: isUnderWay ? "Away" : "Expected" },
            ]}
          />
        ))
      }
    </ActionForm>
  );
}
