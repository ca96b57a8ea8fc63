import { notFound } from "next/navigation";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { getConceptOrSummary } from "@/lib/features/concepts/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { withdrawSupportAction } from "../../../judging-actions";
import { conceptMetadata } from "../../open-concept";

export const generateMetadata = conceptMetadata("Take a borough’s backing back");

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<{ authority?: string }> };

export default async function WithdrawSupportPage({ params, searchParams }: Props) {
  const { ref } = await params;
  const { authority } = await searchParams;
  const actor = await requirePerson(`/concepts/${ref}/support`);
  const { full, summary } = await orNotFound(getConceptOrSummary(actor, { ref }));
  const concept = full ?? summary;
  const isStaff = concept.can.includes("support-any");
  const row = concept.support.find((one) => one.authority.slug === authority);
  const isOwn = row !== undefined && row.authority.id === actor.authorityId && concept.can.includes("support");
  if (!row || !(isStaff || isOwn)) notFound();
  const page = `/concepts/${concept.reference}/support`;
  return (
    <div className="measure">
      <BackLink href={page} text="Back to support" />
      <span className="govuk-caption-l">
        {concept.reference}: {concept.text.title}
      </span>
      <h1 className="govuk-heading-l">Take back the backing of {row.authority.name}</h1>
      <p className="govuk-body">The authors are told why. That it was given stays on record.</p>
      <StepForm
        action={withdrawSupportAction}
        operationId={crypto.randomUUID()}
        hidden={{ ref: concept.reference, authority: row.authority.slug }}
        reason={{ label: "Why is it taken back?" }}
        submit="Take it back"
        submitVariant="warning"
      />
    </div>
  );
}
