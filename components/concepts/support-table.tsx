import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { SUPPORT_LABELS, type SupportLevel } from "@/lib/domain/concepts";
import { formatDate } from "@/lib/format/dates";

interface SupportTableProps {
  readonly reference: string;
  readonly rows: readonly {
    readonly authority: { readonly id: string; readonly slug: string; readonly name: string };
    readonly level: SupportLevel;
    readonly note: string | null;
    readonly contact?: string | null;
    readonly at?: Date;
    readonly withdrawnAt?: Date | null;
    readonly withdrawnReason?: string | null;
  }[];
  /** Whose backing this reader can take back: everybody's, one borough's by its id, or nobody's. */
  readonly withdrawable: string;
}

/** Who backs a concept and how far; contacts and reasons only where the reader was given them. */
export function SupportTable({ reference, rows, withdrawable }: SupportTableProps) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Boroughs that back this concept appear here" headingLevel={3}>
        No borough does yet.
      </EmptyState>
    );
  }
  return (
    <Table
      className="concept-table"
      head={["Borough", "How far", "What they say"]}
      firstCellIsHeader
      rows={rows.map((row) => {
        const canWithdraw = !row.withdrawnAt && (withdrawable === "all" || withdrawable === row.authority.id);
        return [
          { className: "concept-table__concept font-bold!", text: row.authority.name },
          row.withdrawnAt ? (
            <>
              <Tag colour="grey">Withdrawn</Tag> on {formatDate(row.withdrawnAt)}
            </>
          ) : (
            <>
              <Tag colour="teal">{SUPPORT_LABELS[row.level]}</Tag>
              {row.at ? <span className="block text-muted">since {formatDate(row.at)}</span> : null}
            </>
          ),
          <>
            {row.withdrawnReason ?? row.note}
            {row.contact ? <span className="block text-muted">Contact: {row.contact}</span> : null}
            {canWithdraw ? (
              <a
                className="govuk-link block"
                href={`/concepts/${reference}/support/withdraw?authority=${row.authority.slug}`}
              >
                Take it back<span className="govuk-visually-hidden"> for {row.authority.name}</span>
              </a>
            ) : null}
          </>,
        ];
      })}
    />
  );
}
