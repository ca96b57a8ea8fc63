import type { PersonActor } from "@/lib/domain/actor";
import type { VoteChoice } from "@/lib/domain/voting";
import { planMeeting } from "@/lib/features/meetings/commands/plan-meeting";
import { resolveItem } from "@/lib/features/meetings/commands/resolve-item";
import { recordAttendance, startMeeting } from "@/lib/features/meetings/commands/run-meeting";
import { sendBoardPapers } from "@/lib/features/meetings/commands/send-board-papers";
import { castVote, openVote } from "@/lib/features/meetings/commands/vote";
import { addAgendaItem } from "@/lib/features/meetings/commands/write-paper";
import { db } from "@/lib/platform/db";
import { conceptRow, makeSubmitted, placeAt } from "./concepts";
import { makePerson, op } from "./people";

export const HELD_AT = new Date("2026-12-03T16:00:00Z");
export const MORNING = new Date("2026-12-03T08:00:00Z");

/** The board of the test database: five voters, the first of them the chair, one adviser, and staff. Made once. */
export async function makeBoard() {
  await db().roleGrant.updateMany({
    where: { role: { in: ["voter", "adviser"] }, revokedAt: null },
    data: { revokedAt: MORNING },
  });
  const names = ["Chair Voter", "Second Voter", "Third Voter", "Fourth Voter", "Fifth Voter"] as const;
  const voters: PersonActor[] = [];
  for (const name of names) voters.push(await makePerson({ roles: ["voter"], name }));
  const adviser = await makePerson({ roles: ["adviser"], name: "An Adviser" });
  const staff = await makePerson({ roles: ["staff"], name: "Staff" });
  const [chair, second, third, fourth, fifth] = voters as [
    PersonActor,
    PersonActor,
    PersonActor,
    PersonActor,
    PersonActor,
  ];
  return { voters, chair, second, third, fourth, fifth, adviser, staff };
}
export type Board = Awaited<ReturnType<typeof makeBoard>>;

/** A concept that stands before the board. */
export async function atBoard(lead?: PersonActor, title = "Night owls") {
  const author = lead ?? (await makePerson({ name: "An Author" }));
  const ref = await placeAt(await makeSubmitted(author, { title }), "board");
  const { id } = await conceptRow(ref);
  return { ref, id, author };
}

export const PAPER = {
  title: "A paper",
  summary: "What it is about",
  recommendation: "1. Agree it",
  body: "## Background\n\nHow it came here.",
  exempt: "The price is £11,000",
  exemptReason: "Prices are under negotiation",
};

/** A planned meeting with one paper for each concept, or a plain item for null. */
export async function planned(board: Board, concepts: (string | null)[]) {
  const { slug } = await planMeeting(board.staff, {
    ...op(),
    title: "Capital Ambition Board",
    heldAt: HELD_AT,
    place: "Room 5",
    chairId: board.chair.id,
  });
  const items: string[] = [];
  for (const concept of concepts) {
    const sent = { ...op(), ...PAPER, slug, ...(concept ? { concept } : {}) };
    items.push((await addAgendaItem(board.staff, sent)).itemId);
  }
  return { slug, items, item: items[0] ?? "" };
}

/** A meeting under way, everybody on the board in the room but those named. */
export async function live(board: Board, concepts: (string | null)[], away: PersonActor[] = []) {
  const meeting = await planned(board, concepts);
  await sendBoardPapers(board.staff, { ...op(), slug: meeting.slug }, MORNING);
  await startMeeting(board.staff, { ...op(), slug: meeting.slug });
  await presence(board, meeting.slug, away);
  return meeting;
}

export async function presence(board: Board, slug: string, away: PersonActor[] = []) {
  const everybody = [...board.voters, board.adviser];
  const attendance = Object.fromEntries(
    everybody.map((person) => [person.id, away.includes(person) ? "apologies" : "present"]),
  );
  await recordAttendance(board.staff, { ...op(), slug, attendance });
}

export async function vote(itemId: string, votes: [PersonActor, VoteChoice][]) {
  for (const [person, choice] of votes) await castVote(person, { ...op(), itemId, choice });
}

export const recuse = (conceptId: string, person: PersonActor) =>
  db().interest.create({
    data: { conceptId, personId: person.id, declared: true, reason: "A relative works there", at: new Date() },
  });

/** Opens the vote, has the whole board vote for, and records the approval. */
export async function approve(board: Board, itemId: string, voters = board.voters) {
  await openVote(board.staff, { ...op(), itemId });
  await vote(
    itemId,
    voters.map((voter) => [voter, "for"]),
  );
  return resolveItem(board.staff, { ...op(), itemId, outcome: "approve", reasons: "It answers the problem" });
}
