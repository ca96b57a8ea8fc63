import { ChartSvg } from "./chart-svg";
import { FigureFrame, type FigureOptions } from "./figure-frame";
import { ACCENT, INK, LINE, MUTED, PALETTE } from "./palette";
import { wrapWords } from "./wrap-words";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** How the value is printed; the number itself otherwise. */
  readonly text?: string;
  /** A few words after the value. */
  readonly note?: string;
  readonly isAccented?: boolean;
}

interface BarChartProps extends FigureOptions {
  readonly items: readonly Bar[];
  readonly labelHead: string;
  readonly valueHead: string;
  readonly max?: number;
}

const LINE_HEIGHT = 20;
const BAR_HEIGHT = 22;
const GAP = 18;
/** The longest bar leaves room for its value. */
const FULL = 72;
const LABEL_LENGTH = 36;

const printed = (bar: Bar): string => [bar.text ?? String(bar.value), bar.note].filter(Boolean).join(" ");

/** Horizontal bars by category, each with its value printed. */
export function BarChart({ items, labelHead, valueHead, max, ...figure }: BarChartProps) {
  const full = Math.max(max ?? 0, ...items.map(({ value }) => value), 1);
  let height = 0;
  const rows = items.map((bar) => {
    const lines = wrapWords(bar.label, LABEL_LENGTH);
    const top = height;
    const barTop = top + lines.length * LINE_HEIGHT + 4;
    height = barTop + BAR_HEIGHT + GAP;
    return { bar, lines, top, barTop, width: (bar.value / full) * FULL };
  });
  const description = items.map((bar) => `${bar.label}: ${printed(bar)}`).join("; ");
  const hasNotes = items.some(({ note }) => note);
  return (
    <FigureFrame
      {...figure}
      table={{
        head: hasNotes ? [labelHead, valueHead, "Note"] : [labelHead, valueHead],
        rows: items.map((bar) => [bar.label, bar.text ?? bar.value, ...(hasNotes ? [bar.note ?? ""] : [])]),
      }}
    >
      <ChartSvg id={`${figure.id}-chart`} title={figure.title} description={description} height={height}>
        <line x1="0" x2="0" y1="0" y2={height - GAP} stroke={LINE} strokeWidth="2" />
        {rows.map(({ bar, lines, top, barTop, width }) => (
          <g key={bar.label}>
            {lines.map((line, index) => (
              <text key={line} x="0" dx="8" y={top + 15 + index * LINE_HEIGHT} fontSize="16" fill={INK}>
                {line}
              </text>
            ))}
            <rect
              x="0"
              y={barTop}
              width={`${width}%`}
              height={BAR_HEIGHT}
              fill={bar.isAccented ? ACCENT : PALETTE.blue}
            />
            <text x={`${width}%`} dx="8" y={barTop + 17} fontSize="16" fill={INK}>
              <tspan fontWeight="700">{bar.text ?? bar.value}</tspan>
              {bar.note ? (
                <tspan dx="6" fill={MUTED}>
                  {bar.note}
                </tspan>
              ) : null}
            </text>
          </g>
        ))}
      </ChartSvg>
    </FigureFrame>
  );
}
