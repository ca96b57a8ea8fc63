import type { Metadata } from "next";
import { MeetingForm } from "@/components/board/meeting-form";
import { BackLink } from "@/components/ui/back-link";
import { londonTime } from "@/lib/domain/moment";
import { getBoardChoices } from "@/lib/features/meetings/choices";
import { formatTime } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { editMeetingAction } from "../../actions";
import { readMeeting } from "../../read";

export const metadata: Metadata = { title: "Change the meeting" };

type Props = { params: Promise<{ slug: string }> };

export default async function EditMeetingPage({ params }: Props) {
  const { slug } = await params;
  const meeting = await readMeeting(slug);
  const { day, month, year } = londonTime(meeting.heldAt);
  const { voters } = await orNotFound(getBoardChoices(await requirePerson(`/board/${slug}/edit`), {}));
  return (
    <>
      <BackLink href={`/board/${slug}`} text="Back to the meeting" />
      <h1 className="govuk-heading-l">Change the meeting</h1>
      <MeetingForm
        action={editMeetingAction}
        operationId={crypto.randomUUID()}
        submit="Save changes"
        version={meeting.version}
        hidden={{ slug }}
        voters={voters}
        initial={{
          title: meeting.title,
          day: String(day),
          month: String(month),
          year: String(year),
          time: formatTime(meeting.heldAt),
          place: meeting.place,
          chairId: meeting.chairId,
          quorum: String(meeting.quorum),
        }}
      />
    </>
  );
}
