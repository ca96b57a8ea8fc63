import { beforeAll, expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { editMeeting, planMeeting } from "@/lib/features/meetings/commands/plan-meeting";
import { resolveItem } from "@/lib/features/meetings/commands/resolve-item";
import {
  closeMeeting,
  publishMeeting,
  recordAttendance,
  startMeeting,
} from "@/lib/features/meetings/commands/run-meeting";
import { sendBoardPapers } from "@/lib/features/meetings/commands/send-board-papers";
import { addAgendaItem, editAgendaItem, removeAgendaItem } from "@/lib/features/meetings/commands/write-paper";
import { getPaper } from "@/lib/features/meetings/paper";
import { getMeeting, listMeetings, visibleMeetings } from "@/lib/features/meetings/queries";
import { paperPath } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { atBoard, type Board, HELD_AT, live, MORNING, makeBoard, PAPER, planned, recuse } from "../support/board";
import { makeLonglisted, makeProgramme } from "../support/concepts";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();
let board: Board;
beforeAll(async () => {
  await makeProgramme();
  board = await makeBoard();
});

const fields = () => ({ title: "Board", heldAt: HELD_AT, place: "Room 5", chairId: board.chair.id });

test("staff plan a meeting, and its audit row is written once however often the form is sent", async () => {
  const sent = { ...op(), ...fields() };
  const first = await planMeeting(board.staff, sent);
  expect(await planMeeting(board.staff, sent)).toEqual(first);
  expect(await db().auditEntry.findMany({ where: { operationId: sent.operationId } })).toMatchObject([
    { action: "meeting.plan", actor: `person:${board.staff.id}`, subjectId: first.id },
  ]);
  expect(await db().meeting.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    quorum: 3,
    state: "planned",
  });
});

test("two meetings on one day have two addresses", async () => {
  const one = await planMeeting(board.staff, { ...op(), ...fields() });
  const two = await planMeeting(board.staff, { ...op(), ...fields() });
  expect(one.slug).toMatch(/^2026-12-03/);
  expect(two.slug).not.toBe(one.slug);
});

test("only staff plan meetings, and the chair must have a vote", async () => {
  for (const actor of [board.chair, board.adviser, await makePerson(), VISITOR]) {
    await expect(planMeeting(actor, { ...op(), ...fields() })).rejects.toMatchObject({ code: "forbidden" });
  }
  const sent = { ...op(), ...fields(), chairId: board.adviser.id };
  await expect(planMeeting(board.staff, sent)).rejects.toMatchObject({
    code: "invalid",
    fields: { chairId: expect.any(Array) },
  });
  await expect(planMeeting(board.staff, { ...op(), ...fields(), title: "  " })).rejects.toMatchObject({
    code: "invalid",
  });
});

test("a planned meeting is edited with its version, and no longer once its papers are out", async () => {
  const { slug } = await planned(board, [null]);
  const sent = { ...fields(), slug, version: 1, place: "Room 6" };
  expect(await editMeeting(board.staff, { ...op(), ...sent })).toEqual({ slug, version: 2 });
  await expect(editMeeting(board.staff, { ...op(), ...sent })).rejects.toMatchObject({ code: "conflict" });
  await expect(editMeeting(board.chair, { ...op(), ...sent })).rejects.toMatchObject({ code: "forbidden" });
  await sendBoardPapers(board.staff, { ...op(), slug });
  await expect(editMeeting(board.staff, { ...op(), ...sent, version: 3 })).rejects.toMatchObject({ code: "not-now" });
});

test("papers are numbered through the year, each once, even when written at the same time", async () => {
  const { slug } = await planned(board, []);
  const made = await Promise.all(
    Array.from({ length: 5 }, () => addAgendaItem(board.staff, { ...op(), ...PAPER, slug })),
  );
  const numbers = made.map(({ reference }) => Number(/^CAB26\/(\d+)$/.exec(reference)?.[1])).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
});

test("only a concept before the board comes on an agenda, once, and not by its own author", async () => {
  const { slug } = await planned(board, []);
  const { ref } = await atBoard();
  const add = (concept: string, actor = board.staff) => addAgendaItem(actor, { ...op(), ...PAPER, slug, concept });
  await add(ref);
  await expect(add(ref)).rejects.toMatchObject({ code: "invalid", fields: { concept: expect.any(Array) } });
  await expect(add(await makeLonglisted(await makePerson()))).rejects.toMatchObject({ code: "invalid" });
  await expect(add("LV-999999")).rejects.toMatchObject({ code: "invalid" });
  const author = await makePerson({ roles: ["staff"] });
  await expect(add((await atBoard(author)).ref, author)).rejects.toMatchObject({ code: "forbidden" });
  await expect(add((await atBoard()).ref, board.chair)).rejects.toMatchObject({ code: "forbidden" });
});

