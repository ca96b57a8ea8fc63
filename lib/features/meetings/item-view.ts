import type { Actor } from "@/lib/domain/actor";
import { isPerson } from "@/lib/domain/actor";
import type { AgendaItemState } from "@/lib/domain/board";
import { can } from "@/lib/domain/policy";
import type { Move } from "@/lib/domain/stages";
import {
  isQuorate,
  presentVoters,
  type Tally,
  tally,
  type Verdict,
  type VoteChoice,
  verdict,
} from "@/lib/domain/voting";
import { conceptReference } from "@/lib/format/reference";
import type { Prisma } from "@/lib/platform/db";
import { CONCEPT_FACTS, ITEM_FACTS, type ItemSubject } from "./facts";

/** What a page shows of an item beside what the rules ask. */
export const ITEM_ROW = {
  ...ITEM_FACTS,
  position: true,
  resolution: true,
  concept: { select: { ...CONCEPT_FACTS, number: true, stage: true } },
  votes: {
    orderBy: [{ casting: "asc" }, { at: "asc" }, { personId: "asc" }],
    select: { personId: true, choice: true, casting: true, person: { select: { name: true } } },
  },
  decisions: {
    orderBy: { decidedAt: "asc" },
    select: {
      id: true,
      outcome: true,
      reasons: true,
      eligible: true,
      present: true,
      decidedAt: true,
      reversesId: true,
      conditions: {
        orderBy: { dueOn: "asc" },
        select: { id: true, text: true, dueOn: true, state: true, owner: { select: { name: true } } },
      },
    },
  },
} satisfies Prisma.AgendaItemSelect;

export type ItemViewRow = Prisma.AgendaItemGetPayload<{ select: typeof ITEM_ROW }>;

export type DecisionView = {
  id: string;
  outcome: Move;
  reasons: string;
  decidedAt: Date;
  eligible: number;
  present: number;
  isReversed: boolean;
  conditions: {
    id: string;
    text: string;
    dueOn: Date;
    state: "open" | "offered" | "discharged";
    owner: string | null;
  }[];
};

/** One item as this reader may see it. A closed item shows its title and nothing of its paper. */
export type ItemView = {
  id: string;
  reference: string;
  position: number;
  title: string;
  state: AgendaItemState;
  conceptReference: string | null;
  isConceptAtBoard: boolean;
  /** This reader has an interest in it on record. */
  isSteppedOut: boolean;
  isAuthor: boolean;
  isOpenToRead: boolean;
  resolution: string | null;
  decisions: DecisionView[];
  ownVote: VoteChoice | null;
  votes: { name: string; choice: VoteChoice; casting: boolean }[] | null;
  count: (Tally & { verdict: Verdict }) | null;
  /** For those who run the item, while it is not resolved. */
  progress: {
    votedIds: string[];
    stillToVoteIds: string[];
    eligible: number;
    present: number;
    isQuorate: boolean;
  } | null;
  may: { run: boolean; vote: boolean; castingVote: boolean; reverse: boolean };
};

export function itemView(actor: Actor, row: ItemViewRow, item: ItemSubject): ItemView {
  const { ballots, meeting } = item;
  const isLive = meeting.state === "live" && item.itemState === "voting";
  const counted = tally(ballots, item.countedIds);
  const isCounted = can(actor, "vote.read", item) || can(actor, "vote.read-count", item);
  const hasResult = can(actor, "agenda-item.read-result", item);
  const isVoteClosed = ballots.some((ballot) => ballot.casting);
  const own = ballots.find((ballot) => !ballot.casting && isPerson(actor, ballot.personId));
  const standing = row.decisions.find((one) => !one.reversesId && !row.decisions.some((d) => d.reversesId === one.id));
  return {
    id: item.id,
    reference: item.reference,
    position: row.position,
    title: item.title,
    state: item.itemState,
    conceptReference: row.concept ? conceptReference(row.concept.number) : null,
    isConceptAtBoard: row.concept?.stage === "board",
    isSteppedOut: actor.kind === "person" && item.recusedIds.includes(actor.id),
    isAuthor: actor.kind === "person" && item.authorIds.includes(actor.id),
    isOpenToRead: can(actor, "agenda-item.read", item),
    resolution: hasResult ? row.resolution : null,
    decisions: hasResult ? decisionViews(row.decisions) : [],
    ownVote: own?.choice ?? null,
    votes: can(actor, "vote.read", item)
      ? row.votes.map(({ person, choice, casting }) => ({ name: person.name, choice, casting }))
      : null,
    count: isCounted && row.votes.length > 0 ? { ...counted, verdict: verdict(counted) } : null,
    progress: can(actor, "vote.see-progress", item) && item.itemState !== "resolved" ? progressOf(item) : null,
    may: {
      run: can(actor, "agenda-item.run", item),
      vote: isLive && !own && !isVoteClosed && can(actor, "vote.cast", item),
      castingVote: isLive && !isVoteClosed && can(actor, "vote.casting", item),
      reverse: standing !== undefined && standing.outcome !== "defer" && can(actor, "agenda-item.reverse", item),
    },
  };
}

const progressOf = (item: ItemSubject) => ({
  votedIds: item.ballots.filter((ballot) => !ballot.casting).map((ballot) => ballot.personId),
  stillToVoteIds: [...item.stillToVoteIds],
  eligible: item.eligibleIds.length,
  present: presentVoters(item.eligibleIds, item.presentIds).length,
  isQuorate: isQuorate(item.meeting.quorum, item.eligibleIds, item.presentIds),
});

function decisionViews(rows: ItemViewRow["decisions"]): DecisionView[] {
  const reversed = new Set(rows.map((row) => row.reversesId));
  return rows.map(({ reversesId: _, conditions, ...row }) => ({
    ...row,
    isReversed: reversed.has(row.id),
    conditions: conditions.map(({ owner, ...condition }) => ({ ...condition, owner: owner?.name ?? null })),
  }));
}
