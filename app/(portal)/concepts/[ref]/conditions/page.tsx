import { ConditionCard } from "@/components/concepts/condition-card";
import { ConditionForm } from "@/components/concepts/condition-form";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { judgeConditionAction, offerConditionAction } from "../../judging-actions";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("Conditions");

export default async function ConditionsPage(props: ConceptProps) {
  const { concept, done } = await openConcept(props, "/conditions");
  const offers = concept.can.includes("offer-condition");
  const judges = concept.can.includes("discharge-condition");
  return (
    <div className="measure">
      <BackLink href={`/concepts/${concept.reference}`} text={`Back to ${concept.reference}`} />
      {done === "condition" ? <NotificationBanner type="success" text="The condition was updated." /> : null}
      <span className="govuk-caption-l">
        {concept.reference}: {concept.text.title}
      </span>
      <h1 className="govuk-heading-l">Conditions</h1>
      {concept.conditions.length === 0 ? (
        <EmptyState title="Conditions appear here">A den or the board sets them when a concept goes on.</EmptyState>
      ) : null}
      {concept.conditions.map((condition, index) => (
        <ConditionCard key={condition.id} condition={condition} number={index + 1}>
          {offers && condition.state === "open" ? (
            <StepForm
              action={offerConditionAction}
              operationId={crypto.randomUUID()}
              hidden={{ ref: concept.reference, conditionId: condition.id }}
              prefix={`condition-${index + 1}-`}
              reason={{ label: "How is it met?", hint: "Staff check what you write here.", name: "evidence" }}
              submit="Say that it is met"
            />
          ) : null}
          {judges && condition.state === "offered" ? (
            <ConditionForm
              action={judgeConditionAction}
              operationId={crypto.randomUUID()}
              reference={concept.reference}
              conditionId={condition.id}
              prefix={`condition-${index + 1}-`}
            />
          ) : null}
        </ConditionCard>
      ))}
    </div>
  );
}
