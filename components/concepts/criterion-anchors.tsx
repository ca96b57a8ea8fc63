import { SummaryList } from "@/components/ui/summary-list";

interface CriterionAnchorsProps {
  readonly criterion: {
    readonly question: string;
    readonly hint: string;
    readonly anchors: Readonly<Record<string, string>>;
  };
  readonly scale: readonly { readonly value: number; readonly label: string }[];
}

/** What the panel looks for in this part of the case: the words of each mark, best first. */
export function CriterionAnchors({ criterion, scale }: CriterionAnchorsProps) {
  return (
    <section aria-labelledby="anchors">
      <h2 className="govuk-heading-m" id="anchors">
        What the panel looks for
      </h2>
      <p className="govuk-body">
        {criterion.question} {criterion.hint}
      </p>
      <SummaryList
        rows={scale
          .filter(({ value }) => criterion.anchors[String(value)])
          .map(({ value, label }) => ({ key: `${value} ${label}`, value: criterion.anchors[String(value)] }))
          .reverse()}
      />
    </section>
  );
}
