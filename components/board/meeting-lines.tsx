import type { MeetingState } from "@/lib/domain/board";
import { counted } from "@/lib/format/counts";
import { formatLongDate, formatTime, isoDate } from "@/lib/format/dates";
import { MeetingTag } from "./tags";

type Line = {
  slug: string;
  title: string;
  heldAt: Date;
  place: string;
  state: MeetingState;
  chair: string;
  items: number | null;
};

/** Meetings one under the other, each by its day. */
export function MeetingLines({ meetings }: { meetings: readonly Line[] }) {
  return (
    <ul className="lines">
      {meetings.map((meeting) => (
        <li className="lines__item" key={meeting.slug}>
          <h3 className="lines__title">
            <a className="govuk-link" href={`/board/${meeting.slug}`}>
              <time dateTime={isoDate(meeting.heldAt)}>{formatLongDate(meeting.heldAt)}</time>
            </a>{" "}
            <MeetingTag state={meeting.state} />
          </h3>
          <p className="lines__text">
            {meeting.title}, {formatTime(meeting.heldAt)}. {meeting.place}
          </p>
          <p className="lines__meta">
            Chair: {meeting.chair} ·{" "}
            {meeting.items === null ? "Agenda not out yet" : counted(meeting.items, "agenda item")}
          </p>
        </li>
      ))}
    </ul>
  );
}
