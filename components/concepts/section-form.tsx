"use client";
import { ActionForm } from "@/components/form/action-form";
import { CharacterCount } from "@/components/ui/character-count";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Details } from "@/components/ui/details";
import { Input } from "@/components/ui/input";
import { CONCEPT_LIMITS } from "@/lib/domain/concepts";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  reference: string;
  section: { key: string; title: string; hint: string; required: boolean };
  saved: { text: string; version: number; confidential: boolean; confidentialReason: string };
};

/** One part in prose. When somebody else saved it first, both texts are on the page and nothing is lost. */
export function SectionForm({ action, operationId, reference, section, saved }: Props) {
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      version={saved.version}
      hidden={{ ref: reference, key: section.key }}
      submit="Save and continue"
      alternative={{ name: "then", value: "return", text: "Save and return" }}
    >
      {({ field, outcome }) => {
        const reason = field("confidentialReason", saved.confidentialReason);
        const isConflict = outcome.status === "refused" && outcome.code === "conflict";
        const typed = outcome.status === "refused" ? outcome.values : null;
        const isTicked = typed ? typed.confidential === "yes" : saved.confidential;
        return (
          <>
            {isConflict ? (
              <Details summaryText="What is saved now" open>
                <p className="govuk-body whitespace-pre-wrap">{saved.text}</p>
              </Details>
            ) : null}
            <CharacterCount
              {...field("text", saved.text)}
              label={{
                text: `${section.title}${section.required ? "" : " (optional)"}`,
                className: "govuk-label--l",
                isPageHeading: true,
              }}
              hint={section.hint}
              rows={14}
              maxLength={CONCEPT_LIMITS.section}
              threshold={50}
            />
            <Checkboxes
              name="confidential"
              id="confidential"
              items={[
                {
                  value: "yes",
                  text: "This part is commercial in confidence",
                  hint: "Panel, board and staff read it. It never appears in a public page or paper.",
                  checked: isTicked,
                  conditional: <Input {...reason} label="Why it is confidential" />,
                },
              ]}
            />
          </>
        );
      }}
    </ActionForm>
  );
}
