import { type Actor, holds } from "@/lib/domain/actor";
import type { MeetingState } from "@/lib/domain/board";
import { MOVE_LABELS, type Move, STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { isMemberOf, visibleConcepts } from "@/lib/features/concepts/visible";
import { listMyConcepts, listToScreen, type Waiting } from "@/lib/features/concepts/waiting";
import { listDensToRun, listMyScoring, type ToRun, type ToScore } from "@/lib/features/dens/queries/list-dens";
import { daysBetween, formatDate, formatTime } from "@/lib/format/dates";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";

/** One line of somebody's work: what it is about, what to do, and when it is, or since when it waits. */
export type WorkItem = { href: string; about: string; title: string; what: string; when: string; today?: boolean };

/** What waits for this person, what they wait for, and what was decided lately about what concerns them. */
export type Work = {
  yours: WorkItem[];
  others: WorkItem[];
  decided: WorkItem[];
  /** True for those whose part is to put concepts forward: an empty desk offers them a new one. */
  isWriter: boolean;
};

const since = (at: Date) => `since ${formatDate(at)}`;
/** When something takes place; what is today says so. */
const on = (at: Date, now: Date): Pick<WorkItem, "when" | "today"> =>
  daysBetween(now, at) === 0
    ? { when: `today, ${formatTime(at)}`, today: true }
    : { when: `${formatTime(at)}, ${formatDate(at)}` };

const ofConcept = ({ reference, title, text, href, since: at }: Waiting): WorkItem => ({
  href,
  about: reference,
  title,
  what: text,
  when: since(at),
});

const SCORING_WORDS = {
  score: "Score it now",
  finish: "Finish and submit your scores",
  read: "Read the paper",
} as const;

const ofScoring = ({ den, item, title, what, startsAt, href }: ToScore, now: Date): WorkItem => ({
  href,
  about: `${den}, ${item}`,
  title,
  what: SCORING_WORDS[what],
  ...on(startsAt, now),
});

const ofDen = ({ ref, title, text, heldAt, href }: ToRun, now: Date): WorkItem => ({
  href,
  about: ref,
  title,
  what: text,
  ...on(heldAt, now),
});

/** Everything on one person's desk; at most six statements, whatever they do. */
export async function getWork(actor: Actor, now: Date): Promise<Work> {
  const [own, screening, scoring, dens, meetings, decided] = await Promise.all([
    listMyConcepts(actor),
    listToScreen(actor),
    holds(actor, "panel") ? listMyScoring(actor) : [],
    holds(actor, "panel", "staff") ? listDensToRun(actor) : [],
    listMeetingsToDo(actor, now),
    listDecidedLately(actor, now),
  ]);
  const isTurn = (one: Waiting) => one.what !== "wait";
  return {
    yours: [
      ...scoring.map((one) => ofScoring(one, now)),
      ...dens.map((one) => ofDen(one, now)),
      ...meetings,
      ...own.filter(isTurn).map(ofConcept),
      ...screening.map(ofConcept),
    ],
    others: own.filter((one) => !isTurn(one)).map(ofConcept),
    decided,
    isWriter: holds(actor, "innovator", "borough_officer"),
  };
}

const STAFF_WORDS: Record<MeetingState, { what: string; path: string } | null> = {
  planned: { what: "Write the agenda and send the papers", path: "" },
  papers_out: { what: "Run the meeting on the day", path: "/run" },
  live: { what: "In session now", path: "/run" },
  closed: { what: "Publish its record", path: "" },
  published: null,
};
const BOARD_WORDS: Partial<typeof STAFF_WORDS> = {
  papers_out: { what: "Read the papers", path: "" },
  live: { what: "In session now: vote when the chair calls for it", path: "" },
};

async function listMeetingsToDo(actor: Actor, now: Date): Promise<WorkItem[]> {
  const words = holds(actor, "staff") ? STAFF_WORDS : holds(actor, "voter", "adviser") ? BOARD_WORDS : null;
  if (!words) return [];
  const rows = await db().meeting.findMany({
    where: { state: { in: Object.keys(words) as MeetingState[], not: "published" } },
    orderBy: [{ heldAt: "asc" }, { id: "asc" }],
    take: 20,
    select: { slug: true, title: true, heldAt: true, state: true },
  });
  return rows.flatMap(({ slug, title, heldAt, state }) => {
    const word = words[state];
    return word
      ? [{ href: `/board/${slug}${word.path}`, about: "Board", title, what: word.what, ...on(heldAt, now) }]
      : [];
  });
}

type DecisionRow = { number: number; title: string; gate: Stage; outcome: Move; decidedAt: Date };
const DECIDED_DAYS = 60;

async function listDecidedLately(actor: Actor, now: Date): Promise<WorkItem[]> {
  if (actor.kind !== "person") return [];
  const from = new Date(now.getTime() - DECIDED_DAYS * 86_400_000);
  const rows = await db().$queryRaw<DecisionRow[]>`
    SELECT c.number, c.title, d.gate::text AS gate, d.outcome::text AS outcome, d."decidedAt"
    FROM "Decision" d JOIN "Concept" c ON c.id = d."conceptId" LEFT JOIN "DenItem" i ON i.id = d."denItemId"
    WHERE d."decidedAt" > ${from} AND ${visibleConcepts(actor)}
      AND NOT EXISTS (SELECT FROM "Decision" r WHERE r."reversesId" = d.id)
      AND (${isMemberOf(actor)} OR ${holds(actor, "staff")}
        OR EXISTS (SELECT FROM "Seat" s WHERE s."denId" = i."denId" AND s."personId" = ${actor.id}::uuid)
        OR (${holds(actor, "voter", "adviser")} AND d."agendaItemId" IS NOT NULL))
    ORDER BY d."decidedAt" DESC, d.id LIMIT 10`;
  return rows.map(({ number, title, gate, outcome, decidedAt }) => ({
    href: `/concepts/${conceptReference(number)}`,
    about: conceptReference(number),
    title,
    what: `${STAGE_LABELS[gate]}: ${MOVE_LABELS[outcome].toLowerCase()}`,
    when: formatDate(decidedAt),
  }));
}
