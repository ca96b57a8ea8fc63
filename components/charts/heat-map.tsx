import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { TableScroll } from "../ui/table-scroll";
import { FigureFrame, type FigureOptions } from "./figure-frame";

export interface HeatRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly values: readonly (number | null)[];
}

interface HeatMapProps extends FigureOptions {
  readonly rowHead: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  readonly min: number;
  readonly max: number;
  readonly decimals?: number;
}

const SHADES = 5;

/** Which of the five shades a value takes, 1 the palest. */
export function shadeOf(value: number, min: number, max: number): number {
  const share = (value - min) / (max - min || 1);
  return Math.min(SHADES, Math.max(1, Math.floor(share * SHADES) + 1));
}

/** Rows by columns with the number printed in every cell. It is a table already, so it has no twin. */
export function HeatMap({ rowHead, columns, rows, min, max, decimals = 1, ...figure }: HeatMapProps) {
  return (
    <FigureFrame {...figure}>
      <TableScroll label={figure.title}>
        <table className="heat-map">
          <caption className="govuk-visually-hidden">{figure.title}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHead}</th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {columns.map((column, index) => {
                  const value = row.values[index] ?? null;
                  return (
                    <td
                      className={classNames(
                        "heat-map__cell",
                        value !== null && `heat-map__cell--${shadeOf(value, min, max)}`,
                      )}
                      key={column}
                    >
                      {value === null ? "–" : value.toFixed(decimals)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </FigureFrame>
  );
}
