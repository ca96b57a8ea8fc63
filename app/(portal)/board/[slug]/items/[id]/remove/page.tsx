import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { removeAgendaItemAction } from "../../../../actions";
import { readPaper } from "../../../../read";

export const metadata: Metadata = { title: "Take the paper off the agenda" };

export default async function RemovePaperPage({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params;
  const { item, meeting } = await readPaper(slug, id);
  if (meeting.state !== "planned" || !item.may.run) notFound();
  return (
    <>
      <BackLink href={`/board/${slug}/items/${id}`} text="Back to the paper" />
      <h1 className="govuk-heading-l">Take {item.reference} off the agenda</h1>
      <p className="govuk-body measure">
        The paper “{item.title}” is deleted with everything written in it. Its concept stays before the board.
      </p>
      <StepForm
        action={removeAgendaItemAction}
        operationId={crypto.randomUUID()}
        hidden={{ slug, itemId: item.id }}
        submit="Take it off the agenda"
        submitVariant="warning"
      />
    </>
  );
}
