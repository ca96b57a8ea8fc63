import { InsetText } from "@/components/ui/inset-text";
import { StatList } from "@/components/ui/stat-list";
import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import type { DenKind } from "@/lib/domain/dens";
import { DEN_LABELS } from "@/lib/domain/dens";
import { showHundredths } from "@/lib/domain/scoring";
import { formatDate } from "@/lib/format/dates";
import { showChange } from "./findings";
import { type CriterionResult, type MemberResult, ResultsFigures } from "./results-figures";
import { ResultsWords } from "./results-words";

type Overall = Omit<CriterionResult, "key" | "name" | "weight" | "notApplicable" | "discuss" | "marks">;
export type ResultsData = {
  den: { ref: string; heldAt: Date };
  ref: string;
  round: number;
  revealReason: string | null;
  steppedOut: number;
  scale: readonly { value: number; label: string }[];
  criteria: readonly CriterionResult[];
  overall: Overall;
  members: readonly MemberResult[];
  ranking: {
    hidden: number;
    places: readonly {
      ref: string;
      title: string;
      mean: number | null;
      rank: number | null;
      tied: boolean;
      best: number | null;
      worst: number | null;
    }[];
  };
  earlier: { ref: string; kind: DenKind; heldAt: Date } | null;
};

const number = (text: string | number) => ({ text, format: "numeric" as const });

/** Mean, median, range and spread by criterion, with what changed since. */
function FiguresTable({ data }: { readonly data: ResultsData }) {
  const { criteria, overall, round, earlier } = data;
  const rows = [...criteria, { ...overall, key: "overall", name: "Total", notApplicable: 0, discuss: false }];
  return (
    <TableScroll label="Figures by criterion">
      <Table
        caption="Figures by criterion"
        captionClassName="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          "Criterion",
          number("Mean"),
          number("Median"),
          number("Range"),
          number("Spread"),
          number("Not applicable"),
          ...(round === 2 ? [number("First mean"), number("Change")] : []),
          ...(earlier ? [number(earlier.ref), number("Change")] : []),
        ]}
        rows={rows.map((one) => [
          <>
            {one.name}
            {one.discuss ? <strong className="results__discuss"> Discuss</strong> : null}
          </>,
          number(showHundredths(one.mean)),
          number(showHundredths(one.median)),
          number(showHundredths(one.range)),
          number(showHundredths(one.spread)),
          one.key === "overall" ? "" : number(one.notApplicable),
          ...(round === 2 ? [number(showHundredths(one.firstMean)), number(showChange(one.change))] : []),
          ...(earlier ? [number(showHundredths(one.earlierMean)), number(showChange(one.earlierChange))] : []),
        ])}
      />
    </TableScroll>
  );
}

/** Where the concept stands among those of the den, and whether one member decides that. */
function Ranking({ data }: { readonly data: ResultsData }) {
  const { ranking } = data;
  if (ranking.places.length < 2) return null;
  const holds = (best: number | null, worst: number | null) =>
    best === worst ? "Stays whoever is left out" : `${best} to ${worst}, if one member is left out`;
  return (
    <TableScroll label="Order in this den">
      <Table
        caption="Order in this den so far"
        captionClassName="govuk-table__caption--m"
        head={[number("Place"), "Concept", number("Mean total"), "How firm the place is"]}
        rows={ranking.places.map((place) => [
          number(place.rank === null ? "–" : `${place.rank}${place.tied ? " =" : ""}`),
          place.ref === data.ref ? (
            <strong key="title">{`${place.ref} ${place.title}`}</strong>
          ) : (
            `${place.ref} ${place.title}`
          ),
          number(showHundredths(place.mean)),
          place.rank === null ? "No total yet" : holds(place.best, place.worst),
        ])}
      />
    </TableScroll>
  );
}

/** Everybody’s scores on one concept after the reveal. */
export function Results({ data }: { readonly data: ResultsData }) {
  const { overall, members, steppedOut, ranking } = data;
  const max = data.scale.at(-1)?.value ?? 4;
  const place = ranking.places.find(({ ref }) => ref === data.ref);
  return (
    <>
      <StatList
        items={[
          { label: `Mean total of ${max}`, value: showHundredths(overall.mean) },
          { label: "Median", value: showHundredths(overall.median) },
          { label: "Range of totals", value: showHundredths(overall.range) },
          {
            label: "Members who scored",
            value: overall.count,
            ...(steppedOut > 0 ? { note: `${steppedOut} stepped out` } : {}),
          },
          ...(place?.rank && ranking.places.length > 1
            ? [{ label: `Place of ${ranking.places.length}`, value: `${place.rank}${place.tied ? " =" : ""}` }]
            : []),
        ]}
      />
      {data.revealReason ? (
        <InsetText>Revealed before the quorum had submitted. The chair’s reason: {data.revealReason}</InsetText>
      ) : null}
      <ResultsFigures
        criteria={data.criteria}
        members={members}
        max={max}
        source={`${data.den.ref}, ${formatDate(data.den.heldAt)}`}
      />
      <FiguresTable data={data} />
      {data.earlier ? (
        <p className="govuk-body">
          The columns on the right compare with the {DEN_LABELS[data.earlier.kind]} {data.earlier.ref} of{" "}
          {formatDate(data.earlier.heldAt)}.
        </p>
      ) : null}
      <Ranking data={data} />
      {ranking.hidden > 0 ? (
        <p className="govuk-body">{ranking.hidden} hidden: interest declared, or your own concept.</p>
      ) : null}
      <ResultsWords criteria={data.criteria} members={members} />
    </>
  );
}
