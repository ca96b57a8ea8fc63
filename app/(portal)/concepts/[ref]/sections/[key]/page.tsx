import { notFound } from "next/navigation";
import { CriterionAnchors } from "@/components/concepts/criterion-anchors";
import { SectionForm } from "@/components/concepts/section-form";
import { BackLink } from "@/components/ui/back-link";
import { SECTIONS } from "@/lib/domain/concepts";
import { findCriterion } from "@/lib/features/concepts/choices";
import { writeSectionAction } from "../../../actions";
import { type ConceptProps, conceptMetadata, openConcept } from "../../open-concept";

export const generateMetadata = conceptMetadata("Write a part");

type Props = ConceptProps & { params: Promise<{ ref: string; key: string }> };

export default async function SectionPage(props: Props) {
  const { key } = await props.params;
  const section = SECTIONS.find((one) => one.key === key);
  if (!section) notFound();
  const { concept } = await openConcept(props, `/sections/${section.key}`, "edit");
  const written = concept.text.sections.find((one) => one.key === section.key);
  const judged = await findCriterion(section.key);
  return (
    <>
      <BackLink href={`/concepts/${concept.reference}`} text={`Back to ${concept.reference}`} />
      <div className="concept-columns">
        <div className="measure">
          <span className="govuk-caption-l">{concept.text.title}</span>
          <SectionForm
            action={writeSectionAction}
            operationId={crypto.randomUUID()}
            reference={concept.reference}
            section={section}
            saved={{
              text: written?.text ?? "",
              version: written?.version ?? 0,
              confidential: written?.confidential ?? false,
              confidentialReason: written?.confidentialReason ?? "",
            }}
          />
        </div>
        {judged ? (
          <aside aria-labelledby="anchors">
            <CriterionAnchors criterion={judged.criterion} scale={judged.scale} />
          </aside>
        ) : null}
      </div>
    </>
  );
}
