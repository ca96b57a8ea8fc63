import { OutcomeTag } from "@/components/board/tags";
import { type Move, STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { counted } from "@/lib/format/counts";
import { formatDate, isoDate } from "@/lib/format/dates";

type Decision = {
  id: string;
  gate: Stage;
  outcome: Move;
  reasons: string;
  decidedAt: Date;
  concept: { reference: string; title: string };
  den: string | null;
  meeting: { reference: string } | null;
  reversedById: string | null;
  conditions: readonly unknown[];
};

/** Public decisions one under the other: what, when, why. */
export function DecisionLines({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <ul className="lines">
      {decisions.map((decision) => (
        <li className="lines__item" key={decision.id} id={decision.id}>
          <h2 className="lines__title">
            <a className="govuk-link" href={`/decisions/${decision.id}`}>
              {decision.concept.title}
            </a>
          </h2>
          <p className="lines__text">
            <OutcomeTag outcome={decision.outcome} />
            {decision.reversedById ? " Reversed since" : ""}
          </p>
          <p className="lines__text">{decision.reasons}</p>
          <p className="lines__meta">
            {STAGE_LABELS[decision.gate]},{" "}
            <time dateTime={isoDate(decision.decidedAt)}>{formatDate(decision.decidedAt)}</time> ·{" "}
            {decision.concept.reference} · {decision.meeting?.reference ?? decision.den}
            {decision.conditions.length > 0 ? ` · ${counted(decision.conditions.length, "condition")}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
