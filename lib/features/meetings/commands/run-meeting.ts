import { requireMeetingState } from "@/lib/domain/board";
import { attendanceInput, meetingInput } from "@/lib/domain/board-input";
import { Refusal } from "@/lib/domain/errors";
import { command, expectOne } from "@/lib/platform/command";
import { holdersOf, holdMeeting } from "../facts";

export const startMeeting = command({
  permission: "meeting.run",
  sees: "meeting.read",
  input: meetingInput,
  load: (tx, input) => holdMeeting(tx, input.slug),
  run: async ({ tx, subject }) => {
    requireMeetingState(subject.state, "papers_out");
    expectOne(
      await tx.meeting.updateMany({
        where: { id: subject.id, state: "papers_out" },
        data: { state: "live", version: { increment: 1 } },
      }),
    );
    return { slug: subject.slug };
  },
});

/** Apologies may come before the meeting; who is present is recorded as people come and go. */
export const recordAttendance = command({
  permission: "meeting.run",
  sees: "meeting.read",
  input: attendanceInput,
  load: (tx, input) => holdMeeting(tx, input.slug),
  run: async ({ tx, input, subject, now }) => {
    requireMeetingState(subject.state, "papers_out", "live");
    const board = await holdersOf(tx, "voter", "adviser");
    const recorded = Object.entries(input.attendance);
    const stranger = recorded.find(([personId]) => !board.includes(personId));
    if (stranger) {
      const field = `attendance.${stranger[0]}`;
      throw new Refusal("invalid", "There is a problem", { [field]: ["Select members and advisers of the board"] });
    }
    if (subject.state === "papers_out" && recorded.some(([, presence]) => presence === "present")) {
      throw new Refusal("not-now", "Start the meeting before you record who is present.");
    }
    for (const [personId, presence] of recorded) {
      if (presence === "expected") {
        await tx.attendance.deleteMany({ where: { meetingId: subject.id, personId } });
        continue;
      }
      await tx.attendance.upsert({
        where: { meetingId_personId: { meetingId: subject.id, personId } },
        create: { meetingId: subject.id, personId, presence, at: now },
        update: { presence, at: now },
      });
    }
    return { slug: subject.slug };
  },
});

export const closeMeeting = command({
  permission: "meeting.run",
  sees: "meeting.read",
  input: meetingInput,
  load: (tx, input) => holdMeeting(tx, input.slug),
  run: async ({ tx, subject }) => {
    requireMeetingState(subject.state, "live");
    const open = await tx.agendaItem.count({ where: { meetingId: subject.id, state: { not: "resolved" } } });
    if (open > 0)
      throw new Refusal("not-now", "Record a resolution on every item first. What was not taken is deferred.");
    expectOne(
      await tx.meeting.updateMany({
        where: { id: subject.id, state: "live" },
        data: { state: "closed", version: { increment: 1 } },
      }),
    );
    return { slug: subject.slug };
  },
});

/** Makes the record public: resolutions, votes, decisions, and the ventures they made. */
export const publishMeeting = command({
  permission: "meeting.publish",
  sees: "meeting.read",
  input: meetingInput,
  load: (tx, input) => holdMeeting(tx, input.slug),
  run: async ({ tx, subject, now }) => {
    requireMeetingState(subject.state, "closed");
    expectOne(
      await tx.meeting.updateMany({
        where: { id: subject.id, state: "closed" },
        data: { state: "published", publishedAt: now, version: { increment: 1 } },
      }),
    );
    return { slug: subject.slug };
  },
});
