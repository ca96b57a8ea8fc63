import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Base, type TextOptions, toOptions } from "./options";
import { positioned } from "./positioned";

export interface TableCell extends TextOptions {
  readonly format?: "numeric";
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

interface TableProps extends Base {
  readonly caption?: ReactNode;
  readonly captionClassName?: string;
  readonly head?: readonly (ReactNode | TableCell)[];
  readonly rows: readonly (readonly (ReactNode | TableCell)[] | null | false | undefined)[];
  readonly firstCellIsHeader?: boolean;
}

const asCell = (cell: ReactNode | TableCell): TableCell => toOptions<TableCell>(cell) ?? {};

function Cell({ cell, isHeader }: { readonly cell: TableCell; readonly isHeader: boolean }) {
  const shared = { colSpan: cell.colSpan, rowSpan: cell.rowSpan, ...cell.attributes };
  if (isHeader) {
    return (
      <th scope="row" className={classNames("govuk-table__header", cell.className)} {...shared}>
        {cell.text}
      </th>
    );
  }
  return (
    <td
      className={classNames("govuk-table__cell", cell.format && `govuk-table__cell--${cell.format}`, cell.className)}
      {...shared}
    >
      {cell.text}
    </td>
  );
}

export function Table(props: TableProps) {
  const { caption, captionClassName, head, rows, firstCellIsHeader = false, className, attributes } = props;
  return (
    <table className={classNames("govuk-table", className)} {...attributes}>
      {caption ? <caption className={classNames("govuk-table__caption", captionClassName)}>{caption}</caption> : null}
      {head ? (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {positioned(head.map(asCell)).map(({ key, item: cell }) => (
              <th
                key={key}
                scope="col"
                className={classNames(
                  "govuk-table__header",
                  cell.format && `govuk-table__header--${cell.format}`,
                  cell.className,
                )}
                colSpan={cell.colSpan}
                rowSpan={cell.rowSpan}
                {...cell.attributes}
              >
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody className="govuk-table__body">
        {positioned(rows).map((row) => (
          <tr className="govuk-table__row" key={row.key}>
            {positioned(row.item.map(asCell)).map(({ key, item: cell, isFirst }) => (
              <Cell cell={cell} isHeader={firstCellIsHeader && isFirst} key={key} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
