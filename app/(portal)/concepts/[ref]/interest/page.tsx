import { InterestForm } from "@/components/concepts/interest-form";
import { InterestList } from "@/components/concepts/interest-list";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { WarningText } from "@/components/ui/warning-text";
import { getInterests } from "@/lib/features/concepts/choices";
import { orNotFound } from "@/lib/platform/page";
import { declareInterestAction, recordInterestAction } from "../../judging-actions";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("Interests");

export default async function InterestPage(props: ConceptProps) {
  const { actor, concept, done } = await openConcept(props, "/interest", "declare-interest", "record-interest");
  const reference = concept.reference;
  const judges = concept.can.includes("record-interest");
  const interests = judges ? await orNotFound(getInterests(actor, { ref: reference })) : null;
  return (
    <div className="measure">
      <BackLink href={`/concepts/${reference}`} text={`Back to ${reference}`} />
      {done === "recorded" ? <NotificationBanner type="success" text="It is on record." /> : null}
      <span className="govuk-caption-l">
        {reference}: {concept.text.title}
      </span>
      <h1 className="govuk-heading-l">{interests ? "Interests" : "Declare an interest"}</h1>
      {interests ? (
        <>
          <InterestList onRecord={interests.onRecord} suggested={interests.suggested} />
          <h2 className="govuk-heading-m">Record for somebody</h2>
          <InterestForm
            action={recordInterestAction}
            operationId={crypto.randomUUID()}
            reference={reference}
            people={interests.people}
          />
          <h2 className="govuk-heading-m">Declare your own</h2>
        </>
      ) : null}
      {concept.can.includes("declare-interest") ? (
        <>
          <WarningText text="You step out: from now on you cannot read this concept, score it or vote on it. Only programme staff can take it back." />
          <StepForm
            action={declareInterestAction}
            operationId={crypto.randomUUID()}
            hidden={{ ref: reference }}
            reason={{
              label: "What is your interest?",
              hint: "For example, you work for the organisation that leads it.",
            }}
            submit="Declare my interest"
            submitVariant="warning"
          />
        </>
      ) : null}
    </div>
  );
}
