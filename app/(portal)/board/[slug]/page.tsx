import type { Metadata } from "next";
import { Agenda } from "@/components/board/agenda";
import { AttendanceTable } from "@/components/board/attendance-table";
import { MeetingTag } from "@/components/board/tags";
import { WhatNow } from "@/components/board/what-now";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { IdentityBar } from "@/components/ui/identity-bar";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { formatDate, formatLongDate, formatTime } from "@/lib/format/dates";
import { readMeeting } from "../read";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

const DONE: Record<string, string> = {
  planned: "The meeting is planned. Now write its papers.",
  edited: "The meeting was changed.",
  added: "The paper is on the agenda.",
  removed: "The paper was taken off the agenda.",
  sent: "The papers are out. Members and advisers were written to.",
  closed: "The meeting is closed.",
  published: "The record is published. Its decisions are public.",
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const meeting = await readMeeting((await params).slug);
  return { title: `${meeting.title}, ${formatDate(meeting.heldAt)}` };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { done } = await searchParams;
  const meeting = await readMeeting(slug);
  const items = meeting.items ?? [];
  const message = done && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  return (
    <>
      <Breadcrumbs
        items={[
          { text: "Work", href: "/work" },
          { text: "Board", href: "/board" },
          { text: formatDate(meeting.heldAt) },
        ]}
      />
      {message ? <NotificationBanner type="success" text={message} /> : null}
      <IdentityBar
        title={meeting.title}
        status={<MeetingTag state={meeting.state} />}
        facts={[
          { label: "Date", value: formatLongDate(meeting.heldAt) },
          { label: "Time", value: formatTime(meeting.heldAt) },
          { label: "Place", value: meeting.place },
          { label: "Chair", value: meeting.chair },
          { label: "Quorum", value: `${meeting.quorum} voting members` },
          ...(meeting.noticeAt ? [{ label: "Papers out", value: formatDate(meeting.noticeAt) }] : []),
        ]}
      />
      <WhatNow meeting={meeting} items={items} part={meeting.part} />
      <h2 className="govuk-heading-l">Agenda</h2>
      {meeting.items === null ? (
        <EmptyState title="The agenda is not out yet" headingLevel={3}>
          You will be written to when the papers are.
        </EmptyState>
      ) : items.length === 0 ? (
        <EmptyState
          title="Nothing is on the agenda"
          headingLevel={3}
          action={{ text: "Add a paper", href: `/board/${slug}/items/new` }}
        >
          Concepts that stand before the board come on the agenda with a paper.
        </EmptyState>
      ) : (
        <Agenda slug={slug} items={items} />
      )}
      {meeting.attendance?.some((person) => person.presence) ? (
        <AttendanceTable people={meeting.attendance} chairId={meeting.chairId} />
      ) : null}
    </>
  );
}
