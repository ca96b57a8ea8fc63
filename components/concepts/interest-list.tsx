import { EmptyState } from "@/components/ui/empty-state";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/format/dates";

interface InterestListProps {
  readonly onRecord: readonly {
    readonly personId: string;
    readonly name: string;
    readonly declared: boolean;
    readonly reason: string;
    readonly at: Date;
  }[];
  readonly suggested: readonly {
    readonly personId: string;
    readonly name: string;
    readonly reasons: readonly string[];
  }[];
}

/** Whose interests are on record, and whose ties suggest that one should be. */
export function InterestList({ onRecord, suggested }: InterestListProps) {
  return (
    <>
      <h2 className="govuk-heading-m">On record</h2>
      {onRecord.length === 0 ? (
        <EmptyState title="Declared interests appear here" headingLevel={3}>
          Nobody has declared one in this concept.
        </EmptyState>
      ) : (
        <SummaryList
          rows={onRecord.map(({ name, declared, reason, at }) => ({
            key: name,
            value: `${declared ? "Has an interest" : "No interest"}, ${formatDate(at)}: ${reason}`,
          }))}
        />
      )}
      {suggested.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">To be asked</h2>
          <p className="govuk-body">Their organisation or borough stands behind this concept.</p>
          <SummaryList rows={suggested.map(({ name, reasons }) => ({ key: name, value: reasons.join(". ") }))} />
        </>
      ) : null}
    </>
  );
}
