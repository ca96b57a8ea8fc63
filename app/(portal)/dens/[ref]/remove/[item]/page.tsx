import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { getDen } from "@/lib/features/dens/queries/get-den";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { removeFromAgendaAction } from "../../../actions";

export const metadata: Metadata = { title: "Take off the agenda" };

type Props = { params: Promise<{ ref: string; item: string }> };

export default async function RemoveItemPage({ params }: Props) {
  const { ref, item: concept } = await params;
  const actor = await requirePerson(`/dens/${ref}/remove/${concept}`);
  const den = await orNotFound(getDen(actor, { den: ref }));
  const item = den.items.find((one) => one.standing !== "recused" && one.ref === concept);
  if (!item || item.standing === "recused" || !den.can.edit) notFound();
  return (
    <>
      <BackLink href={`/dens/${den.ref}`} text={`Back to ${den.ref}`} />
      <span className="govuk-caption-l">
        {item.ref}, {item.title}
      </span>
      <h1 className="govuk-heading-l">Take this concept off the agenda?</h1>
      <p className="govuk-body measure">
        It goes back to where it waited for a date. If the papers are out, its authors are told, with your reason. Marks
        that were saved stay on record.
      </p>
      <StepForm
        action={removeFromAgendaAction}
        operationId={crypto.randomUUID()}
        hidden={{ den: den.ref, item: item.ref }}
        reason={{ label: "Why is it taken off?" }}
        submit="Take it off the agenda"
        submitVariant="warning"
      />
    </>
  );
}
