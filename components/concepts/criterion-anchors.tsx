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
    <>
      <h2 className="govuk-heading-m" id="anchors">
        What the panel looks for
      </h2>
      <p className="govuk-body">
        {criterion.question} {criterion.hint}
      </p>
      <dl>
        {scale
          .filter(({ value }) => criterion.anchors[String(value)])
          .toReversed()
          .map(({ value, label }) => (
            <div key={value} className="mb-4 border-t border-line pt-2">
              <dt className="govuk-body mb-0! font-bold!">
                {value} {label}
              </dt>
              <dd className="govuk-body mb-0!">{criterion.anchors[String(value)]}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
