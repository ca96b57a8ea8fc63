"use client";
import { ActionForm } from "@/components/form/action-form";
import { CharacterCount } from "@/components/ui/character-count";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Details } from "@/components/ui/details";
import { Input } from "@/components/ui/input";
import { Radios } from "@/components/ui/radios";
import { CONCEPT_LIMITS, SOLUTION_LABELS, SOLUTION_TYPES, type SolutionType } from "@/lib/domain/concepts";
import type { Outcome } from "@/lib/domain/errors";
import { SOLUTION_HINTS } from "./solution-hints";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  reference: string;
  version: number;
  about: { title: string; pitch: string; solutionType: SolutionType; problems: string[]; evidence: string[] };
  problems: { slug: string; title: string; statement: string }[];
  evidence: { slug: string; figure: string; what: string; source: string }[];
};

const count = (figures: number) => (figures === 1 ? "1 figure selected" : `${figures} figures selected`);
const LEGEND = "govuk-fieldset__legend--s";

export function AboutForm({ action, operationId, reference, version, about, problems, evidence }: Props) {
  const saved = about;
  return (
    <ActionForm
      action={action}
      operationId={operationId}
      version={version}
      hidden={{ ref: reference }}
      submit="Save and continue"
      alternative={{ name: "then", value: "return", text: "Save and return" }}
    >
      {({ field, chosen, error }) => {
        const type = field("solutionType", saved.solutionType);
        const picked = chosen("evidence", saved.evidence);
        return (
          <>
            <Input {...field("title", saved.title)} label="Title" />
            <CharacterCount
              {...field("pitch", saved.pitch)}
              label="Pitch"
              hint="One sentence that says what it does and for whom."
              rows={3}
              maxLength={CONCEPT_LIMITS.pitch}
            />
            <Radios
              id={type.id}
              name={type.name}
              error={type.error}
              defaultValue={type.defaultValue}
              legend={{ text: "Type of solution", className: LEGEND }}
              items={SOLUTION_TYPES.map((value) => ({
                value,
                text: SOLUTION_LABELS[value],
                hint: SOLUTION_HINTS[value],
              }))}
            />
            <Checkboxes
              id="problems"
              name="problems[]"
              error={error("problems")}
              legend={{ text: "Problem statements it answers", className: LEGEND }}
              hint="Select at least one before you submit."
              items={problems.map(({ slug, title, statement }) => ({ value: slug, text: title, hint: statement }))}
              defaultValue={chosen("problems", saved.problems)}
            />
            <Details
              summaryText={`Evidence it leans on (optional): ${count(picked.length)}`}
              open={Boolean(error("evidence"))}
            >
              <Checkboxes
                id="evidence"
                name="evidence[]"
                error={error("evidence")}
                className="govuk-checkboxes--small"
                legend={{ text: "Figures of the register", className: LEGEND }}
                hint={`Select up to ${CONCEPT_LIMITS.evidence}.`}
                items={evidence.map(({ slug, figure, what, source }) => ({
                  value: slug,
                  text: `${figure}: ${what}`,
                  hint: source,
                }))}
                defaultValue={picked}
              />
            </Details>
          </>
        );
      }}
    </ActionForm>
  );
}
