import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AttendanceForm } from "@/components/board/attendance-form";
import { DeskItem } from "@/components/board/desk-item";
import { MeetingTag } from "@/components/board/tags";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { formatLongDate } from "@/lib/format/dates";
import { openVoteAction, recordAttendanceAction, startMeetingAction } from "../../actions";
import { readMeeting } from "../../read";

export const metadata: Metadata = { title: "Meeting desk" };

const DONE: Record<string, string> = {
  started: "The meeting is under way. Record who is present.",
  attendance: "Attendance was saved.",
  opened: "The vote is open.",
  casting: "The casting vote was given.",
  resolved: "The resolution is on record, and the authors were written to.",
};

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

export default async function RunPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { done } = await searchParams;
  const meeting = await readMeeting(slug);
  const isLive = meeting.state === "live";
  if (!meeting.may.run || !(isLive || meeting.state === "papers_out")) notFound();
  const people = meeting.attendance ?? [];
  const items = meeting.items ?? [];
  const isAllResolved = items.every((item) => item.state === "resolved");
  const message = done && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  return (
    <>
      <BackLink href={`/board/${slug}`} text="Back to the meeting" />
      {message ? <NotificationBanner type="success" text={message} /> : null}
      <span className="govuk-caption-l">
        {meeting.title}, {formatLongDate(meeting.heldAt)}
      </span>
      <h1 className="govuk-heading-l">
        Meeting desk <MeetingTag state={meeting.state} />
      </h1>
      {isLive ? null : (
        <StepForm
          action={startMeetingAction}
          operationId={crypto.randomUUID()}
          hidden={{ slug }}
          submit="Start the meeting"
          prefix="start-"
        />
      )}
      <div className="board-desk">
        <section aria-labelledby="items">
          <h2 className="govuk-heading-m" id="items">
            Items
          </h2>
          <ol className="lines">
            {items.map((item) => (
              <DeskItem
                key={item.id}
                slug={slug}
                item={item}
                people={people}
                quorum={meeting.quorum}
                isLive={isLive}
                openVote={
                  <StepForm
                    action={openVoteAction}
                    operationId={crypto.randomUUID()}
                    hidden={{ slug, itemId: item.id }}
                    submit={`Open the vote on ${item.reference}`}
                    prefix={`${item.id}-`}
                  />
                }
              />
            ))}
          </ol>
          {isLive && isAllResolved ? <Button href={`/board/${slug}/close`} text="Close the meeting" /> : null}
        </section>
        <section aria-labelledby="attendance">
          <h2 className="govuk-heading-m" id="attendance">
            Attendance
          </h2>
          <p className="govuk-body">
            {isLive
              ? "Keep it as people come and go: the quorum of every vote is counted from it."
              : "Apologies can be noted now, presence once the meeting has started."}
          </p>
          <AttendanceForm
            action={recordAttendanceAction}
            operationId={crypto.randomUUID()}
            slug={slug}
            isUnderWay={isLive}
            people={people.map(({ personId, name, part, presence }) => ({ personId, name, part, presence }))}
          />
        </section>
      </div>
    </>
  );
}
