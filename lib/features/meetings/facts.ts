import type { AgendaItemFacts, MeetingFacts } from "@/lib/domain/policy";
import { type Ballot, eligibleVoters, recusedIds, stillToVote } from "@/lib/domain/voting";
import { paperReference } from "@/lib/format/reference";
import type { Prisma, Tx } from "@/lib/platform/db";

/** A meeting as the rules and the verbs see it. */
export type MeetingSubject = MeetingFacts & {
  id: string;
  slug: string;
  title: string;
  heldAt: Date;
  place: string;
  quorum: number;
  version: number;
};

/** An item of an agenda as the rules and the verbs see it. */
export type ItemSubject = AgendaItemFacts & {
  id: string;
  reference: string;
  title: string;
  meeting: MeetingSubject;
  conceptId: string | null;
  versionNo: number | null;
  version: number;
  ballots: Ballot[];
  /** Those whose votes count: cast, and neither author nor stepped out since. */
  countedIds: string[];
  /** Voting members who are neither authors nor have an interest. */
  eligibleIds: string[];
};

export const MEETING_FACTS = {
  id: true,
  slug: true,
  title: true,
  heldAt: true,
  place: true,
  quorum: true,
  version: true,
  state: true,
  chairId: true,
} satisfies Prisma.MeetingSelect;

/** What the rules need of a concept on an agenda: who wrote it and who has an interest. */
export const CONCEPT_FACTS = {
  members: { where: { role: { not: "reader" } }, select: { personId: true } },
  interests: { select: { id: true, personId: true, declared: true, at: true } },
} satisfies Prisma.ConceptSelect;

type ConceptRow = Prisma.ConceptGetPayload<{ select: typeof CONCEPT_FACTS }> | null;
type StoodAside = { authorIds: string[]; recusedIds: string[] };

/** Who stands aside from an item: the authors of its concept, and people whose interest stood declared. */
export function standingAside(concept: ConceptRow, asOf?: Date): StoodAside {
  if (!concept) return { authorIds: [], recusedIds: [] };
  return {
    authorIds: concept.members.map((member) => member.personId),
    recusedIds: recusedIds(concept.interests, asOf),
  };
}

/** Those whose votes count: whoever stands aside never does, even if the interest came to light after the vote. */
export const countedVoters = (ballots: readonly { personId: string }[], aside: StoodAside): string[] =>
  eligibleVoters(
    ballots.map((ballot) => ballot.personId),
    aside,
  );

/** Holds the numbering of meetings and papers until the transaction ends, so that no two get the same. */
export async function holdNumbering(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS held FROM (SELECT pg_advisory_xact_lock(7141602)) AS numbering`;
}

/** People who hold one of these roles now. */
export async function holdersOf(sql: Tx, ...roles: ("voter" | "adviser")[]): Promise<string[]> {
  const grants = await sql.roleGrant.findMany({
    where: { role: { in: roles }, revokedAt: null },
    select: { personId: true },
    orderBy: { personId: "asc" },
  });
  return [...new Set(grants.map((grant) => grant.personId))];
}

/** A meeting for a verb; its row is held, so that attendance, votes and resolutions of one meeting come one by one. */
export async function holdMeeting(tx: Tx, slug: string): Promise<MeetingSubject | null> {
  await tx.$queryRaw`SELECT 1 FROM "Meeting" WHERE slug = ${slug} FOR UPDATE`;
  return tx.meeting.findUnique({ where: { slug }, select: MEETING_FACTS });
}

/** What the rules need of an item on an agenda. */
export const ITEM_FACTS = {
  id: true,
  year: true,
  number: true,
  title: true,
  conceptId: true,
  versionNo: true,
  version: true,
  state: true,
  resolvedAt: true,
  concept: { select: CONCEPT_FACTS },
  votes: { select: { personId: true, choice: true, casting: true } },
} satisfies Prisma.AgendaItemSelect;

type ItemRow = Prisma.AgendaItemGetPayload<{ select: typeof ITEM_FACTS }>;
type Room = { meeting: MeetingSubject; presentIds: string[]; voterIds: string[] };

/** An item with everything the rules ask about it. Who stood aside from a resolved item is what held then. */
export function itemSubject(row: ItemRow, { meeting, presentIds, voterIds }: Room): ItemSubject {
  const aside = standingAside(row.concept);
  const asideThen = row.resolvedAt ? standingAside(row.concept, row.resolvedAt) : aside;
  const eligibleIds = eligibleVoters(voterIds, aside);
  return {
    id: row.id,
    reference: paperReference(row.year, row.number),
    title: row.title,
    meeting,
    conceptId: row.conceptId,
    versionNo: row.versionNo,
    version: row.version,
    state: meeting.state,
    chairId: meeting.chairId,
    itemState: row.state,
    ...aside,
    presentIds,
    ballots: row.votes,
    countedIds: countedVoters(row.votes, asideThen),
    eligibleIds,
    stillToVoteIds: stillToVote(row.votes, eligibleIds, presentIds),
  };
}

/** The people recorded as present. */
export const presentOf = (attendances: readonly { personId: string; presence: "present" | "apologies" }[]): string[] =>
  attendances.filter((one) => one.presence === "present").map((one) => one.personId);

/** An item for a verb, its meeting's row held: eligibility and quorum are those of this very moment. */
export async function holdItem(tx: Tx, itemId: string): Promise<ItemSubject | null> {
  await tx.$queryRaw`SELECT 1 FROM "Meeting" m JOIN "AgendaItem" a ON a."meetingId" = m.id
    WHERE a.id = ${itemId}::uuid FOR UPDATE OF m`;
  const row = await tx.agendaItem.findUnique({
    where: { id: itemId },
    relationLoadStrategy: "join",
    select: {
      ...ITEM_FACTS,
      meeting: { select: { ...MEETING_FACTS, attendances: { select: { personId: true, presence: true } } } },
    },
  });
  if (!row) return null;
  const { attendances, ...meeting } = row.meeting;
  const voterIds = await holdersOf(tx, "voter");
  return itemSubject(row, { meeting, presentIds: presentOf(attendances), voterIds });
}
