import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { WarningText } from "@/components/ui/warning-text";
import { clearDays, NOTICE_DAYS } from "@/lib/domain/clear-days";
import { counted } from "@/lib/format/counts";
import { formatMoment, isoDate } from "@/lib/format/dates";
import { now } from "@/lib/platform/clock";
import { sendBoardPapersAction } from "../../actions";
import { readMeeting } from "../../read";

export const metadata: Metadata = { title: "Send the papers out" };

export default async function SendPapersPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const meeting = await readMeeting(slug);
  if (!meeting.may.edit || meeting.state !== "planned") notFound();
  const days = clearDays(isoDate(now()), isoDate(meeting.heldAt));
  return (
    <>
      <BackLink href={`/board/${slug}`} text="Back to the meeting" />
      <h1 className="govuk-heading-l">Send the papers out</h1>
      <p className="govuk-body measure">
        Voting members and advisers are written to now, with {counted(meeting.items?.length ?? 0, "paper")}. Each paper
        keeps the newest version of its concept: what the authors write later is not what the board reads. The agenda
        can no longer be changed. Members with an interest on record do not get that paper.
      </p>
      {days < NOTICE_DAYS ? (
        <WarningText>
          The meeting is at {formatMoment(meeting.heldAt)}. Papers sent today give {counted(days, "clear working day")}{" "}
          of notice, and {NOTICE_DAYS} are usual.
        </WarningText>
      ) : null}
      <StepForm
        action={sendBoardPapersAction}
        operationId={crypto.randomUUID()}
        hidden={{ slug }}
        submit="Send the papers out"
      />
    </>
  );
}
