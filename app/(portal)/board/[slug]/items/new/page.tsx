import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperForm } from "@/components/board/paper-form";
import { BackLink } from "@/components/ui/back-link";
import { getBoardChoices } from "@/lib/features/meetings/choices";
import { formatDate } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { addAgendaItemAction } from "../../../actions";
import { readMeeting } from "../../../read";

export const metadata: Metadata = { title: "Add a paper" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ concept?: string }> };

export default async function NewPaperPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { concept } = await searchParams;
  const meeting = await readMeeting(slug);
  const actor = await requirePerson(`/board/${slug}/items/new`);
  const { concepts, staff } = await orNotFound(getBoardChoices(actor, {}));
  if (meeting.state !== "planned") notFound();
  const chosen = concepts.find(({ reference }) => reference === concept);
  return (
    <>
      <BackLink href={`/board/${slug}`} text="Back to the meeting" />
      <span className="govuk-caption-l">
        {meeting.title}, {formatDate(meeting.heldAt)}
      </span>
      <h1 className="govuk-heading-l">Add a paper</h1>
      <PaperForm
        action={addAgendaItemAction}
        operationId={crypto.randomUUID()}
        submit="Put it on the agenda"
        hidden={{ slug }}
        concepts={concepts.map(({ reference, title }) => ({ reference, title }))}
        staff={staff}
        initial={{
          concept: chosen?.reference ?? "",
          title: chosen?.title ?? "",
          summary: chosen?.pitch ?? "",
          recommendation: "",
          body: "",
          reportById: actor.id,
          exempt: "",
          exemptReason: "",
        }}
      />
    </>
  );
}
