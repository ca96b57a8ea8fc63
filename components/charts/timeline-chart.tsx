import { ChartSvg } from "./chart-svg";
import { FigureFrame, type FigureOptions } from "./figure-frame";
import { ACCENT, INK, LINE, MUTED, PALETTE, PAPER } from "./palette";

export interface TimelinePhase {
  readonly label: string;
  /** ISO dates, "2027-03-05"; the same day twice is drawn as a moment. */
  readonly start: string;
  readonly end: string;
  /** The dates as people read them. */
  readonly when: string;
}

interface TimelineChartProps extends FigureOptions {
  readonly phases: readonly TimelinePhase[];
  /** ISO date of today. */
  readonly today: string;
  /** Today as people read it. */
  readonly todayText: string;
}

const ROW = { bar: 18, gap: 22, line: 19 } as const;
const HEAD = 34;

const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;

type Standing = "past" | "now" | "to come";

function standingOf(phase: TimelinePhase, today: number): Standing {
  if (dayOf(phase.end) < today) return "past";
  return dayOf(phase.start) > today ? "to come" : "now";
}

const FILLS: Readonly<Record<Standing, { readonly fill: string; readonly stroke: string }>> = {
  past: { fill: PALETTE.blue, stroke: PALETTE.blue },
  now: { fill: ACCENT, stroke: ACCENT },
  "to come": { fill: PAPER, stroke: PALETTE.blue },
};

/** Phases one below the other along the days, with today's line through them. */
export function TimelineChart({ phases, today, todayText, ...figure }: TimelineChartProps) {
  const now = dayOf(today);
  const first = Math.min(now, ...phases.map(({ start }) => dayOf(start)));
  const last = Math.max(now, ...phases.map(({ end }) => dayOf(end)));
  const share = (day: number): number => ((day - first) / (last - first || 1)) * 100;
  let height = HEAD;
  const rows = phases.map((phase) => {
    const top = height;
    const barTop = top + 2 * ROW.line + 4;
    height = barTop + ROW.bar + ROW.gap;
    const from = share(dayOf(phase.start));
    return { phase, top, barTop, from, width: share(dayOf(phase.end)) - from, standing: standingOf(phase, now) };
  });
  const bottom = height - ROW.gap + 6;
  const line = share(now);
  const anchor = line < 15 ? "start" : line > 85 ? "end" : "middle";
  return (
    <FigureFrame
      {...figure}
      table={{
        head: ["Phase", "When", "Standing"],
        rows: rows.map(({ phase, standing }) => [phase.label, phase.when, standing]),
      }}
    >
      <ChartSvg
        id={`${figure.id}-chart`}
        title={figure.title}
        description={`${rows.map(({ phase, standing }) => `${phase.label}: ${phase.when}, ${standing}`).join("; ")}. Today is ${todayText}.`}
        height={bottom}
      >
        <line x1={`${line}%`} x2={`${line}%`} y1={HEAD - 12} y2={bottom} stroke={ACCENT} strokeWidth="2" />
        <text x={`${line}%`} y="14" fontSize="15" fontWeight="700" textAnchor={anchor} fill={ACCENT}>
          Today, {todayText}
        </text>
        {rows.map(({ phase, top, barTop, from, width, standing }) => (
          <g key={phase.label}>
            <line x1="0" x2="100%" y1={barTop + 9} y2={barTop + 9} stroke={LINE} strokeWidth="1" />
            <text fontSize="15" stroke={PAPER} strokeWidth="4" paintOrder="stroke">
              <tspan x="0" y={top + 14} fontWeight="700" fill={INK}>
                {phase.label}
              </tspan>
              <tspan x="0" y={top + 14 + ROW.line} fill={MUTED}>
                {phase.when}
              </tspan>
            </text>
            {width === 0 ? (
              <circle cx={`${from}%`} cy={barTop + 9} r="8" strokeWidth="2" {...FILLS[standing]} />
            ) : (
              <rect
                x={`${from}%`}
                y={barTop}
                width={`${width}%`}
                height={ROW.bar}
                strokeWidth="2"
                {...FILLS[standing]}
              />
            )}
          </g>
        ))}
      </ChartSvg>
    </FigureFrame>
  );
}
