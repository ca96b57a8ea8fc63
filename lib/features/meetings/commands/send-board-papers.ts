import { requireMeetingState } from "@/lib/domain/board";
import { meetingInput } from "@/lib/domain/board-input";
import { Refusal } from "@/lib/domain/errors";
import { paperReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { post } from "@/lib/platform/mail";
import { CONCEPT_FACTS, holdMeeting, type MeetingSubject, standingAside } from "../facts";
import { papersOut } from "../letters";

/** The papers of the meeting; each concept's newest version is what the board reads from now on. */
async function freezePapers(tx: Tx, meeting: MeetingSubject) {
  const items = await tx.agendaItem.findMany({
    where: { meetingId: meeting.id },
    relationLoadStrategy: "join",
    orderBy: { position: "asc" },
    select: {
      id: true,
      year: true,
      number: true,
      title: true,
      concept: { select: { ...CONCEPT_FACTS, stage: true } },
    },
  });
  if (items.length === 0) throw new Refusal("not-now", "Put something on the agenda before you send the papers.");
  const gone = items.find((item) => item.concept && item.concept.stage !== "board");
  if (gone) {
    const reference = paperReference(gone.year, gone.number);
    throw new Refusal("not-now", `${reference} is about a concept that has left the board. Take it off the agenda.`);
  }
  await tx.$executeRaw`UPDATE "AgendaItem" a SET "versionNo" = c."versionNo" FROM "Concept" c
    WHERE c.id = a."conceptId" AND a."meetingId" = ${meeting.id}::uuid`;
  return items;
}

export const sendBoardPapers = command({
  permission: "meeting.edit",
  sees: "meeting.read",
  input: meetingInput,
  load: (tx, input) => holdMeeting(tx, input.slug),
  run: async ({ tx, subject, now }) => {
    requireMeetingState(subject.state, "planned");
    const items = await freezePapers(tx, subject);
    expectOne(
      await tx.meeting.updateMany({
        where: { id: subject.id, state: "planned" },
        data: { state: "papers_out", noticeAt: now, version: { increment: 1 } },
      }),
    );
    const people = await tx.person.findMany({
      where: { grants: { some: { role: { in: ["voter", "adviser"] }, revokedAt: null } } },
      relationLoadStrategy: "join",
      orderBy: { id: "asc" },
      select: { id: true, email: true, grants: { where: { revokedAt: null }, select: { role: true } } },
    });
    const letters = people.map((person) => {
      const papers = items.map((item) => {
        const { recusedIds } = standingAside(item.concept);
        return {
          reference: paperReference(item.year, item.number),
          title: item.title,
          isClosed: recusedIds.includes(person.id),
        };
      });
      const votes = person.grants.some((grant) => grant.role === "voter");
      return { ...papersOut(subject, papers, { votes }), to: person.email };
    });
    await post(tx, letters, now);
    return { slug: subject.slug, letters: letters.length };
  },
});
