import { beforeAll, expect, test } from "vitest";
import { type Actor, VISITOR } from "@/lib/domain/actor";
import { closeMeeting, publishMeeting } from "@/lib/features/meetings/commands/run-meeting";
import { createVenture, moveVenture } from "@/lib/features/ventures/commands";
import { getVenture, listVentures } from "@/lib/features/ventures/queries";
import { visibleVentures } from "@/lib/features/ventures/visible";
import { db } from "@/lib/platform/db";
import { approve, atBoard, type Board, live, makeBoard } from "../support/board";
import { makeProgramme } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";
import { countStatements } from "../support/statements";

const statementsOf = async (work: () => Promise<unknown>) => (await countStatements(work)).count;

setUpDatabase();
let board: Board;
beforeAll(async () => {
  await makeProgramme();
  board = await makeBoard();
});

const general = (slug: string) => ({
  slug,
  title: "Transition insurance",
  summary: "Insurance that lowers what a household pays up front",
  kind: "targeted",
  status: "live",
});

test("staff and the loader enter a venture of an earlier cycle as it stands; others may not", async () => {
  const loader: Actor = { kind: "system", job: "seed" };
  const sent = { ...op(), ...general("transition-insurance"), cycleSlug: "cycle-2", note: "No partner is known" };
  const first = await createVenture(loader, sent);
  expect(await createVenture(loader, sent)).toEqual(first);
  expect(await getVenture(VISITOR, { slug: "transition-insurance" })).toMatchObject({
    status: "live",
    cycle: { number: 2 },
    reference: null,
    decisions: [],
    may: { move: false },
  });
  expect(await db().auditEntry.count({ where: { subjectId: first.id, actor: "system:seed" } })).toBe(1);
  for (const actor of [VISITOR, board.chair, await makePerson()]) {
    await expect(createVenture(actor, { ...op(), ...general("another") })).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("a venture's address is its own, and its words are checked", async () => {
  const create = (sent: object) => createVenture(board.staff, { ...op(), ...general("one-platform"), ...sent });
  await create({});
  await expect(create({})).rejects.toMatchObject({ code: "invalid", fields: { slug: expect.any(Array) } });
  for (const sent of [{ slug: "Not An Address" }, { title: " " }, { status: "sold" }, { cycleSlug: "no-such-cycle" }]) {
    await expect(create({ slug: "fresh", ...sent })).rejects.toMatchObject({ code: "invalid" });
  }
});

test("staff or its lead take a venture on step by step, each step with its reason on record", async () => {
  const { ref, author } = await atBoard();
  const { item } = await live(board, [ref]);
  const slug = (await approve(board, item)).venture ?? "";
  const move = (actor: Actor, to: string, version: number, reason = "The first borough has signed") =>
    moveVenture(actor, { ...op(), slug, to, version, reason });
  await expect(move(await makePerson(), "piloting", 1)).rejects.toMatchObject({ code: "not-found" });
  await expect(move(author, "live", 1)).rejects.toMatchObject({ code: "not-now" });
  await expect(move(author, "piloting", 1, "")).rejects.toMatchObject({ code: "invalid" });
  expect(await move(author, "piloting", 1)).toEqual({ slug, version: 2 });
  await expect(move(board.staff, "live", 1)).rejects.toMatchObject({ code: "conflict" });
  await move(board.staff, "live", 2);
  const view = await getVenture(author, { slug });
  expect(view.moves).toMatchObject([
    { from: "preparing", to: "piloting" },
    { from: "piloting", to: "live", reason: "The first borough has signed" },
  ]);
  await expect(db().$executeRaw`DELETE FROM "VentureMove"`).rejects.toThrow(/permission denied/);
});

test("an approved concept is in the public portfolio only once the meeting's record is published", async () => {
  const { ref, author } = await atBoard(undefined, "Early birds");
  const { slug: meeting, item } = await live(board, [ref]);
  const slug = (await approve(board, item)).venture ?? "";
  const isListed = async (actor: Actor) => (await listVentures(actor)).some((venture) => venture.slug === slug);
  for (const actor of [VISITOR, await makePerson(), board.adviser]) {
    expect(await isListed(actor)).toBe(false);
    await expect(getVenture(actor, { slug })).rejects.toMatchObject({ code: "not-found" });
  }
  for (const actor of [author, board.staff]) {
    expect(await isListed(actor)).toBe(true);
    expect(await getVenture(actor, { slug })).toMatchObject({ isPublic: false, decisions: [] });
  }
  await closeMeeting(board.chair, { ...op(), slug: meeting });
  await publishMeeting(board.staff, { ...op(), slug: meeting });
  expect(await isListed(VISITOR)).toBe(true);
  expect(await getVenture(VISITOR, { slug })).toMatchObject({
    isPublic: true,
    reference: ref,
    problems: [{ slug: "first-problem" }],
    decisions: [{ gate: "board", outcome: "approve", paper: { resolution: expect.stringContaining("portfolio") } }],
  });
});

test("a withdrawn venture is found by nobody", async () => {
  await createVenture(board.staff, { ...op(), ...general("gone") });
  await db().venture.update({ where: { slug: "gone" }, data: { withdrawnAt: new Date() } });
  for (const actor of [VISITOR, board.staff]) {
    await expect(getVenture(actor, { slug: "gone" })).rejects.toMatchObject({ code: "not-found" });
  }
  const sent = { ...op(), slug: "gone", to: "closed", reason: "It is over", version: 1 };
  await expect(moveVenture(board.staff, sent)).rejects.toMatchObject({ code: "not-found" });
});

test("the portfolio lists the very ventures that may be read one by one", async () => {
  const author = (await db().venture.findFirstOrThrow({ where: { leadId: { not: null } } })).leadId ?? "";
  const lead = { ...(await makePerson()), id: author };
  const all = await db().venture.findMany({ select: { slug: true } });
  for (const actor of [VISITOR, board.staff, board.chair, lead]) {
    const listed = await db().venture.findMany({ where: visibleVentures(actor), select: { slug: true } });
    const read: string[] = [];
    for (const { slug } of all) if (await getVenture(actor, { slug }).catch(() => null)) read.push(slug);
    expect(listed.map(({ slug }) => slug).sort()).toEqual(read.sort());
  }
});

test("the portfolio takes as many statements for one venture as for fifty", async () => {
  const few = await statementsOf(() => listVentures(VISITOR));
  await db().venture.createMany({
    data: Array.from({ length: 50 }, (_, index) => ({ slug: `many-${index}`, title: `Many ${index}`, summary: "" })),
  });
  expect(await statementsOf(() => listVentures(VISITOR))).toBe(few);
  expect(few).toBeLessThanOrEqual(2);
});
