import { ConceptBar } from "@/components/concepts/concept-bar";
import { ConceptTasks } from "@/components/concepts/concept-tasks";
import { ConceptText } from "@/components/concepts/concept-text";
import { FeedbackList } from "@/components/concepts/feedback-list";
import { WhatNow } from "@/components/concepts/what-now";
import { InsetText } from "@/components/ui/inset-text";
import { type ConceptPage, type ConceptSummary, getConceptOrSummary } from "@/lib/features/concepts/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { type ConceptProps, conceptMetadata } from "./open-concept";

export const generateMetadata = conceptMetadata("Concept");

export default async function OneConceptPage({ params, searchParams }: ConceptProps) {
  const { ref } = await params;
  const { done } = await searchParams;
  const actor = await requirePerson(`/concepts/${ref}`);
  const { full, summary } = await orNotFound(getConceptOrSummary(actor, { ref }));
  return full ? <Full concept={full} done={done} /> : <Summary concept={summary} done={done} />;
}

function Full({ concept, done }: { concept: ConceptPage; done: string | undefined }) {
  const isWriting = concept.can.includes("edit");
  const written = concept.text.sections.filter(({ text }) => text.trim() !== "").map(({ key }) => key);
  return (
    <>
      <ConceptBar concept={concept} isFull current="case" done={done} />
      <div className="concept-columns">
        <aside aria-label="What happens next">
          <WhatNow
            reference={concept.reference}
            stage={concept.stage}
            abilities={concept.can}
            hasConditions={concept.conditions.length > 0}
          />
          {concept.mergedInto ? (
            <p className="govuk-body">
              Merged into{" "}
              <a className="govuk-link" href={`/concepts/${concept.mergedInto}`}>
                {concept.mergedInto}
              </a>
              .
            </p>
          ) : null}
          {concept.venture ? (
            <p className="govuk-body">
              <a className="govuk-link" href={`/portfolio/${concept.venture}`}>
                See it in the portfolio
              </a>
            </p>
          ) : null}
        </aside>
        <div>
          <FeedbackList feedback={concept.feedback} />
          {isWriting ? (
            <ConceptTasks
              reference={concept.reference}
              written={written}
              isAboutComplete={!concept.missing.some(({ key }) => key === "about")}
              missing={concept.missing.length}
              isDeveloping={concept.stage === "developing"}
            />
          ) : (
            <ConceptText text={concept.text} />
          )}
        </div>
      </div>
    </>
  );
}

function Summary({ concept, done }: { concept: ConceptSummary; done: string | undefined }) {
  return (
    <>
      <ConceptBar concept={concept} isFull={false} current="case" done={done} />
      <div className="concept-columns">
        <aside aria-label="What happens next">
          <WhatNow reference={concept.reference} stage={concept.stage} abilities={concept.can} hasConditions={false} />
        </aside>
        <div>
          <InsetText>This is the summary. Parts that are commercial in confidence are kept confidential.</InsetText>
          <ConceptText text={concept.text} />
        </div>
      </div>
    </>
  );
}
