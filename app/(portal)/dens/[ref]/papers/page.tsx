import type { Metadata } from "next";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { getDen } from "@/lib/features/dens/queries/get-den";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { sendPapersAction } from "../../actions";

export const metadata: Metadata = { title: "Send the papers" };

type Props = { params: Promise<{ ref: string }> };

export default async function SendPapersPage({ params }: Props) {
  const { ref } = await params;
  const actor = await requirePerson(`/dens/${ref}/papers`);
  const den = await orNotFound(getDen(actor, { den: ref }));
  return (
    <>
      <BackLink href={`/dens/${den.ref}`} text="Back" />
      <span className="govuk-caption-l">
        {den.ref}, {den.title}
      </span>
      <h1 className="govuk-heading-l">Are the papers ready to be sent?</h1>
      <div className="govuk-body measure">
        <p className="govuk-body">
          The panel then reads the version of each concept that stands now; later changes do not reach this den. The
          plan and the agenda can no longer be changed, though a concept can be taken off.
        </p>
        <p className="govuk-body">
          {den.panelSize} members get the papers, and the authors of {den.items.length}{" "}
          {den.items.length === 1 ? "concept" : "concepts"} get the date and the time. Members with an interest on
          record get no paper of that concept.
        </p>
      </div>
      <StepForm
        action={sendPapersAction}
        operationId={crypto.randomUUID()}
        hidden={{ den: den.ref }}
        submit="Send the papers"
      />
    </>
  );
}
