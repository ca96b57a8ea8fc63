import { planMeeting } from "@/lib/features/meetings/commands/plan-meeting";
import { resolveItem } from "@/lib/features/meetings/commands/resolve-item";
import {
  closeMeeting,
  publishMeeting,
  recordAttendance,
  startMeeting,
} from "@/lib/features/meetings/commands/run-meeting";
import { sendBoardPapers } from "@/lib/features/meetings/commands/send-board-papers";
import { castVote, openVote } from "@/lib/features/meetings/commands/vote";
import { addAgendaItem } from "@/lib/features/meetings/commands/write-paper";
import { createVenture } from "@/lib/features/ventures/commands";
import { type BoardItemSeed, type MeetingSeed, meetings, type PaperSeed } from "./data/board";
import { cycleOneVentures } from "./data/cycle-one-ventures";
import { enumOf, LOADER, type Stage, send } from "./stage";

const STAFF = "orla-devonport";

/** Plans every board meeting with its papers, and plays the past ones to their published record. */
export async function loadBoard(stage: Stage): Promise<void> {
  for (const meeting of meetings) {
    const staff = stage.person(STAFF);
    const noticeAt = stage.at(meeting.noticeOn);
    const { slug } = await planMeeting(
      staff,
      send({
        title: meeting.title,
        heldAt: stage.at(meeting.on),
        place: meeting.place,
        chairId: stage.person(meeting.chairSlug).id,
        quorum: meeting.quorum,
      }),
      noticeAt,
    );
    const items: { itemId: string; seed: BoardItemSeed }[] = [];
    for (const seed of meeting.items) {
      const paper = paperOf(stage, seed.paper);
      const { itemId } = await addAgendaItem(
        staff,
        send({ slug, concept: stage.concept(seed.conceptSlug), ...paper }),
        noticeAt,
      );
      items.push({ itemId, seed });
    }
    if (meeting.state !== "planned") await sendBoardPapers(staff, send({ slug }), noticeAt);
    if (meeting.state === "published") await hold(stage, meeting, slug, items);
  }
}

function paperOf(stage: Stage, paper: PaperSeed) {
  const implications = [
    ["Financial implications", paper.financial],
    ["Legal implications", paper.legal],
    ["Equalities implications", paper.equalities],
  ].map(([heading, text]) => `## ${heading}\n\n${text}`);
  const paragraphs = paper.paragraphs.map(({ heading, texts }) => `## ${heading}\n\n${texts.join("\n\n")}`);
  return {
    title: paper.title,
    summary: paper.summary,
    recommendation: paper.recommendations.map((text, index) => `${index + 1}. ${text}`).join("\n"),
    body: [...paragraphs, ...implications].join("\n\n"),
    reportById: stage.person(paper.reportBySlug).id,
    exempt: paper.exempt?.text ?? "",
    exemptReason: paper.exempt?.reason ?? "",
  };
}

async function hold(
  stage: Stage,
  meeting: MeetingSeed,
  slug: string,
  items: { itemId: string; seed: BoardItemSeed }[],
) {
  const staff = stage.person(STAFF);
  const after = (minutes: number) => new Date(stage.at(meeting.on).getTime() + minutes * 60_000);
  await startMeeting(staff, send({ slug }), after(0));
  const attendance = Object.fromEntries(
    meeting.attendance.map(({ personSlug, status }) => [stage.person(personSlug).id, status]),
  );
  await recordAttendance(staff, send({ slug, attendance }), after(1));
  for (const { itemId, seed } of items) await resolve(stage, itemId, seed, after);
  await closeMeeting(staff, send({ slug }), after(90));
  await publishMeeting(staff, send({ slug }), after(24 * 60));
}

async function resolve(
  stage: Stage,
  itemId: string,
  { votes, resolution }: BoardItemSeed,
  after: (minutes: number) => Date,
) {
  const staff = stage.person(STAFF);
  await openVote(staff, send({ itemId }), after(30));
  for (const { personSlug, vote } of votes)
    await castVote(stage.person(personSlug), send({ itemId, choice: vote }), after(32));
  if (!resolution) return;
  const due = (days: number) => new Date(after(0).getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const conditions = resolution.conditions.map(({ text, ownerSlug, dueInDays }) => ({
    text,
    ownerId: stage.person(ownerSlug).id,
    dueOn: due(dueInDays),
  }));
  const { text, reasons } = resolution;
  const outcome = enumOf<"approve">(resolution.outcome);
  await resolveItem(staff, send({ itemId, outcome, resolution: text, reasons, conditions }), after(35));
}

/** Enters the four ventures of cycle 1, with what the sources do not tell. */
export async function loadVentures(stage: Stage): Promise<void> {
  const at = stage.at({ daysFromToday: -229 });
  for (const { slug, title, summary, status, cycleSlug, note } of cycleOneVentures) {
    await createVenture(LOADER, send({ slug, title, summary, kind: "targeted", status, cycleSlug, note }), at);
  }
}
