import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { Table } from "../ui/table";
import { TableScroll } from "../ui/table-scroll";

export interface TableTwin {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What every figure takes, whatever it draws. */
export interface FigureOptions {
  /** Unique on its page. */
  readonly id: string;
  /** The finding, as a sentence: "Two of five criteria split the panel". */
  readonly title: string;
  readonly unit?: string;
  readonly source?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  readonly className?: string;
}

interface FigureFrameProps extends FigureOptions {
  /** The same data as a table; a figure that is a table already has none. */
  readonly table?: TableTwin;
  readonly children: ReactNode;
}

const isNumeric = (rows: TableTwin["rows"], column: number): boolean =>
  column > 0 && rows.every((row) => typeof row[column] === "number");

function Twin({ title, table }: { readonly title: string; readonly table: TableTwin }) {
  const formatOf = (column: number) => (isNumeric(table.rows, column) ? "numeric" : undefined);
  return (
    <details className="figure__twin">
      <summary className="figure__twin-summary">
        <span>The same as a table</span>
      </summary>
      <TableScroll label={`Table: ${title}`}>
        <Table
          className="govuk-table--small-text-until-tablet"
          caption={title}
          captionClassName="govuk-visually-hidden"
          firstCellIsHeader
          head={table.head.map((text, column) => ({ text, format: formatOf(column) }))}
          rows={table.rows.map((row) => row.map((text, column) => ({ text, format: formatOf(column) })))}
        />
      </TableScroll>
    </details>
  );
}

/** The one frame of all figures: what it shows, in what unit, the picture, the same as a table, whence. */
export function FigureFrame(props: FigureFrameProps) {
  const { id, title, unit, source, headingLevel = 3, className, table, children } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className={classNames("figure", className)} id={id} aria-labelledby={`${id}-heading`}>
      <figcaption className="figure__caption">
        <Heading className="figure__title" id={`${id}-heading`}>
          {title}
        </Heading>
        {unit ? <p className="figure__unit">{unit}</p> : null}
      </figcaption>
      <div className="figure__picture">{children}</div>
      {table ? <Twin title={title} table={table} /> : null}
      {source ? <p className="figure__source">Source: {source}</p> : null}
    </figure>
  );
}
