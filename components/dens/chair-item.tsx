import { StepForm } from "@/components/form/step-form";
import { Button } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { WarningText } from "@/components/ui/warning-text";
import type { DenKind, DenState } from "@/lib/domain/dens";
import type { Outcome } from "@/lib/domain/errors";
import type { AgendaLine } from "./agenda";
import { DecisionForm } from "./decision-form";
import { type DecisionData, DecisionView } from "./decision-view";
import { ItemStateTag } from "./den-tags";
import { ProgressTable } from "./progress-table";
import { Results, type ResultsData } from "./results";

type Action = (previous: Outcome, form: FormData) => Promise<Outcome>;
type Progress = Parameters<typeof ProgressTable>[0] & { ties: readonly string[] };
type Item = Omit<Extract<AgendaLine, { ref: string }>, "progress" | "decision" | "can"> & {
  progress: Progress | null;
  decision: DecisionData | null;
  can: { run: boolean; reveal: boolean; decide: boolean };
};
type Props = {
  den: { ref: string; kind: DenKind; state: DenState };
  item: Item;
  results: (ResultsData & { owners: readonly { id: string; name: string }[] }) | null;
  operationId: string;
  secondOperationId: string;
  actions: { call: Action; open: Action; round: Action; decide: Action };
};

/** The one thing to do next about this concept, before its scores are revealed. */
function BeforeReveal({ den, item, operationId, actions }: Props) {
  const hidden = { den: den.ref, item: item.ref };
  if (den.state !== "live") return <p className="govuk-body">The den is not in session.</p>;
  if (!item.can.run) return <p className="govuk-body">You do not run this item.</p>;
  if (item.state === "waiting") {
    return (
      <StepForm action={actions.call} operationId={operationId} hidden={hidden} submit="Call the authors to pitch" />
    );
  }
  if (item.state === "pitching") {
    return <StepForm action={actions.open} operationId={operationId} hidden={hidden} submit="Open the scoring" />;
  }
  const { progress } = item;
  return (
    <>
      {progress ? <ProgressTable members={progress.members} quorum={progress.quorum} /> : null}
      <div className="govuk-button-group">
        {item.can.reveal ? <Button href={`/dens/${den.ref}/chair/reveal/${item.ref}`}>Reveal the scores</Button> : null}
        <a className="govuk-link" href={`/dens/${den.ref}/chair?item=${item.ref}`}>
          Look again who has submitted
        </a>
      </div>
      {item.can.reveal ? null : <p className="govuk-body">The chair reveals the scores.</p>}
      {item.mine === "none" || item.mine === "started" ? (
        <p className="govuk-body">
          Your own scores are not submitted.{" "}
          <a className="govuk-link" href={`/dens/${den.ref}/score/${item.ref}`}>
            Score this concept
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Scores, then the decision, or what was decided. */
function AfterReveal({ den, item, results, operationId, secondOperationId, actions }: Props) {
  const hidden = { den: den.ref, item: item.ref };
  const quorum = item.progress?.quorum;
  const isLive = den.state === "live" && !item.hasLeft;
  return (
    <>
      {item.decision ? <DecisionView decision={item.decision} /> : null}
      {item.decision && item.can.decide ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/dens/${den.ref}/chair/reverse/${item.ref}`}>
            Reverse this decision
          </a>
        </p>
      ) : null}
      {item.state === "revealed" && item.can.decide && !item.hasLeft ? (
        <p className="govuk-body">
          <a className="govuk-link" href="#decision">
            Go to the decision
          </a>
        </p>
      ) : null}
      {results ? <Results data={results} /> : <p className="govuk-body">You cannot see these scores.</p>}
      {item.state === "revealed" && item.can.decide && !item.hasLeft ? (
        <>
          {item.round === 1 && isLive ? (
            <StepForm
              action={actions.round}
              operationId={secondOperationId}
              hidden={hidden}
              prefix="round-"
              submit="Open a second round"
              submitVariant="secondary"
            />
          ) : null}
          <h2 className="govuk-heading-l" id="decision">
            Record the decision
          </h2>
          {quorum && !quorum.met ? (
            <WarningText>
              {`A decision needs scores from ${quorum.needed} members and ${quorum.counted} have submitted them. Open a second round for the others, or take the concept off the agenda.`}
            </WarningText>
          ) : null}
          <DecisionForm
            action={actions.decide}
            operationId={operationId}
            den={den.ref}
            item={item.ref}
            kind={den.kind}
            owners={results?.owners ?? []}
            suggestions={(results?.members ?? []).flatMap(({ name, suggestion }) =>
              suggestion ? [{ name, text: suggestion }] : [],
            )}
          />
        </>
      ) : null}
    </>
  );
}

/** One concept of the den, for whoever runs it. */
export function ChairItem(props: Props) {
  const { item } = props;
  const isBefore = item.state === "waiting" || item.state === "pitching" || item.state === "scoring";
  return (
    <>
      <p className="agenda__state">
        <span className="agenda__ref">{item.ref}</span> <ItemStateTag state={item.state} hasLeft={item.hasLeft} />
      </p>
      <h2 className="govuk-heading-l">{item.title}</h2>
      {item.progress && item.progress.ties.length > 0 ? (
        <InsetText>Possible interest, not answered yet: {item.progress.ties.join(", ")}.</InsetText>
      ) : null}
      {item.hasLeft ? <p className="govuk-body">This concept left the agenda before a decision.</p> : null}
      {isBefore && !item.hasLeft ? <BeforeReveal {...props} /> : null}
      {isBefore ? null : <AfterReveal {...props} />}
    </>
  );
}
