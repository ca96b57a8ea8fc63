import type { Metadata } from "next";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { getDen } from "@/lib/features/dens/queries/get-den";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { closeDenAction } from "../../actions";

export const metadata: Metadata = { title: "Close the den" };

type Props = { params: Promise<{ ref: string }> };

export default async function CloseDenPage({ params }: Props) {
  const { ref } = await params;
  const actor = await requirePerson(`/dens/${ref}/close`);
  const den = await orNotFound(getDen(actor, { den: ref }));
  return (
    <>
      <BackLink href={`/dens/${den.ref}/chair`} text="Back" />
      <span className="govuk-caption-l">
        {den.ref}, {den.title}
      </span>
      <h1 className="govuk-heading-l">Close this den?</h1>
      <div className="govuk-body measure">
        <p className="govuk-body">
          Every concept has to be decided, or off the agenda. No more scores or decisions are recorded in it afterwards;
          a decision can still be reversed by the chair, with a reason.
        </p>
      </div>
      <StepForm
        action={closeDenAction}
        operationId={crypto.randomUUID()}
        hidden={{ den: den.ref }}
        submit="Close the den"
      />
    </>
  );
}
