import { Table } from "@/components/ui/table";

type Props = {
  scale: readonly { value: number; label: string }[];
  criteria: readonly { key: string; name: string; question: string; weight: number; anchors: Record<string, string> }[];
};

/** What each point means, criterion by criterion. */
export function SchemeTable({ scale, criteria }: Props) {
  return criteria.map(({ key, name, question, weight, anchors }) => (
    <section aria-labelledby={`criterion-${key}`} key={key}>
      <h2 className="govuk-heading-m" id={`criterion-${key}`}>
        {name}
      </h2>
      <p className="govuk-body">
        {question} It counts {weight}% of the total.
      </p>
      <Table
        caption={`The points of ${name}`}
        captionClassName="govuk-visually-hidden"
        firstCellIsHeader
        head={["Point", "What it means"]}
        rows={scale.map(({ value, label }) => [`${value} – ${label}`, anchors[value] ?? ""])}
      />
    </section>
  ));
}
