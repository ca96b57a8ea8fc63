import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";

interface CriterionProps {
  readonly criterion: {
    readonly key: string;
    readonly name: string;
    readonly question: string;
    readonly hint: string;
    readonly weight: number;
    readonly anchors: Readonly<Record<string, string>>;
  };
  readonly scale: readonly { readonly value: number; readonly label: string }[];
}

/** One criterion: its question, what to write about, and what each mark means. */
export function Criterion({ criterion, scale }: CriterionProps) {
  return (
    <section className="criterion" aria-labelledby={`criterion-${criterion.key}`}>
      <h3 className="govuk-heading-m" id={`criterion-${criterion.key}`}>
        {criterion.name}
      </h3>
      <p className="govuk-body criterion__question">{criterion.question}</p>
      <p className="govuk-body">
        {criterion.hint} It counts for {criterion.weight}% of the total.
      </p>
      <Details summaryText={`What each mark means for “${criterion.name.toLowerCase()}”`}>
        <Table
          caption={`Marks for ${criterion.name.toLowerCase()}`}
          captionClassName="govuk-visually-hidden"
          head={["Mark", "What the panel has seen"]}
          rows={scale.map(({ value, label }) => [
            {
              text: (
                <>
                  <strong>{value}</strong> {label}
                </>
              ),
              className: "criterion__mark",
            },
            criterion.anchors[String(value)] ?? "",
          ])}
        />
      </Details>
    </section>
  );
}
