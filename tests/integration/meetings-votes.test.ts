import { beforeAll, expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { resolveItem } from "@/lib/features/meetings/commands/resolve-item";
import { reverseResolution } from "@/lib/features/meetings/commands/reverse-resolution";
import { closeMeeting, publishMeeting } from "@/lib/features/meetings/commands/run-meeting";
import { castCastingVote, castVote, openVote } from "@/lib/features/meetings/commands/vote";
import { getMeeting, listMyVotes } from "@/lib/features/meetings/queries";
import { db } from "@/lib/platform/db";
import { approve, atBoard, type Board, live, makeBoard, planned, presence, recuse, vote } from "../support/board";
import { conceptRow, makeProgramme } from "../support/concepts";
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

test("five vote for: the concept is approved, its authors hear of it, and the step is on record", async () => {
  const { ref, id, author } = await atBoard();
  const { item } = await live(board, [ref]);
  const done = await approve(board, item);
  expect(done).toMatchObject({ outcome: "approve", venture: expect.stringContaining("night-owls") });
  expect(await conceptRow(ref)).toMatchObject({ stage: "portfolio" });
  expect(await db().decision.findMany({ where: { conceptId: id } })).toMatchObject([
    {
      gate: "board",
      outcome: "approve",
      eligible: 5,
      present: 5,
      versionNo: 1,
      agendaItemId: item,
      decidedById: board.staff.id,
    },
  ]);
  expect(await db().conceptMove.findFirst({ where: { conceptId: id, move: "approve" } })).toMatchObject({
    fromStage: "board",
    toStage: "portfolio",
  });
  expect(await db().venture.findUnique({ where: { conceptId: id } })).toMatchObject({
    leadId: author.id,
    kind: "targeted",
    status: "preparing",
    summary: "The pitch of Night owls",
  });
  const mails = await db().mail.findMany({ where: { to: `${author.id}@people.example`, kind: "board.outcome" } });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ subject: `${ref} was before the Capital Ambition Board` });
});

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

test("a vote with members still to vote is closed only on purpose", async () => {
  const { ref } = await atBoard();
  const { item } = await live(board, [ref]);
  await expect(resolve(item, "approve")).rejects.toMatchObject(notNow);
  await open(item);
  await expect(open(item)).rejects.toMatchObject(notNow);
  await vote(item, [
    [board.chair, "against"],
    [board.second, "against"],
    [board.third, "for"],
  ]);
  await expect(resolve(item, "decline")).rejects.toMatchObject(notNow);
  await expect(resolve(item, "decline", { closeVote: "yes" }, board.second)).rejects.toMatchObject(forbidden);
  await resolve(item, "decline", { closeVote: "yes" });
  expect(await conceptRow(ref)).toMatchObject({ stage: "declined" });
  await expect(castVote(board.fourth, { ...op(), itemId: item, choice: "for" })).rejects.toMatchObject(notNow);
  await expect(resolve(item, "defer")).rejects.toMatchObject(notNow);
});

test("a deferred concept stays before the board and comes back as a new item", async () => {
  const { ref, id } = await atBoard();
  const { slug, item } = await live(board, [ref], [board.second, board.third, board.fourth]);
  await resolve(item, "defer");
  expect(await conceptRow(ref)).toMatchObject({ stage: "board" });
  expect(await db().conceptMove.findFirst({ where: { conceptId: id, move: "defer" } })).toMatchObject({
    toStage: "board",
  });
  await closeMeeting(board.chair, { ...op(), slug });
  const again = await live(board, [ref]);
  await approve(board, again.item);
  expect(await conceptRow(ref)).toMatchObject({ stage: "portfolio" });
});

test("a board that has voted cannot have its item deferred over its head", async () => {
  const { ref } = await atBoard();
  const { item } = await live(board, [ref]);
  await open(item);
  await vote(
    item,
    board.voters.map((voter) => [voter, "for"]),
  );
  await expect(resolve(item, "defer")).rejects.toMatchObject(notNow);
  await expect(resolve(item, "decline")).rejects.toMatchObject(notNow);
  await expect(resolve(item, "note")).rejects.toMatchObject(notNow);
});

