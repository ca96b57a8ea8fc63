import type { CriterionResult, MemberResult } from "./results-figures";

type Props = { criteria: readonly CriterionResult[]; members: readonly MemberResult[] };

const markOf = ({ value, notApplicable }: { value: number | null; notApplicable: boolean }) =>
  notApplicable ? "not applicable" : (value ?? "blank");

/** What members wrote, by member; who wrote nothing is not listed. */
export function ResultsWords({ criteria, members }: Props) {
  const said = members.filter(
    ({ comment, reason, marks }) => comment || reason || marks.some((mark) => mark.comment || mark.first),
  );
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="words">
      <h2 className="govuk-heading-m" id="words">
        What members said
      </h2>
      <div className="words">
        {said.map(({ id, name, comment, reason, marks }) => (
          <article className="words__member" key={id}>
            <h3 className="govuk-heading-s">{name}</h3>
            {comment ? <p className="words__text">{comment}</p> : null}
            {reason ? (
              <p className="words__text">
                <strong>Why the marks changed:</strong> {reason}
              </p>
            ) : null}
            <dl className="words__marks">
              {criteria.map(({ key, name: criterion }) => {
                const mark = marks.find((one) => one.key === key);
                if (!mark || (!mark.comment && !mark.first)) return null;
                return (
                  <div key={key}>
                    <dt>
                      {criterion}: {markOf(mark)}
                      {mark.first ? ` (first ${markOf(mark.first)})` : ""}
                      {mark.confidence ? `, ${mark.confidence} confidence` : ""}
                    </dt>
                    <dd className="words__text">{mark.comment}</dd>
                  </div>
                );
              })}
            </dl>
          </article>
        ))}
      </div>
    </section>
  );
}
