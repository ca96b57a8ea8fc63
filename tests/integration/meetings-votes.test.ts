import { beforeAll, expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { resolveItem } from "@/lib/features/meetings/commands/resolve-item";

import { castCastingVote, castVote, openVote } from "@/lib/features/meetings/commands/vote";
import { getMeeting, listMyVotes } from "@/lib/features/meetings/queries";
import { db } from "@/lib/platform/db";
import { atBoard, type Board, live, makeBoard, presence, recuse, vote } from "../support/board";
import { makeProgramme } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();
let board: Board;
beforeAll(async () => {
  await makeProgramme();
  board = await makeBoard();
});

const notNow = { code: "not-now" };
const forbidden = { code: "forbidden" };
const open = (itemId: string) => openVote(board.staff, { ...op(), itemId });
const resolve = (itemId: string, outcome: string, more: object = {}, actor = board.staff) =>
  resolveItem(actor, { ...op(), itemId, outcome, reasons: "As discussed", ...more });
const viewOf = async (slug: string, actor: Parameters<typeof getMeeting>[0]) =>
  (await getMeeting(actor, { slug })).items?.[0];

test("one with an interest, one away, quorum lost and found again, a tie and the chair's casting vote", async () => {
  const { ref, id } = await atBoard();
  await recuse(id, board.fifth);
  const { slug, item } = await live(board, [ref], [board.third, board.fourth]);
  await expect(open(item)).rejects.toMatchObject(notNow);
  await presence(board, slug, [board.third]);
  await open(item);
  await expect(castVote(board.fifth, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(castVote(board.third, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject(forbidden);
  await vote(item, [
    [board.chair, "for"],
    [board.second, "against"],
  ]);
  await expect(castCastingVote(board.chair, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject(notNow);
  await vote(item, [[board.fourth, "abstain"]]);
  await expect(resolve(item, "approve")).rejects.toMatchObject(notNow);
  await expect(castCastingVote(board.second, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject(
    forbidden,
  );

  await presence(board, slug, [board.third, board.fourth]);
  await expect(castCastingVote(board.chair, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject(notNow);
  await presence(board, slug, [board.third]);
  await castCastingVote(board.chair, { ...op(), itemId: item, choice: "for" });
  await expect(castCastingVote(board.chair, { ...op(), itemId: item, choice: "against" })).rejects.toMatchObject({
    code: "conflict",
  });

  await presence(board, slug, [board.third, board.fourth]);
  await expect(resolve(item, "approve")).rejects.toMatchObject(notNow);
  await presence(board, slug);
  await expect(castVote(board.third, { ...op(), itemId: item, choice: "against" })).rejects.toMatchObject(notNow);
  await expect(resolve(item, "decline", { closeVote: "yes" })).rejects.toMatchObject(notNow);
  await resolve(item, "approve", { closeVote: "yes" });

  expect(await db().decision.findFirst({ where: { conceptId: id } })).toMatchObject({ eligible: 4, present: 4 });
  expect((await viewOf(slug, board.second))?.count).toEqual({
    for: 1,
    against: 1,
    abstain: 1,
    casting: "for",
    verdict: "carried",
  });
  expect(await viewOf(slug, board.fifth)).toMatchObject({
    isSteppedOut: true,
    count: null,
    votes: null,
    resolution: null,
  });
});

test("an adviser, staff and a visitor have no vote", async () => {
  const { ref } = await atBoard();
  const { item } = await live(board, [ref]);
  await open(item);
  for (const actor of [board.adviser, board.staff]) {
    await expect(castVote(actor, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject(forbidden);
  }
  await expect(castVote(VISITOR, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(castVote(board.chair, { ...op(), itemId: item, choice: "maybe" })).rejects.toMatchObject({
    code: "invalid",
  });
});

test("nobody votes twice, however it is tried, and the same form sent again says the same", async () => {
  const { ref } = await atBoard();
  const { item } = await live(board, [ref]);
  await open(item);
  const sent = { ...op(), itemId: item, choice: "for" };
  const first = await castVote(board.second, sent);
  expect(await castVote(board.second, sent)).toEqual(first);
  await expect(castVote(board.second, { ...op(), itemId: item, choice: "against" })).rejects.toMatchObject({
    code: "conflict",
  });
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, () => castVote(board.third, { ...op(), itemId: item, choice: "for" })),
  );
  expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(await db().vote.count({ where: { itemId: item } })).toBe(2);
  await expect(db().$executeRaw`UPDATE "Vote" SET choice = 'against'`).rejects.toThrow(/permission denied/);
});

test("a voter who wrote the concept neither votes on it nor counts, nor runs its item as chair", async () => {
  const { ref, id } = await atBoard(board.chair);
  const { item } = await live(board, [ref]);
  await expect(openVote(board.chair, { ...op(), itemId: item })).rejects.toMatchObject(forbidden);
  await open(item);
  await expect(castVote(board.chair, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject(forbidden);
  await vote(item, [
    [board.second, "for"],
    [board.third, "for"],
    [board.fourth, "for"],
    [board.fifth, "for"],
  ]);
  await expect(resolve(item, "approve", {}, board.chair)).rejects.toMatchObject(forbidden);
  await resolve(item, "approve");
  expect(await db().decision.findFirst({ where: { conceptId: id } })).toMatchObject({ eligible: 4, present: 4 });
});

test("an interest that comes to light after a vote takes the vote out of the count", async () => {
  const { ref, id } = await atBoard();
  const { slug, item } = await live(board, [ref]);
  await open(item);
  await vote(item, [
    [board.chair, "for"],
    [board.second, "for"],
    [board.third, "against"],
    [board.fourth, "abstain"],
    [board.fifth, "for"],
  ]);
  await recuse(id, board.fifth);
  await recuse(id, board.second);
  expect((await viewOf(slug, board.staff))?.count).toMatchObject({ for: 1, against: 1, verdict: "tied" });
  await expect(resolve(item, "approve")).rejects.toMatchObject(notNow);
});

test("an open vote shows each voter their own, the chair who has voted, and nobody how", async () => {
  const { ref } = await atBoard();
  const { slug, item } = await live(board, [ref]);
  await open(item);
  expect(await listMyVotes(board.second)).toHaveLength(await waiting(board.second.id));
  await vote(item, [[board.second, "against"]]);
  expect(await viewOf(slug, board.second)).toMatchObject({
    ownVote: "against",
    count: null,
    votes: null,
    progress: null,
  });
  expect(await viewOf(slug, board.third)).toMatchObject({
    ownVote: null,
    count: null,
    votes: null,
    may: { vote: true },
  });
  for (const actor of [board.chair, board.staff]) {
    const view = await viewOf(slug, actor);
    expect(view).toMatchObject({
      count: null,
      votes: null,
      progress: { votedIds: [board.second.id], isQuorate: true },
    });
    expect(JSON.stringify(view)).not.toContain("against");
  }
  await vote(item, [
    [board.chair, "for"],
    [board.third, "for"],
    [board.fourth, "for"],
    [board.fifth, "for"],
  ]);
  expect((await viewOf(slug, board.chair))?.count).toMatchObject({ for: 4, against: 1 });
  expect(await viewOf(slug, board.chair)).toMatchObject({ votes: null });
  expect((await viewOf(slug, board.third))?.count).toBeNull();
  await resolve(item, "approve");
  expect((await viewOf(slug, board.adviser))?.votes).toHaveLength(5);
  expect(await viewOf(slug, await makePerson())).toMatchObject({
    votes: null,
    count: null,
    resolution: null,
    decisions: [],
  });
});

const waiting = async (personId: string) =>
  db().agendaItem.count({
    where: {
      state: "voting",
      votes: { none: { personId } },
      meeting: { state: "live" },
      concept: { interests: { none: { personId } }, members: { none: { personId } } },
    },
  });
