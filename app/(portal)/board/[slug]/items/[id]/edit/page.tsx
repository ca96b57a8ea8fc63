import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperForm } from "@/components/board/paper-form";
import { BackLink } from "@/components/ui/back-link";
import { getBoardChoices } from "@/lib/features/meetings/choices";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { editAgendaItemAction } from "../../../../actions";
import { readPaper } from "../../../../read";

export const metadata: Metadata = { title: "Change the paper" };

export default async function EditPaperPage({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params;
  const paper = await readPaper(slug, id);
  const actor = await requirePerson(`/board/${slug}/items/${id}/edit`);
  const { staff } = await orNotFound(getBoardChoices(actor, {}));
  if (paper.meeting.state !== "planned" || !paper.item.may.run) notFound();
  return (
    <>
      <BackLink href={`/board/${slug}/items/${id}`} text="Back to the paper" />
      <span className="govuk-caption-l">{paper.item.reference}</span>
      <h1 className="govuk-heading-l">Change the paper</h1>
      <PaperForm
        action={editAgendaItemAction}
        operationId={crypto.randomUUID()}
        submit="Save changes"
        version={paper.version}
        hidden={{ slug, item: id, itemId: paper.item.id }}
        staff={staff}
        initial={{
          title: paper.item.title,
          summary: paper.summary,
          recommendation: paper.recommendation,
          body: paper.body,
          reportById: paper.reportBy?.id ?? "",
          exempt: paper.exempt?.text ?? "",
          exemptReason: paper.exempt?.reason ?? "",
        }}
      />
    </>
  );
}
