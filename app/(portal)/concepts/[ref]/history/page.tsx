import { ConceptBar } from "@/components/concepts/concept-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { Timeline } from "@/components/ui/timeline";
import { MOVE_LABELS, STAGE_LABELS } from "@/lib/domain/stages";
import { formatMoment } from "@/lib/format/dates";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("History");

export default async function HistoryPage(props: ConceptProps) {
  const { concept } = await openConcept(props, "/history");
  const moves = concept.moves.toReversed();
  return (
    <>
      <ConceptBar concept={concept} isFull current="history" />
      <h2 className="govuk-heading-l">History</h2>
      {moves.length === 0 ? (
        <EmptyState title="Every step appears here" headingLevel={3}>
          The first is the submission.
        </EmptyState>
      ) : (
        <Timeline
          items={moves.map((step, index) => ({
            title: MOVE_LABELS[step.move],
            when: formatMoment(step.at),
            dateTime: step.at.toISOString(),
            by: step.by ?? "The portal",
            isNow: index === 0,
            text: (
              <>
                {step.fromStage === step.toStage ? null : (
                  <p className="govuk-body mb-2">
                    From {STAGE_LABELS[step.fromStage]} to {STAGE_LABELS[step.toStage]}
                    {step.versionNo > 0 ? `, version ${step.versionNo}` : ""}.
                  </p>
                )}
                {step.reason ? <p className="govuk-body whitespace-pre-wrap">{step.reason}</p> : null}
              </>
            ),
          }))}
        />
      )}
    </>
  );
}
