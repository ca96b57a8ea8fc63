import { ConceptBar } from "@/components/concepts/concept-bar";
import { SupportForm } from "@/components/concepts/support-form";
import { SupportTable } from "@/components/concepts/support-table";
import { listBoroughs } from "@/lib/features/concepts/choices";
import { getConceptOrSummary } from "@/lib/features/concepts/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { supportAction } from "../../judging-actions";
import { type ConceptProps, conceptMetadata } from "../open-concept";

export const generateMetadata = conceptMetadata("Support");

export default async function SupportPage({ params, searchParams }: ConceptProps) {
  const { ref } = await params;
  const { done } = await searchParams;
  const actor = await requirePerson(`/concepts/${ref}/support`);
  const { full, summary } = await orNotFound(getConceptOrSummary(actor, { ref }));
  const concept = full ?? summary;
  const isStaff = concept.can.includes("support-any");
  const isOfficer = concept.can.includes("support");
  return (
    <>
      <ConceptBar concept={concept} isFull={full !== null} current="support" done={done} />
      <h2 className="govuk-heading-l">Boroughs that back it</h2>
      <SupportTable
        reference={concept.reference}
        rows={concept.support}
        withdrawable={isStaff ? "all" : isOfficer ? (actor.authorityId ?? "none") : "none"}
      />
      {isOfficer || isStaff ? (
        <div className="measure">
          <h2 className="govuk-heading-m">{isStaff ? "Record a borough’s backing" : "How far your borough goes"}</h2>
          <SupportForm
            action={supportAction}
            operationId={crypto.randomUUID()}
            reference={concept.reference}
            submit="Put it on record"
            {...(isStaff ? { boroughs: await listBoroughs() } : {})}
            {...(concept.ownSupport && !isStaff ? { given: concept.ownSupport } : {})}
          />
        </div>
      ) : null}
    </>
  );
}
