import { ChartSvg } from "./chart-svg";
import { FigureFrame, type FigureOptions } from "./figure-frame";
import { ACCENT, INK, LINE, MUTED, PALETTE, PAPER } from "./palette";
import { wrapWords } from "./wrap-words";

export interface DotRow {
  readonly label: string;
  readonly values: readonly number[];
  /** Words at the end of the row, such as "Discuss". */
  readonly flag?: string;
}

interface DotStripProps extends FigureOptions {
  readonly rows: readonly DotRow[];
  readonly labelHead: string;
  readonly min: number;
  readonly max: number;
}

const DOT = 8;
const STACK = DOT * 2 + 2;
const LABEL_LENGTH = 26;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const oneDecimal = (value: number): string => value.toFixed(1);

function spreadOf(values: readonly number[]): string {
  if (values.length === 0) return "No marks yet";
  return `Mean ${oneDecimal(meanOf(values))}, from ${Math.min(...values)} to ${Math.max(...values)}`;
}

function countsOf(values: readonly number[]): readonly [value: number, count: number][] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other);
}

/** One dot for each given mark, stacked where they agree, with their mean. */
export function DotStrip({ rows, labelHead, min, max, ...figure }: DotStripProps) {
  const marks = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const across = (value: number): string => `${5 + ((value - min) / (max - min)) * 90}%`;
  let height = 0;
  const drawn = rows.map((row) => {
    const lines = wrapWords(row.label, LABEL_LENGTH);
    const counts = countsOf(row.values);
    const top = height;
    const tallest = Math.max(1, ...counts.map(([, count]) => count));
    const base = top + (lines.length + 1) * 20 + tallest * STACK + 14;
    height = base + 42;
    return { row, lines, counts, top, base };
  });
  const summary = ({ label, values, flag }: DotRow): string =>
    [`${label}: ${spreadOf(values)}`, flag].filter(Boolean).join(", ");

  return (
    <FigureFrame
      {...figure}
      table={{
        head: [labelHead, ...marks.map(String), "Mean"],
        rows: rows.map((row) => [
          row.label,
          ...marks.map((mark) => row.values.filter((value) => value === mark).length),
          row.values.length === 0 ? "–" : oneDecimal(meanOf(row.values)),
        ]),
      }}
    >
      <ChartSvg
        id={`${figure.id}-chart`}
        title={figure.title}
        description={rows.map(summary).join("; ")}
        height={height}
      >
        {drawn.map(({ row, lines, counts, top, base }) => (
          <g key={row.label}>
            {lines.map((line, index) => (
              <text key={line} x="0" y={top + 15 + index * 20} fontSize="16" fontWeight="700" fill={INK}>
                {line}
              </text>
            ))}
            <text x="0" y={top + 15 + lines.length * 20} fontSize="15" fill={MUTED}>
              {spreadOf(row.values)}
            </text>
            {row.flag ? (
              <text x="100%" y={top + 15} fontSize="16" fontWeight="700" textAnchor="end" fill={ACCENT}>
                {row.flag}
              </text>
            ) : null}
            <line x1={across(min)} x2={across(max)} y1={base} y2={base} stroke={LINE} strokeWidth="2" />
            {marks.map((mark) => (
              <text key={mark} x={across(mark)} y={base + 20} fontSize="14" textAnchor="middle" fill={MUTED}>
                {mark}
              </text>
            ))}
            {counts.flatMap(([value, count]) =>
              Array.from({ length: count }, (_, level) => level).map((level) => (
                <circle
                  key={`${value}-${level}`}
                  cx={across(value)}
                  cy={base - DOT - 3 - level * STACK}
                  r={DOT}
                  fill={PALETTE.blue}
                  stroke={PAPER}
                  strokeWidth="1.5"
                />
              )),
            )}
            {row.values.length > 0 ? (
              <line
                x1={across(meanOf(row.values))}
                x2={across(meanOf(row.values))}
                y1={base - 7}
                y2={base + 7}
                stroke={ACCENT}
                strokeWidth="4"
              />
            ) : null}
          </g>
        ))}
      </ChartSvg>
    </FigureFrame>
  );
}