test("exempt words without a reason are refused beside the field", async () => {
  const { slug } = await planned(board, []);
  const sent = { ...op(), ...PAPER, slug, exemptReason: " " };
  await expect(addAgendaItem(board.staff, sent)).rejects.toMatchObject({
    code: "invalid",
    fields: { exemptReason: ["Enter why this part is exempt"] },
  });
});

test("a paper is edited and taken off while the meeting is planned, and never after", async () => {
  const { slug, items } = await planned(board, [null, null]);
  const [first = "", second = ""] = items;
  const sent = { ...PAPER, itemId: first, version: 1, summary: "Better words" };
  await editAgendaItem(board.staff, { ...op(), ...sent });
  await expect(editAgendaItem(board.staff, { ...op(), ...sent })).rejects.toMatchObject({ code: "conflict" });
  await expect(editAgendaItem(board.chair, { ...op(), ...sent, version: 2 })).rejects.toMatchObject({
    code: "forbidden",
  });
  await removeAgendaItem(board.staff, { ...op(), itemId: second });
  expect(await db().agendaItem.count({ where: { meeting: { slug } } })).toBe(1);
  await sendBoardPapers(board.staff, { ...op(), slug });
  await expect(removeAgendaItem(board.staff, { ...op(), itemId: first })).rejects.toMatchObject({ code: "not-now" });
});

test("sending the papers freezes each concept's version and writes to voters and advisers", async () => {
  const concept = await atBoard();
  await recuse(concept.id, board.fourth);
  const { slug, item } = await planned(board, [concept.ref]);
  await sendBoardPapers(board.staff, { ...op(), slug }, MORNING);
  expect(await db().agendaItem.findUniqueOrThrow({ where: { id: item } })).toMatchObject({ versionNo: 1 });
  expect(await db().meeting.findUniqueOrThrow({ where: { slug } })).toMatchObject({
    state: "papers_out",
    noticeAt: MORNING,
  });
  const mails = await db().mail.findMany({ where: { kind: "board.papers-out", text: { contains: slug } } });
  expect(mails).toHaveLength(6);
  const toRecused = mails.find((mail) => mail.to === `${board.fourth.id}@people.example`);
  expect(toRecused?.text).toContain("closed to you");
  expect(mails.map((mail) => mail.text).join()).not.toContain("£11,000");
  await expect(sendBoardPapers(board.staff, { ...op(), slug })).rejects.toMatchObject({ code: "not-now" });
});

test("an empty agenda is not sent out, and voters do not send papers", async () => {
  const { slug } = await planned(board, []);
  await expect(sendBoardPapers(board.staff, { ...op(), slug })).rejects.toMatchObject({ code: "not-now" });
  await expect(sendBoardPapers(board.chair, { ...op(), slug })).rejects.toMatchObject({ code: "forbidden" });
  await expect(sendBoardPapers(await makePerson(), { ...op(), slug })).rejects.toMatchObject({ code: "not-found" });
});

test("the chair starts the meeting and records who came; others may not, nor before it starts", async () => {
  const { slug } = await planned(board, [null]);
  await expect(startMeeting(board.chair, { ...op(), slug })).rejects.toMatchObject({ code: "not-now" });
  await sendBoardPapers(board.staff, { ...op(), slug });
  const attendance = { [board.second.id]: "apologies" };
  await recordAttendance(board.staff, { ...op(), slug, attendance });
  const here = { [board.chair.id]: "present" };
  await expect(recordAttendance(board.chair, { ...op(), slug, attendance: here })).rejects.toMatchObject({
    code: "not-now",
  });
  await expect(startMeeting(board.second, { ...op(), slug })).rejects.toMatchObject({ code: "forbidden" });
  await startMeeting(board.chair, { ...op(), slug });
  await recordAttendance(board.chair, { ...op(), slug, attendance: here });
  await recordAttendance(board.chair, { ...op(), slug, attendance: { [board.third.id]: "present" } });
  await recordAttendance(board.chair, { ...op(), slug, attendance: { [board.third.id]: "expected" } });
  const stranger = { [(await makePerson()).id]: "present" };
  await expect(recordAttendance(board.chair, { ...op(), slug, attendance: stranger })).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(recordAttendance(board.chair, { ...op(), slug, attendance: {} })).rejects.toMatchObject({
    code: "invalid",
  });
  const { attendance: recorded } = await getMeeting(board.adviser, { slug });
  const said = recorded?.filter((one) => one.presence).map((one) => [one.name, one.presence]);
  expect(said).toEqual([
    ["Chair Voter", "present"],
    ["Second Voter", "apologies"],
  ]);
});

