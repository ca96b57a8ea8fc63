import { ConceptText } from "@/components/concepts/concept-text";
import { ScreenForm } from "@/components/concepts/screen-form";
import { BackLink } from "@/components/ui/back-link";
import { Details } from "@/components/ui/details";
import { screenAction } from "../../judging-actions";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("Screen");

export default async function ScreenPage(props: ConceptProps) {
  const { concept } = await openConcept(props, "/screen", "screen");
  return (
    <div className="measure">
      <BackLink href={`/concepts/${concept.reference}`} text={`Back to ${concept.reference}`} />
      <span className="govuk-caption-l">{concept.text.title}</span>
      <h1 className="govuk-heading-l">Screen {concept.reference}</h1>
      <Details summaryText="Read the concept">
        <ConceptText text={concept.text} />
      </Details>
      <ScreenForm
        action={screenAction}
        operationId={crypto.randomUUID()}
        reference={concept.reference}
        isMarketReady={concept.text.solutionType === "market_ready"}
      />
    </div>
  );
}
