import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionView } from "@/components/dens/decision-view";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { getChairView } from "@/lib/features/dens/queries/get-chair-view";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { reverseDecisionAction } from "../../../../actions";

export const metadata: Metadata = { title: "Reverse the decision" };

type Props = { params: Promise<{ ref: string; item: string }> };

export default async function ReversePage({ params }: Props) {
  const { ref, item: concept } = await params;
  const actor = await requirePerson(`/dens/${ref}/chair/reverse/${concept}`);
  const den = await orNotFound(getChairView(actor, { den: ref }));
  const item = den.items.flatMap((one) => (one.standing === "recused" ? [] : [one])).find((one) => one.ref === concept);
  if (!item?.can.decide || item.state !== "decided") notFound();
  return (
    <>
      <BackLink href={`/dens/${den.ref}/chair?item=${item.ref}`} text="Back" />
      <span className="govuk-caption-l">
        {item.ref}, {item.title}
      </span>
      <h1 className="govuk-heading-l">Reverse this decision?</h1>
      {item.decision ? <DecisionView decision={item.decision} /> : null}
      <p className="govuk-body measure">
        The concept stands before this den again, and you can record another decision. The reversal and its reason are
        kept on record, and the authors are told.
      </p>
      <StepForm
        action={reverseDecisionAction}
        operationId={crypto.randomUUID()}
        hidden={{ den: den.ref, item: item.ref }}
        reason={{ label: "Why is the decision reversed?" }}
        submit="Reverse the decision"
        submitVariant="warning"
      />
    </>
  );
}
