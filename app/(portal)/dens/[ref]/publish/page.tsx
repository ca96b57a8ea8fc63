import type { Metadata } from "next";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { getDen } from "@/lib/features/dens/queries/get-den";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { publishDenAction } from "../../actions";

export const metadata: Metadata = { title: "Publish the record" };

type Props = { params: Promise<{ ref: string }> };

export default async function PublishDenPage({ params }: Props) {
  const { ref } = await params;
  const actor = await requirePerson(`/dens/${ref}/publish`);
  const den = await orNotFound(getDen(actor, { den: ref }));
  return (
    <>
      <BackLink href={`/dens/${den.ref}`} text="Back" />
      <span className="govuk-caption-l">
        {den.ref}, {den.title}
      </span>
      <h1 className="govuk-heading-l">Publish the record of this den?</h1>
      <div className="govuk-body measure">
        <p className="govuk-body">
          The outcome of each concept, the reasons and the conditions become public. Scores, comments and feedback do
          not. This cannot be undone.
        </p>
      </div>
      <StepForm
        action={publishDenAction}
        operationId={crypto.randomUUID()}
        hidden={{ den: den.ref }}
        submit="Publish the record"
      />
    </>
  );
}
