import { BarChart } from "@/components/charts/bar-chart";
import { STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { formatDate } from "@/lib/format/dates";
import { conceptReference } from "@/lib/format/reference";
import { inDays } from "./findings";

export interface AgeingStage {
  readonly stage: Stage;
  readonly days: number;
  readonly oldest: { readonly number: number; readonly title: string } | null;
  readonly oldestSince: Date | null;
}

interface AgeingProps {
  readonly title: string;
  readonly stages: readonly AgeingStage[];
}

/** How long the oldest concept of each stage has been there, and which one it is. */
export function Ageing({ title, stages }: AgeingProps) {
  if (stages.length === 0) return null;
  const longest = Math.max(...stages.map(({ days }) => days));
  return (
    <>
      <BarChart
        id="ageing"
        headingLevel={2}
        title={title}
        unit="Days since the oldest concept came to each stage"
        labelHead="Stage"
        valueHead="Days"
        items={stages.map(({ stage, days, oldest }) => ({
          label: STAGE_LABELS[stage],
          value: days,
          note: oldest ? conceptReference(oldest.number) : "",
          isAccented: days === longest,
        }))}
      />
      <ul className="govuk-list dashboard-links">
        {stages.map(({ stage, oldest, oldestSince, days }) =>
          oldest && oldestSince ? (
            <li key={stage}>
              <a className="govuk-link" href={`/concepts/${conceptReference(oldest.number)}`}>
                {conceptReference(oldest.number)} {oldest.title}
              </a>
              : {STAGE_LABELS[stage]} since {formatDate(oldestSince)}, {inDays(days)}
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}
