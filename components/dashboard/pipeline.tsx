import { FigureFrame } from "@/components/charts/figure-frame";
import { TableScroll } from "@/components/ui/table-scroll";
import { STAGE_LABELS, type Stage } from "@/lib/domain/stages";

export interface PipelineStage {
  readonly stage: Stage;
  readonly now: number;
  readonly reached: number;
  readonly typicalDays: number | null;
}

interface PipelineProps {
  readonly title: string;
  readonly stages: readonly PipelineStage[];
}

/** Bars by stage, each a way into the list; a table already, so it has no twin. */
export function Pipeline({ title, stages }: PipelineProps) {
  const most = Math.max(1, ...stages.map(({ now }) => now));
  return (
    <FigureFrame
      id="pipeline"
      headingLevel={2}
      className="figure--wide"
      title={title}
      unit="Concepts at each stage now; how many ever came there; the days after which half had left"
    >
      <TableScroll label={title}>
        <table className="govuk-table pipeline">
          <caption className="govuk-visually-hidden">{title}</caption>
          <thead>
            <tr className="govuk-table__row">
              <th className="govuk-table__header" scope="col">
                Stage
              </th>
              <th className="govuk-table__header" scope="col">
                Now
              </th>
              <th className="govuk-table__header govuk-table__header--numeric" scope="col">
                Ever reached
              </th>
              <th className="govuk-table__header govuk-table__header--numeric" scope="col">
                Typical days
              </th>
            </tr>
          </thead>
          <tbody>
            {stages.map(({ stage, now, reached, typicalDays }) => (
              <tr className="govuk-table__row" key={stage}>
                <th className="govuk-table__header" scope="row">
                  <a className="govuk-link" href={`/concepts?stage=${stage}`}>
                    {STAGE_LABELS[stage]}
                  </a>
                </th>
                <td className="govuk-table__cell pipeline__bar">
                  <span className="pipeline__number">{now}</span>
                  <svg width="100%" height="16" aria-hidden="true" focusable="false">
                    <rect width={`${(now / most) * 100}%`} height="16" fill="#12436D" />
                  </svg>
                </td>
                <td className="govuk-table__cell govuk-table__cell--numeric">{reached}</td>
                <td className="govuk-table__cell govuk-table__cell--numeric">
                  {typicalDays === null ? "–" : Math.round(typicalDays)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </FigureFrame>
  );
}
