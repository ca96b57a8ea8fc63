import { type Actor, holds } from "@/lib/domain/actor";
import type { MeetingState, Presence } from "@/lib/domain/board";
import { meetingInput } from "@/lib/domain/board-input";
import { can } from "@/lib/domain/policy";
import { paperReference } from "@/lib/format/reference";
import { db, type Prisma } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { itemSubject, MEETING_FACTS, type MeetingSubject, presentOf } from "./facts";
import { ITEM_ROW, type ItemView, itemView } from "./item-view";

/** The meetings this actor may know of, as a condition of a list; the same rule as `meeting.read`. */
export function visibleMeetings(actor: Actor): Prisma.MeetingWhereInput {
  if (holds(actor, "staff", "voter", "adviser")) return {};
  return actor.kind === "person" ? { state: { not: "planned" } } : { state: "published" };
}

export type MeetingLine = {
  slug: string;
  title: string;
  heldAt: Date;
  place: string;
  state: MeetingState;
  chair: string;
  /** Null while the agenda is not out for this reader. */
  items: number | null;
};

/** Meetings, newest first. */
export async function listMeetings(actor: Actor): Promise<MeetingLine[]> {
  const rows = await db().meeting.findMany({
    where: visibleMeetings(actor),
    relationLoadStrategy: "join",
    orderBy: [{ heldAt: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      slug: true,
      title: true,
      heldAt: true,
      place: true,
      state: true,
      chair: { select: { name: true } },
      _count: { select: { items: true } },
    },
  });
  return rows.map(({ chair, _count, ...row }) => ({
    ...row,
    chair: chair.name,
    items: row.state === "planned" && !holds(actor, "staff") ? null : _count.items,
  }));
}

export type BoardMember = {
  personId: string;
  name: string;
  jobTitle: string;
  part: "voter" | "adviser";
  presence: Presence | null;
};

export type MeetingView = MeetingSubject & {
  chair: string;
  noticeAt: Date | null;
  publishedAt: Date | null;
  /** Null while the agenda is not out for this reader. */
  items: ItemView[] | null;
  /** Null before publication, but for the board and staff. */
  attendance: BoardMember[] | null;
  /** This reader’s part in the board. */
  part: "voter" | "adviser" | null;
  may: { edit: boolean; run: boolean; publish: boolean };
};

/** Everybody on the board now, and everybody whose attendance was recorded at this meeting; voters first, by name. */
const boardOf = (slug: string) =>
  db().person.findMany({
    where: {
      OR: [
        { grants: { some: { role: { in: ["voter", "adviser"] }, revokedAt: null } } },
        { attendances: { some: { meeting: { slug } } } },
      ],
    },
    relationLoadStrategy: "join",
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      jobTitle: true,
      grants: { where: { role: { in: ["voter", "adviser"] } }, select: { role: true, revokedAt: true } },
    },
  });

type BoardRow = Awaited<ReturnType<typeof boardOf>>[number];
const holdsNow = (person: BoardRow, role: "voter" | "adviser") =>
  person.grants.some((grant) => grant.role === role && !grant.revokedAt);

async function loadMeeting(slug: string) {
  const [meeting, board] = await Promise.all([
    db().meeting.findUnique({
      where: { slug },
      relationLoadStrategy: "join",
      select: {
        ...MEETING_FACTS,
        noticeAt: true,
        publishedAt: true,
        chair: { select: { name: true } },
        attendances: { select: { personId: true, presence: true } },
        items: { orderBy: { position: "asc" }, select: ITEM_ROW },
      },
    }),
    boardOf(slug),
  ]);
  return meeting ? { ...meeting, board } : null;
}

/** The people of the meeting with who came; once it is over, only those whose attendance was recorded. */
function attendanceOf({ board, attendances, state }: NonNullable<Awaited<ReturnType<typeof loadMeeting>>>) {
  const presence = new Map(attendances.map((one) => [one.personId, one.presence]));
  const isOver = state === "closed" || state === "published";
  return board
    .filter((person) => !isOver || presence.has(person.id))
    .map<BoardMember>((person) => ({
      personId: person.id,
      name: person.name,
      jobTitle: person.jobTitle,
      part: person.grants.some((grant) => grant.role === "voter") ? "voter" : "adviser",
      presence: presence.get(person.id) ?? null,
    }))
    .sort((a, b) => Number(a.part === "adviser") - Number(b.part === "adviser"));
}

export const getMeeting = query({
  permission: "meeting.read",
  input: meetingInput,
  load: (input) => loadMeeting(input.slug),
  show: (loaded, actor): MeetingView => {
    const { board, attendances, items, chair, noticeAt, publishedAt, ...meeting } = loaded;
    const voterIds = board.filter((person) => holdsNow(person, "voter")).map((person) => person.id);
    const room = { meeting, presentIds: presentOf(attendances), voterIds };
    const isAgendaOut = meeting.state !== "planned" || can(actor, "meeting.edit", meeting);
    const isOnBoard = holds(actor, "staff", "voter", "adviser");
    return {
      ...meeting,
      chair: chair.name,
      noticeAt,
      publishedAt,
      items: isAgendaOut ? items.map((row) => itemView(actor, row, itemSubject(row, room))) : null,
      part: holds(actor, "voter") ? "voter" : holds(actor, "adviser") ? "adviser" : null,
      attendance: isOnBoard || meeting.state === "published" ? attendanceOf(loaded) : null,
      may: {
        edit: can(actor, "meeting.edit", meeting),
        run: can(actor, "meeting.run", meeting),
        publish: can(actor, "meeting.publish", meeting),
      },
    };
  },
});

/** Votes that wait for this person now: open, in the room, no part in the concept, not given yet. */
export async function listMyVotes(actor: Actor): Promise<{ meeting: string; reference: string; title: string }[]> {
  if (actor.kind !== "person" || !holds(actor, "voter")) return [];
  const rows = await db().agendaItem.findMany({
    where: {
      state: "voting",
      votes: { none: { personId: actor.id } },
      meeting: { state: "live", attendances: { some: { personId: actor.id, presence: "present" } } },
    },
    relationLoadStrategy: "join",
    orderBy: { position: "asc" },
    select: { ...ITEM_ROW, meeting: { select: MEETING_FACTS } },
  });
  return rows
    .filter((row) => {
      const room = { meeting: row.meeting, presentIds: [actor.id], voterIds: [actor.id] };
      return itemView(actor, row, itemSubject(row, room)).may.vote;
    })
    .map((row) => ({ meeting: row.meeting.slug, reference: paperReference(row.year, row.number), title: row.title }));
}
