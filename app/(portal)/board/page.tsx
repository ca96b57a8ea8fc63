import type { Metadata } from "next";
import { MeetingLines } from "@/components/board/meeting-lines";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/domain/policy";
import { listMeetings } from "@/lib/features/meetings/queries";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Capital Ambition Board" };

export default async function BoardPage() {
  const actor = await requirePerson("/board");
  const meetings = await listMeetings(actor);
  const isOver = (state: string) => state === "closed" || state === "published";
  const coming = meetings.filter((meeting) => !isOver(meeting.state)).reverse();
  const past = meetings.filter((meeting) => isOver(meeting.state));
  const mayPlan = can(actor, "meeting.plan", {});
  return (
    <>
      <h1 className="govuk-heading-xl">Capital Ambition Board</h1>
      <p className="govuk-body-l">
        The board decides which concepts enter the portfolio. Its members vote on each; its advisers speak.
      </p>
      {mayPlan ? <Button href="/board/new" text="Plan a meeting" /> : null}
      <h2 className="govuk-heading-l">Coming</h2>
      {coming.length > 0 ? (
        <MeetingLines meetings={coming} />
      ) : (
        <EmptyState
          title="No meeting is planned"
          headingLevel={3}
          {...(mayPlan ? { action: { text: "Plan a meeting", href: "/board/new" } } : {})}
        >
          The next meeting will be listed here once its date is known.
        </EmptyState>
      )}
      <h2 className="govuk-heading-l">Past</h2>
      {past.length > 0 ? (
        <MeetingLines meetings={past} />
      ) : (
        <EmptyState title="No meeting has been held yet" headingLevel={3}>
          Meetings are listed here with what they resolved.
        </EmptyState>
      )}
    </>
  );
}
