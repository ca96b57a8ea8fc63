import { redirect } from "next/navigation";
import { Panel } from "@/components/ui/panel";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("Submitted");

export default async function SubmittedPage(props: ConceptProps) {
  const { concept } = await openConcept(props, "/submitted");
  if (!concept.isMember || concept.stage !== "submitted") redirect(`/concepts/${concept.reference}`);
  return (
    <div className="measure">
      <Panel titleText="Concept submitted">
        Its reference is
        <br />
        <strong>{concept.reference}</strong>
      </Panel>
      <p className="govuk-body">We have sent a letter to every author.</p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Programme staff read version {concept.versionNo}, which is kept as it is.</li>
        <li>They longlist it for the Crocodiles’ Den, return it with what to change, or decline it with feedback.</li>
        <li>You hear from us either way.</li>
      </ol>
      <p className="govuk-body">
        <a className="govuk-link" href={`/concepts/${concept.reference}`}>
          See your concept
        </a>
      </p>
    </div>
  );
}
