import { MOVE_LABELS, type Move, STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { formatDate, isoDate } from "@/lib/format/dates";

interface DecisionTeasersProps {
  readonly decisions: readonly {
    readonly id: string;
    readonly gate: Stage;
    readonly outcome: Move;
    readonly decidedAt: Date;
    readonly concept: { readonly reference: string; readonly title: string };
  }[];
}

/** The newest decisions: what, where, when. */
export function DecisionTeasers({ decisions }: DecisionTeasersProps) {
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 className="govuk-heading-l" id="decisions">
        Newest decisions
      </h2>
      <ul className="lines">
        {decisions.map((decision) => (
          <li className="lines__item" key={decision.id}>
            <h3 className="lines__title">
              <a className="govuk-link" href={`/decisions/${decision.id}`}>
                {MOVE_LABELS[decision.outcome]}: {decision.concept.title}
              </a>
            </h3>
            <p className="lines__meta">
              {STAGE_LABELS[decision.gate]} ·{" "}
              <time dateTime={isoDate(decision.decidedAt)}>{formatDate(decision.decidedAt)}</time> ·{" "}
              {decision.concept.reference}
            </p>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/decisions">
          See all decisions, with their reasons
        </a>
      </p>
    </section>
  );
}
