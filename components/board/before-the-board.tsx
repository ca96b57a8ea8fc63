import { ConditionList } from "@/components/decisions/condition-list";
import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import { SUPPORT_LABELS, type SupportLevel } from "@/lib/domain/concepts";
import { type Move, STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { formatDate } from "@/lib/format/dates";
import { PaperText } from "./paper-text";
import { OutcomeTag } from "./tags";

type Result = {
  id: string;
  den: string;
  gate: Stage;
  outcome: Move;
  reasons: string;
  decidedAt: Date;
  conditions: readonly { id: string; text: string; dueOn: Date; state: "open" | "offered" | "discharged" }[];
};

/** What the dens decided before the concept came to the board. */
export function DenResults({ results }: { results: readonly Result[] }) {
  if (results.length === 0) return null;
  return (
    <section aria-labelledby="dens">
      <h2 className="govuk-heading-m" id="dens">
        What the dens decided
      </h2>
      {results.map((result) => (
        <div className="board-den" key={result.id}>
          <h3 className="govuk-heading-s">
            {STAGE_LABELS[result.gate]}, {formatDate(result.decidedAt)} <OutcomeTag outcome={result.outcome} />
          </h3>
          <PaperText text={result.reasons} headingLevel={4} />
          <ConditionList conditions={result.conditions} headingLevel={4} />
        </div>
      ))}
    </section>
  );
}

type SupportProps = {
  support: readonly { id: string; authority: string; level: SupportLevel; note: string | null }[];
  isConcept: boolean;
};

/** Which boroughs back the concept, and how far. */
export function Support({ support, isConcept }: SupportProps) {
  if (!isConcept) return null;
  if (support.length === 0) {
    return (
      <>
        <h2 className="govuk-heading-m">Boroughs’ support</h2>
        <p className="govuk-body">No borough has backed it yet.</p>
      </>
    );
  }
  const hasNotes = support.some((one) => one.note);
  return (
    <TableScroll label="Boroughs’ support">
      <Table
        caption="Boroughs’ support"
        captionClassName="govuk-table__caption--m"
        head={hasNotes ? ["Borough", "How far", "What they say"] : ["Borough", "How far"]}
        firstCellIsHeader
        rows={support.map((one) =>
          hasNotes
            ? [one.authority, SUPPORT_LABELS[one.level], one.note ?? ""]
            : [one.authority, SUPPORT_LABELS[one.level]],
        )}
      />
    </TableScroll>
  );
}
