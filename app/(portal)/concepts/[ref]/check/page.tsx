import { CheckAnswers } from "@/components/concepts/check-answers";
import { MissingAnswers } from "@/components/concepts/missing-answers";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { declareReadyAction, submitConceptAction } from "../../actions";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("Check your answers");

const WORDS = {
  submit: {
    heading: "Submit the concept",
    text: "What is written now is kept as a version that nobody can change. Programme staff read it and answer you.",
    submit: "Submit concept",
    action: submitConceptAction,
  },
  ready: {
    heading: "Say that it is ready",
    text: "What is written now is kept as a new version, which the Dragons’ Den reads. You can still make a newer one.",
    submit: "Say that it is ready",
    action: declareReadyAction,
  },
};

export default async function CheckPage(props: ConceptProps) {
  const { concept } = await openConcept(props, "/check", "submit", "ready");
  const { heading, text, submit, action } = WORDS[concept.can.includes("submit") ? "submit" : "ready"];
  return (
    <>
      <BackLink href={`/concepts/${concept.reference}`} text={`Back to ${concept.reference}`} />
      <span className="govuk-caption-l">{concept.text.title}</span>
      <h1 className="govuk-heading-l">Check your answers</h1>
      <MissingAnswers reference={concept.reference} missing={concept.missing} />
      <CheckAnswers reference={concept.reference} text={concept.text} authors={concept.authors} />
      {concept.missing.length === 0 ? (
        <div className="measure">
          <h2 className="govuk-heading-m">{heading}</h2>
          <p className="govuk-body">{text}</p>
          <StepForm
            action={action}
            operationId={crypto.randomUUID()}
            hidden={{ ref: concept.reference }}
            submit={submit}
          />
        </div>
      ) : null}
    </>
  );
}
