import { HeatMap } from "@/components/charts/heat-map";
import type { Stage } from "@/lib/domain/stages";

export interface CoverageRow {
  readonly slug: string;
  readonly title: string;
  readonly stages: Partial<Record<Stage, number>>;
}

/** Stages told together, in the order of the way. */
const GROUPS: readonly { label: string; stages: readonly Stage[] }[] = [
  { label: "Submitted", stages: ["submitted"] },
  { label: "Long list", stages: ["longlisted"] },
  { label: "Crocodiles’ Den", stages: ["crocodiles_den"] },
  { label: "Developing", stages: ["developing"] },
  { label: "Dragons’ Den", stages: ["dragons_den"] },
  { label: "Board", stages: ["board"] },
  { label: "Portfolio", stages: ["portfolio"] },
  { label: "Ended", stages: ["parked", "declined", "withdrawn", "merged"] },
];

/** A single concept is never shown as much, however few there are. */
const FEWEST_FOR_DARKEST = 4;

const sumOf = (row: CoverageRow, stages: readonly Stage[]) =>
  stages.reduce((sum, stage) => sum + (row.stages[stage] ?? 0), 0);

/** Concepts of a problem statement that are on the way or have arrived. */
export const openAnswers = (row: CoverageRow): number =>
  sumOf(
    row,
    GROUPS.slice(0, -1).flatMap(({ stages }) => stages),
  );

/** Problem statements by stage: where each one's answers stand, and where there are none. */
export function CoverageMap({ title, rows }: { readonly title: string; readonly rows: readonly CoverageRow[] }) {
  if (rows.length === 0) return null;
  const counts = rows.map((row) => GROUPS.map(({ stages }) => sumOf(row, stages)));
  return (
    <HeatMap
      id="coverage"
      headingLevel={2}
      className="figure--wide"
      title={title}
      unit="Concepts that answer each problem statement, by stage; drafts are not counted"
      rowHead="Problem statement"
      columns={GROUPS.map(({ label }) => label)}
      min={0}
      max={Math.max(FEWEST_FOR_DARKEST, ...counts.flat())}
      decimals={0}
      rows={rows.map((row, index) => ({
        key: row.slug,
        label: (
          <a className="govuk-link" href={`/concepts?problem=${row.slug}`}>
            {row.title}
          </a>
        ),
        values: (counts[index] ?? []).map((count) => count || null),
      }))}
    />
  );
}
