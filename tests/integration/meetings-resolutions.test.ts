import { beforeAll, expect, test } from "vitest";
import { resolveItem } from "@/lib/features/meetings/commands/resolve-item";
import { reverseResolution } from "@/lib/features/meetings/commands/reverse-resolution";
import { closeMeeting, publishMeeting } from "@/lib/features/meetings/commands/run-meeting";
import { castVote, openVote } from "@/lib/features/meetings/commands/vote";
import { getMeeting } from "@/lib/features/meetings/queries";
import { db } from "@/lib/platform/db";
import { approve, atBoard, type Board, live, makeBoard, planned, vote } from "../support/board";
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
