import { ConditionList } from "@/components/decisions/condition-list";
import type { Move } from "@/lib/domain/stages";
import type { VoteChoice } from "@/lib/domain/voting";
import { formatDate } from "@/lib/format/dates";
import { PaperText } from "./paper-text";
import { OutcomeTag } from "./tags";
import { countInWords, VotesTable } from "./votes-table";

type Decision = {
  id: string;
  outcome: Move;
  reasons: string;
  decidedAt: Date;
  eligible: number;
  present: number;
  isReversed: boolean;
  conditions: {
    id: string;
    text: string;
    dueOn: Date;
    state: "open" | "offered" | "discharged";
    owner: string | null;
  }[];
};

type Props = {
  resolution: string;
  decisions: readonly Decision[];
  count: { for: number; against: number; abstain: number; casting: "for" | "against" | null } | null;
  votes: readonly { name: string; choice: VoteChoice; casting: boolean }[] | null;
};

/** What the board resolved on an item, why, and by which votes. */
export function Resolution({ resolution, decisions, count, votes }: Props) {
  return (
    <section className="board-resolution" aria-labelledby="resolution">
      <h2 className="govuk-heading-m" id="resolution">
        What the board resolved
      </h2>
      <PaperText text={resolution} />
      {decisions.map((decision) => (
        <div key={decision.id} className="board-resolution__decision">
          <p className="govuk-body">
            <OutcomeTag outcome={decision.outcome} /> on {formatDate(decision.decidedAt)}
            {decision.isReversed ? ", reversed since" : ""}
          </p>
          <h3 className="govuk-heading-s">{decision.outcome === "reverse" ? "Why it was reversed" : "Reasons"}</h3>
          <PaperText text={decision.reasons} />
          <ConditionList conditions={decision.conditions} />
          {decision.outcome === "reverse" ? null : (
            <p className="govuk-body-s">
              {decision.present} of the {decision.eligible} members who could vote were present.
            </p>
          )}
        </div>
      ))}
      {count ? <p className="govuk-body">Votes: {countInWords(count)}.</p> : null}
      {votes && votes.length > 0 ? <VotesTable votes={votes} /> : null}
    </section>
  );
}
