import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { DECISIONS_A_PAGE, getDecision, listDecisions } from "@/lib/features/decisions/queries";
import { resolveItem } from "@/lib/features/meetings/commands/resolve-item";
import { reverseResolution } from "@/lib/features/meetings/commands/reverse-resolution";
import { closeMeeting, publishMeeting } from "@/lib/features/meetings/commands/run-meeting";
import { openVote } from "@/lib/features/meetings/commands/vote";
import { getPaper } from "@/lib/features/meetings/paper";
import { getMeeting, listMeetings } from "@/lib/features/meetings/queries";
import { paperPath } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { approve, atBoard, type Board, live, makeBoard, vote } from "../support/board";
import { makeProgramme } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { op } from "../support/people";
import { countStatements } from "../support/statements";

const statementsOf = async (work: () => Promise<unknown>) => (await countStatements(work)).count;

setUpDatabase();
let board: Board;
beforeAll(async () => {
  await makeProgramme();
  board = await makeBoard();
});

test("a decision is public only once the record of its meeting is published", async () => {
  const { ref } = await atBoard();
  const { slug, item } = await live(board, [ref]);
  const { decisionId } = await approve(board, item);
  for (const actor of [VISITOR, board.staff, board.chair]) {
    expect((await listDecisions(actor)).total).toBe(0);
    await expect(getDecision(actor, { id: decisionId })).rejects.toMatchObject({ code: "not-found" });
  }
  await closeMeeting(board.chair, { ...op(), slug });
  await publishMeeting(board.staff, { ...op(), slug });
  expect((await listDecisions(VISITOR)).decisions).toMatchObject([
    { id: decisionId, outcome: "approve", concept: { reference: ref, title: "Night owls" }, meeting: { slug } },
  ]);
  expect(await getDecision(VISITOR, { id: decisionId })).toMatchObject({
    reasons: "It answers the problem",
    eligible: 5,
    present: 5,
    votes: { for: 5, against: 0, abstain: 0, casting: null },
  });
});

test("a public decision names no voter, no owner, and nothing exempt", async () => {
  const { ref, author } = await atBoard();
  const { slug, item } = await live(board, [ref]);
  await openVote(board.staff, { ...op(), itemId: item });
  await vote(
    item,
    board.voters.map((voter) => [voter, "for"]),
  );
  const conditions = [{ text: "Publish the report", ownerId: author.id, dueOn: "2027-03-05" }];
  const sent = { ...op(), itemId: item, outcome: "approve_with_conditions", reasons: "With care", conditions };
  const { decisionId } = await resolveItem(board.staff, sent);
  await closeMeeting(board.chair, { ...op(), slug });
  await publishMeeting(board.staff, { ...op(), slug });
  const decision = await getDecision(VISITOR, { id: decisionId });
  expect(decision.conditions).toMatchObject([
    { text: "Publish the report", dueOn: new Date("2027-03-05"), state: "open" },
  ]);
  const told = JSON.stringify(decision);
  for (const secret of [author.id, author.name, board.chair.id, board.chair.name, "£11,000"])
    expect(told).not.toContain(secret);
});

test("a reversal is a decision of its own beside the one it reverses", async () => {
  const { ref } = await atBoard();
  const { slug, item } = await live(board, [ref]);
  const { decisionId } = await approve(board, item);
  await closeMeeting(board.chair, { ...op(), slug });
  await publishMeeting(board.staff, { ...op(), slug });
  const reversal = await reverseResolution(board.chair, { ...op(), itemId: item, reason: "A wrong price" });
  expect(await getDecision(VISITOR, { id: decisionId })).toMatchObject({ reversedById: reversal.decisionId });
  expect(await getDecision(VISITOR, { id: reversal.decisionId })).toMatchObject({
    outcome: "reverse",
    reasons: "A wrong price",
    reversesId: decisionId,
    votes: null,
  });
  expect((await listDecisions(VISITOR)).decisions[0]?.id).toBe(reversal.decisionId);
});

test("an address that names no decision is not found", async () => {
  for (const id of [randomUUID(), "1", "' OR true --"]) {
    await expect(getDecision(VISITOR, { id })).rejects.toMatchObject({ code: "not-found" });
  }
});

test("decisions come in pages, newest first, with as many statements for one as for fifty", async () => {
  const few = await statementsOf(() => listDecisions(VISITOR));
  const { agendaItemId, conceptId } = await db().decision.findFirstOrThrow();
  await db().decision.createMany({
    data: Array.from({ length: 50 }, (_, index) => ({
      conceptId,
      agendaItemId,
      gate: "board" as const,
      outcome: "defer" as const,
      reasons: `Deferred ${index}`,
      versionNo: 1,
      eligible: 5,
      present: 5,
      decidedAt: new Date(Date.UTC(2027, 0, 1, 0, index)),
    })),
  });
  expect(await statementsOf(() => listDecisions(VISITOR))).toBe(few);
  const [first, second, last] = await Promise.all([
    listDecisions(VISITOR),
    listDecisions(VISITOR, { page: "2" }),
    listDecisions(VISITOR, { page: "999" }),
  ]);
  expect(first.decisions).toHaveLength(DECISIONS_A_PAGE);
  expect(first.decisions[0]?.reasons).toBe("Deferred 49");
  expect(second.decisions[0]?.reasons).toBe(`Deferred ${49 - DECISIONS_A_PAGE}`);
  expect(last.decisions).toHaveLength(0);
  for (const page of ["-1", "x", "1.5", ["2", "3"]]) expect((await listDecisions(VISITOR, { page })).page).toBe(1);
});

test("a meeting, its list and a paper take as many statements for one item as for fifty", async () => {
  const one = await atBoard();
  const small = await live(board, [one.ref]);
  const counted = async (slug: string) => [
    await statementsOf(() => getMeeting(board.second, { slug })),
    await statementsOf(() => listMeetings(board.second)),
  ];
  const few = await counted(small.slug);
  const meeting = await db().meeting.findUniqueOrThrow({ where: { slug: small.slug } });
  await db().agendaItem.createMany({
    data: Array.from({ length: 50 }, (_, index) => ({
      meetingId: meeting.id,
      position: 10 + index,
      year: 2026,
      number: 5000 + index,
      title: `Item ${index}`,
      conceptId: one.id,
      versionNo: 1,
      summary: "",
      recommendation: "",
    })),
  });
  expect(await counted(small.slug)).toEqual(few);
  expect(Math.max(...few)).toBeLessThanOrEqual(3);
  const reference = (await getMeeting(board.second, { slug: small.slug })).items?.[0]?.reference ?? "";
  expect(
    await statementsOf(() => getPaper(board.second, { slug: small.slug, item: paperPath(reference) })),
  ).toBeLessThanOrEqual(4);
});
