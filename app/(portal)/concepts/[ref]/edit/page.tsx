import { AboutForm } from "@/components/concepts/about-form";
import { BackLink } from "@/components/ui/back-link";
import { listEvidenceChoices, listProblemChoices } from "@/lib/features/concepts/choices";
import { editAboutAction } from "../../actions";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("What it is");

export default async function EditAboutPage(props: ConceptProps) {
  const { concept } = await openConcept(props, "/edit", "edit");
  const [problems, evidence] = await Promise.all([listProblemChoices(), listEvidenceChoices()]);
  const { title, pitch, solutionType } = concept.text;
  return (
    <div className="measure">
      <BackLink href={`/concepts/${concept.reference}`} text={`Back to ${concept.reference}`} />
      <span className="govuk-caption-l">{title}</span>
      <h1 className="govuk-heading-l">Title, pitch, type and problems</h1>
      <AboutForm
        action={editAboutAction}
        operationId={crypto.randomUUID()}
        reference={concept.reference}
        version={concept.version}
        about={{
          title,
          pitch,
          solutionType,
          problems: concept.text.problems.map(({ slug }) => slug),
          evidence: concept.text.evidence.map(({ slug }) => slug),
        }}
        problems={problems}
        evidence={evidence}
      />
    </div>
  );
}
