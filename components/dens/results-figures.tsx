import { DotStrip } from "@/components/charts/dot-strip";
import { HeatMap } from "@/components/charts/heat-map";
import { Radar } from "@/components/charts/radar";
import { showHundredths } from "@/lib/domain/scoring";
import { disagreementFinding, profileFinding } from "./findings";

export type CriterionResult = {
  key: string;
  name: string;
  weight: number;
  count: number;
  mean: number | null;
  median: number | null;
  range: number | null;
  spread: number | null;
  notApplicable: number;
  discuss: boolean;
  marks: readonly number[];
  firstMean: number | null;
  change: number | null;
  earlierMean: number | null;
  earlierChange: number | null;
};
export type MemberResult = {
  id: string;
  name: string;
  total: number | null;
  round: number;
  reason: string | null;
  comment: string;
  suggestion: string;
  marks: readonly {
    key: string;
    value: number | null;
    notApplicable: boolean;
    comment: string;
    confidence: string | null;
    first: { value: number | null; notApplicable: boolean } | null;
  }[];
};
type Props = {
  criteria: readonly CriterionResult[];
  members: readonly MemberResult[];
  max: number;
  source: string;
};

const points = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100);

/** The marks of a panel in three pictures: where it is apart, the profile, and who gave what. */
export function ResultsFigures({ criteria, members, max, source }: Props) {
  const unit = `Points, 0 to ${max}`;
  const marked = criteria.filter(({ marks }) => marks.length > 0);
  return (
    <section aria-labelledby="marks">
      <h2 className="govuk-heading-m" id="marks">
        The marks
      </h2>
      <div className="results__pair">
        <DotStrip
          id="spread"
          title={disagreementFinding(criteria)}
          unit={`${unit}; one dot for each member, the bar is the mean`}
          source={source}
          labelHead="Criterion"
          min={0}
          max={max}
          rows={criteria.map(({ name, marks, discuss }) => ({
            label: name,
            values: marks,
            ...(discuss ? { flag: "Discuss" } : {}),
          }))}
        />
        {marked.length >= 3 ? (
          <Radar
            id="profile"
            title={profileFinding(criteria)}
            unit={`${unit}; the line is the mean, the band runs from the lowest to the highest mark`}
            source={source}
            labelHead="Criterion"
            min={0}
            max={max}
            axes={marked.map(({ name, mean, marks }) => ({
              label: name,
              mean: points(mean) ?? 0,
              low: Math.min(...marks),
              high: Math.max(...marks),
            }))}
          />
        ) : null}
      </div>
      <HeatMap
        id="members"
        title="Every member’s marks and total"
        unit={`${unit}; a dash is not applicable`}
        source={source}
        rowHead="Member and total"
        columns={criteria.map(({ name }) => name)}
        min={0}
        max={max}
        decimals={0}
        rows={members.map(({ id, name, marks, total }) => ({
          key: id,
          label: (
            <>
              {name} <strong className="results__total">{showHundredths(total)}</strong>
            </>
          ),
          values: criteria.map(({ key }) => marks.find((mark) => mark.key === key)?.value ?? null),
        }))}
      />
    </section>
  );
}
