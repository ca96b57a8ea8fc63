import { Markdown } from "@/components/markdown";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import { Tag } from "@/components/ui/tag";
import {
  type ConceptContent,
  SECTIONS,
  SOLUTION_LABELS,
  SUPPORT_LABELS,
  type SupportLevel,
} from "@/lib/domain/concepts";
import { DEN_LABELS, type DenKind } from "@/lib/domain/dens";
import { showHundredths } from "@/lib/domain/scoring";
import { MOVE_LABELS, type Move } from "@/lib/domain/stages";
import { formatDate } from "@/lib/format/dates";

type Condition = { text: string; dueOn: Date; owner: string | null; state: "open" | "offered" | "discharged" };
export type EarlierView = {
  ref: string;
  kind: DenKind;
  heldAt: Date;
  members: number;
  overall: number | null;
  criteria: readonly { key: string; name: string; mean: number | null }[];
  decision: { outcome: Move; reasons: string; conditions: readonly Condition[] } | null;
};

const CONDITION_WORDS = { open: "Open", offered: "Said to be met, to be checked", discharged: "Met" };

/** What an earlier den decided and how it scored. */
export function EarlierDen({ earlier }: { readonly earlier: EarlierView }) {
  const { decision } = earlier;
  return (
    <section aria-labelledby="earlier">
      <h2 className="govuk-heading-m" id="earlier">
        From the {DEN_LABELS[earlier.kind]} {earlier.ref}, {formatDate(earlier.heldAt)}
      </h2>
      {decision ? (
        <p className="govuk-body">
          <strong>{MOVE_LABELS[decision.outcome]}.</strong> {decision.reasons}
        </p>
      ) : null}
      {decision && decision.conditions.length > 0 ? (
        <TableScroll label="Conditions">
          <Table
            caption="Conditions"
            captionClassName="govuk-table__caption--s"
            head={["Condition", "Owner", "Due on", "State"]}
            rows={decision.conditions.map(({ text, owner, dueOn, state }) => [
              text,
              owner ?? "Nobody in particular",
              formatDate(dueOn),
              CONDITION_WORDS[state],
            ])}
          />
        </TableScroll>
      ) : null}
      <Table
        caption={`Mean marks of ${earlier.members} members`}
        captionClassName="govuk-table__caption--s"
        firstCellIsHeader
        head={["Criterion", { text: "Mean", format: "numeric" }]}
        rows={[
          ...earlier.criteria.map(({ name, mean }) => [
            name,
            { text: showHundredths(mean), format: "numeric" as const },
          ]),
          ["Total", { text: showHundredths(earlier.overall), format: "numeric" as const }],
        ]}
      />
    </section>
  );
}

/** The frozen concept as the panel reads it. */
export function PackContent({ content }: { readonly content: ConceptContent }) {
  const written = SECTIONS.flatMap(({ key, title }) => {
    const section = content.sections.find((one) => one.key === key);
    return section ? [{ ...section, title }] : [];
  });
  return (
    <>
      <p className="govuk-body-l measure">{content.pitch}</p>
      <SummaryList
        rows={[
          { key: "Kind of solution", value: SOLUTION_LABELS[content.solutionType] },
          { key: "Lead organisation", value: content.leadOrganisation ?? "None named" },
          { key: "Authors", value: content.authors.join(", ") },
          {
            key: "Answers",
            value: content.problems.map(({ title }) => title).join("; ") || "No problem statement named",
          },
          {
            key: "Leans on",
            value: content.evidence.map(({ figure, what }) => `${figure} ${what}`).join("; ") || "No figure named",
          },
        ]}
      />
      {written.map(({ key, title, text, confidential, confidentialReason }) => (
        <section aria-labelledby={`section-${key}`} key={key}>
          <h2 className="govuk-heading-m" id={`section-${key}`}>
            {title} {confidential ? <Tag colour="orange">Commercial in confidence</Tag> : null}
          </h2>
          {confidential && confidentialReason ? <p className="govuk-hint">{confidentialReason}</p> : null}
          <Markdown text={text} />
        </section>
      ))}
    </>
  );
}

/** The boroughs behind a concept. */
export function PackSupport({
  support,
}: {
  readonly support: readonly { borough: string; level: SupportLevel; note: string; at: Date }[];
}) {
  return (
    <section aria-labelledby="support">
      <h2 className="govuk-heading-m" id="support">
        Boroughs behind it
      </h2>
      {support.length === 0 ? (
        <p className="govuk-body">No borough has said yet that it backs this concept.</p>
      ) : (
        <TableScroll label="What each borough says">
          <Table
            head={["Borough", "Support", "What they say"]}
            rows={support.map(({ borough, level, note }) => [borough, SUPPORT_LABELS[level], note])}
          />
        </TableScroll>
      )}
    </section>
  );
}
