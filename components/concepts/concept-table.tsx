import { sortableHeader } from "@/components/ui/sortable-header";
import { Table } from "@/components/ui/table";
import { SOLUTION_LABELS, type SolutionType } from "@/lib/domain/concepts";
import type { Stage } from "@/lib/domain/stages";
import { formatDate } from "@/lib/format/dates";
import { StageTag } from "./stage-tag";

interface ConceptTableProps {
  readonly rows: readonly {
    readonly reference: string;
    readonly title: string;
    readonly solutionType: SolutionType;
    readonly stage: Stage;
    readonly stageSince: Date;
    readonly organisation: string | null;
    readonly boroughs: number;
    readonly mine: boolean;
  }[];
  readonly caption: string;
  readonly sort: string;
  /** The address of this list in another order. */
  readonly hrefOf: (sort: string) => string;
}

const boroughs = (count: number) => (count === 0 ? "No borough yet" : count === 1 ? "1 borough" : `${count} boroughs`);

/** Concepts as a table; on a narrow screen each row reads as a short paragraph. */
export function ConceptTable({ rows, caption, sort, hrefOf }: ConceptTableProps) {
  const head = (text: string, key: string) => {
    const isUp = sort === key;
    const isDown = sort === `-${key}`;
    return sortableHeader({
      text,
      href: hrefOf(isUp ? `-${key}` : key),
      ...(isUp ? { direction: "ascending" as const } : {}),
      ...(isDown ? { direction: "descending" as const } : {}),
    });
  };
  return (
    <Table
      className="concept-table"
      caption={caption}
      captionClassName="govuk-table__caption--s"
      firstCellIsHeader
      head={[head("Concept", "title"), head("Stage", "stage"), "Type", "Backed by"]}
      rows={rows.map((row) => [
        {
          className: "concept-table__concept",
          text: (
            <>
              <a className="govuk-link" href={`/concepts/${row.reference}`}>
                {row.title}
              </a>
              <span className="concept-table__about">
                {row.reference}
                {row.organisation ? ` · ${row.organisation}` : ""}
                {row.mine ? <strong> · Yours</strong> : null}
              </span>
            </>
          ),
        },
        {
          text: (
            <>
              <StageTag stage={row.stage} />
              <span className="concept-table__about">since {formatDate(row.stageSince)}</span>
            </>
          ),
        },
        SOLUTION_LABELS[row.solutionType],
        {
          text: (
            <>
              {row.boroughs > 0 ? <span className="concept-table__label">Backed by </span> : null}
              {boroughs(row.boroughs)}
            </>
          ),
        },
      ])}
    />
  );
}
