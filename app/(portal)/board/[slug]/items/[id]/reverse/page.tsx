import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { reverseResolutionAction } from "../../../../actions";
import { readPaper } from "../../../../read";

export const metadata: Metadata = { title: "Reverse the decision" };

export default async function ReversePage({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params;
  const { item } = await readPaper(slug, id);
  if (!item.may.reverse) notFound();
  return (
    <>
      <BackLink href={`/board/${slug}/items/${id}`} text="Back to the paper" />
      <span className="govuk-caption-l">
        {item.reference} {item.title}
      </span>
      <h1 className="govuk-heading-l">Reverse the decision</h1>
      <p className="govuk-body measure">
        The decision stays on record beside its reversal. The concept stands before the board again, and a venture that
        came of it leaves the portfolio. The authors are written to.
      </p>
      <StepForm
        submitVariant="warning"
        className="measure"
        action={reverseResolutionAction}
        operationId={crypto.randomUUID()}
        hidden={{ slug, item: id, itemId: item.id }}
        reason={{
          label: "Why is it reversed?",
          hint: "Authors read this at once, everybody when the record is published.",
        }}
        submit="Reverse the decision"
      />
    </>
  );
}
