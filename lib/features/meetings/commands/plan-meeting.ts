import { randomUUID } from "node:crypto";
import { requireMeetingState } from "@/lib/domain/board";
import { editMeetingInput, meetingFields } from "@/lib/domain/board-input";
import { Refusal } from "@/lib/domain/errors";
import { isoDate } from "@/lib/format/dates";
import { command, expectOne } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { holdersOf, holdMeeting, holdNumbering } from "../facts";

async function requireVoter(tx: Tx, personId: string): Promise<void> {
  if (!(await holdersOf(tx, "voter")).includes(personId)) {
    throw new Refusal("invalid", "There is a problem", { chairId: ["Select a voting member as chair"] });
  }
}

/** The meeting's address is its day; a second meeting on one day gets a number. */
async function freeSlug(tx: Tx, heldAt: Date): Promise<string> {
  await holdNumbering(tx);
  const day = isoDate(heldAt);
  const taken = await tx.meeting.count({ where: { OR: [{ slug: day }, { slug: { startsWith: `${day}-` } }] } });
  return taken === 0 ? day : `${day}-${taken + 1}`;
}

export const planMeeting = command({
  permission: "meeting.plan",
  input: meetingFields,
  load: async () => ({ id: randomUUID() }),
  run: async ({ tx, input, subject }) => {
    await requireVoter(tx, input.chairId);
    const slug = await freeSlug(tx, input.heldAt);
    await tx.meeting.create({ data: { id: subject.id, slug, ...input } });
    return { id: subject.id, slug };
  },
});

export const editMeeting = command({
  permission: "meeting.edit",
  sees: "meeting.read",
  input: editMeetingInput,
  load: (tx, input) => holdMeeting(tx, input.slug),
  run: async ({ tx, input, subject }) => {
    requireMeetingState(subject.state, "planned");
    const { slug, version, ...fields } = input;
    await requireVoter(tx, input.chairId);
    expectOne(
      await tx.meeting.updateMany({
        where: { id: subject.id, version },
        data: { ...fields, version: { increment: 1 } },
      }),
    );
    return { slug, version: version + 1 };
  },
});