test("a meeting closes when every item is resolved, and only staff publish its record", async () => {
  const { slug, item } = await live(board, [null]);
  await expect(closeMeeting(board.chair, { ...op(), slug })).rejects.toMatchObject({ code: "not-now" });
  await resolveItem(board.chair, { ...op(), itemId: item, outcome: "note", reasons: "Read and noted" });
  await expect(publishMeeting(board.staff, { ...op(), slug })).rejects.toMatchObject({ code: "not-now" });
  await closeMeeting(board.chair, { ...op(), slug });
  await expect(publishMeeting(board.chair, { ...op(), slug })).rejects.toMatchObject({ code: "forbidden" });
  await publishMeeting(board.staff, { ...op(), slug });
  expect((await getMeeting(VISITOR, { slug })).items?.[0]).toMatchObject({ state: "resolved" });
});

test("each reader sees the meeting and its paper as far as the rules say", async () => {
  const concept = await atBoard();
  await recuse(concept.id, board.fourth);
  const { slug, item } = await planned(board, [concept.ref]);
  const { year, number } = await db().agendaItem.findUniqueOrThrow({ where: { id: item } });
  const address = { slug, item: `cab${year % 100}-${String(number).padStart(2, "0")}` };
  const stranger = await makePerson();

  await expect(getMeeting(stranger, { slug })).rejects.toMatchObject({ code: "not-found" });
  expect((await getMeeting(board.second, { slug })).items).toBeNull();
  await expect(getPaper(board.second, address)).rejects.toMatchObject({ code: "not-found" });

  await sendBoardPapers(board.staff, { ...op(), slug });
  await expect(getMeeting(VISITOR, { slug })).rejects.toMatchObject({ code: "not-found" });
  expect((await getPaper(board.second, address)).exempt).toEqual({ text: PAPER.exempt, reason: PAPER.exemptReason });
  expect((await getPaper(board.adviser, address)).exempt).not.toBeNull();
  expect(await getPaper(stranger, address)).toMatchObject({ exempt: null, exemptReason: PAPER.exemptReason });
  expect(await getPaper(concept.author, address)).toMatchObject({ exempt: null });
  await expect(getPaper(board.fourth, address)).rejects.toMatchObject({ code: "not-found" });
  expect((await getMeeting(board.fourth, { slug })).items?.[0]).toMatchObject({
    isSteppedOut: true,
    isOpenToRead: false,
  });
  expect(paperPath((await getPaper(stranger, address)).item.reference)).toBe(address.item);
  await expect(getPaper(stranger, { slug, item: "cab26-999999" })).rejects.toMatchObject({ code: "not-found" });
});

test("confidential parts of a concept are read by the board only", async () => {
  const concept = await atBoard();
  const { content } = await db().conceptVersion.findFirstOrThrow({ where: { conceptId: concept.id } });
  const whole = content as { sections: { key: string }[] };
  const sections = whole.sections.map((section) =>
    section.key === "delivery" ? { ...section, confidential: true, confidentialReason: "Plans of a partner" } : section,
  );
  await db().conceptVersion.create({
    data: { conceptId: concept.id, no: 2, content: { ...whole, sections }, createdAt: new Date() },
  });
  await db().concept.update({ where: { id: concept.id }, data: { versionNo: 2 } });
  const { slug, item } = await live(board, [concept.ref]);
  const { year, number } = await db().agendaItem.findUniqueOrThrow({ where: { id: item } });
  const address = { slug, item: `CAB${year % 100}-${String(number).padStart(2, "0")}` };
  const reads = async (actor: Parameters<typeof getPaper>[0]) =>
    (await getPaper(actor, address)).concept?.sections.some((section) => section.key === "delivery");
  expect(await reads(board.adviser)).toBe(true);
  expect(await reads(await makePerson())).toBe(false);
});

test("the list of meetings holds the very meetings that may be read one by one", async () => {
  const actors = [board.staff, board.chair, board.adviser, await makePerson(), VISITOR];
  const all = await db().meeting.findMany({ select: { slug: true } });
  for (const actor of actors) {
    const listed = await db().meeting.findMany({ where: visibleMeetings(actor), select: { slug: true } });
    const read: string[] = [];
    for (const { slug } of all) {
      const found = await getMeeting(actor, { slug }).catch(() => null);
      if (found) read.push(slug);
    }
    expect(listed.map(({ slug }) => slug).sort()).toEqual(read.sort());
    expect((await listMeetings(actor)).length).toBe(read.length);
  }
});