test("conditions are kept with their owner and date, and a wrong owner is named beside the field", async () => {
  const { ref, id, author } = await atBoard();
  const { item } = await live(board, [ref]);
  await open(item);
  await vote(
    item,
    board.voters.map((voter) => [voter, "for"]),
  );
  const condition = { text: "Publish the first report", ownerId: author.id, dueOn: "2027-03-05" };
  const nobody = [{ ...condition, ownerId: op().operationId }];
  await expect(resolve(item, "approve_with_conditions", { conditions: nobody })).rejects.toMatchObject({
    code: "invalid",
    fields: { "conditions.0.ownerId": expect.any(Array) },
  });
  await resolve(item, "approve_with_conditions", { conditions: [condition], ventureKind: "general" });
  expect(await db().condition.findMany({ where: { conceptId: id } })).toMatchObject([
    { text: condition.text, ownerId: author.id, dueOn: new Date("2027-03-05"), state: "open" },
  ]);
  expect(await db().venture.findUnique({ where: { conceptId: id } })).toMatchObject({ kind: "general" });
});

test("a plain item is noted without a vote, and keeps what was said", async () => {
  const { slug, item } = await live(board, [null]);
  await expect(open(item)).rejects.toMatchObject(notNow);
  await expect(resolve(item, "approve")).rejects.toMatchObject(notNow);
  await resolve(item, "note");
  expect((await viewOf(slug, board.adviser))?.resolution).toContain("As discussed");
});

test("a concept withdrawn while it waits is noted, so that the meeting can close", async () => {
  const { ref } = await atBoard();
  const { slug, item } = await live(board, [ref]);
  const { id } = await conceptRow(ref);
  await db().concept.update({ where: { id }, data: { stage: "withdrawn" } });
  await expect(resolve(item, "decline")).rejects.toMatchObject(notNow);
  await resolve(item, "note");
  await closeMeeting(board.chair, { ...op(), slug });
});

test("nothing is voted on or resolved before the meeting is under way", async () => {
  const { ref } = await atBoard();
  const { item } = await planned(board, [ref]);
  await expect(open(item)).rejects.toMatchObject(notNow);
  await expect(resolve(item, "defer")).rejects.toMatchObject(notNow);
  await expect(openVote(await makePerson(), { ...op(), itemId: item })).rejects.toMatchObject({ code: "not-found" });
});

test("the chair reverses a resolution: the concept is back, the venture gone, and approval brings it again", async () => {
  const { ref, id, author } = await atBoard();
  const { slug, item } = await live(board, [ref]);
  await approve(board, item);
  await closeMeeting(board.chair, { ...op(), slug });
  await publishMeeting(board.staff, { ...op(), slug });
  const sent = { ...op(), itemId: item, reason: "The paper gave a wrong price" };
  await expect(reverseResolution(board.staff, { ...sent, ...op() })).rejects.toMatchObject(forbidden);
  await expect(reverseResolution(board.chair, { ...sent, ...op(), reason: " " })).rejects.toMatchObject({
    code: "invalid",
  });
  await reverseResolution(board.chair, sent);
  expect(await conceptRow(ref)).toMatchObject({ stage: "board" });
  expect((await db().venture.findUniqueOrThrow({ where: { conceptId: id } })).withdrawnAt).not.toBeNull();
  expect(await db().decision.findMany({ where: { conceptId: id }, orderBy: { id: "asc" } })).toMatchObject([
    { outcome: "approve" },
    { outcome: "reverse", reversesId: expect.any(String), reasons: "The paper gave a wrong price" },
  ]);
  expect(await db().mail.count({ where: { to: `${author.id}@people.example`, kind: "board.reversal" } })).toBe(1);
  await expect(reverseResolution(board.chair, { ...sent, ...op() })).rejects.toMatchObject(notNow);
  const again = await live(board, [ref]);
  await approve(board, again.item);
  expect((await db().venture.findUniqueOrThrow({ where: { conceptId: id } })).withdrawnAt).toBeNull();
});

test("every act on an item leaves one audit row with who did it", async () => {
  const { ref } = await atBoard();
  const { item } = await live(board, [ref]);
  await approve(board, item);
  const rows = await db().auditEntry.findMany({ where: { subjectId: item }, orderBy: { id: "asc" } });
  expect(rows.map((row) => row.action)).toEqual(["agenda-item.run", ...Array(5).fill("vote.cast"), "agenda-item.run"]);
  expect(rows[1]?.actor).toBe(`person:${board.chair.id}`);
});
