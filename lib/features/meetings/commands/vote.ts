import { requireMeetingState } from "@/lib/domain/board";
import { castingVoteInput, itemInput, voteInput } from "@/lib/domain/board-input";
import { Refusal } from "@/lib/domain/errors";
import { isQuorate, tally, verdict } from "@/lib/domain/voting";
import { command, expectOne } from "@/lib/platform/command";
import { holdItem } from "../facts";

export const openVote = command({
  permission: "agenda-item.run",
  sees: "meeting.read",
  input: itemInput,
  load: (tx, input) => holdItem(tx, input.itemId),
  run: async ({ tx, subject }) => {
    requireMeetingState(subject.state, "live");
    if (subject.itemState !== "waiting") throw new Refusal("not-now", "The vote on this item has been opened.");
    if (!subject.conceptId) throw new Refusal("not-now", "This item is noted without a vote.");
    if (!isQuorate(subject.meeting.quorum, subject.eligibleIds, subject.presentIds)) {
      throw new Refusal("not-now", "There is no quorum for this item. Record who is present, or defer it.");
    }
    expectOne(
      await tx.agendaItem.updateMany({
        where: { id: subject.id, state: "waiting" },
        data: { state: "voting", version: { increment: 1 } },
      }),
    );
    return { reference: subject.reference };
  },
});

export const castVote = command({
  permission: "vote.cast",
  sees: "agenda-item.read",
  input: voteInput,
  load: (tx, input) => holdItem(tx, input.itemId),
  run: async ({ tx, actor, input, subject, now }) => {
    requireMeetingState(subject.state, "live");
    if (actor.kind !== "person") throw new Refusal("forbidden", "Only voting members vote.");
    if (subject.itemState !== "voting") throw new Refusal("not-now", "There is no vote open on this item.");
    if (subject.ballots.some((ballot) => ballot.casting)) throw new Refusal("not-now", "The vote is closed.");
    if (subject.ballots.some((ballot) => ballot.personId === actor.id)) {
      throw new Refusal("conflict", "You have voted on this item. A vote cannot be changed.");
    }
    await tx.vote.create({
      data: { itemId: subject.id, personId: actor.id, choice: input.choice, casting: false, at: now },
    });
    return { reference: subject.reference, choice: input.choice };
  },
});

export const castCastingVote = command({
  permission: "vote.casting",
  sees: "agenda-item.read",
  input: castingVoteInput,
  load: (tx, input) => holdItem(tx, input.itemId),
  run: async ({ tx, actor, input, subject, now }) => {
    requireMeetingState(subject.state, "live");
    if (actor.kind !== "person") throw new Refusal("forbidden", "Only the chair has a casting vote.");
    if (subject.itemState !== "voting") throw new Refusal("not-now", "There is no vote open on this item.");
    const { ballots, eligibleIds, presentIds } = subject;
    if (ballots.some((ballot) => ballot.casting)) {
      throw new Refusal("conflict", "The casting vote has been given. It cannot be changed.");
    }
    if (!isQuorate(subject.meeting.quorum, eligibleIds, presentIds)) {
      throw new Refusal("not-now", "There is no quorum now. Wait until it is back, or defer the item.");
    }
    if (subject.stillToVoteIds.length > 0 && !input.closeVote) {
      throw new Refusal("not-now", "Members who are present have not voted. Wait for them, or close the vote.");
    }
    if (verdict(tally(ballots, subject.countedIds)) !== "tied") {
      throw new Refusal("not-now", "The votes are not tied, so there is no casting vote.");
    }
    await tx.vote.create({
      data: { itemId: subject.id, personId: actor.id, choice: input.choice, casting: true, at: now },
    });
    return { reference: subject.reference, choice: input.choice };
  },
});
