import { requireMeetingState } from "@/lib/domain/board";
import { addAgendaItemInput, editAgendaItemInput, itemInput } from "@/lib/domain/board-input";
import { Refusal } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import { loadConcept } from "@/lib/features/concepts/facts";
import { isoDate } from "@/lib/format/dates";
import { paperReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { holdItem, holdMeeting, holdNumbering } from "../facts";

type Paper = {
  title: string;
  summary: string;
  recommendation: string;
  body: string;
  reportById?: string | undefined;
  exempt: string;
  exemptReason: string;
};

const columnsOf = (paper: Paper) => ({
  title: paper.title,
  summary: paper.summary,
  recommendation: paper.recommendation,
  body: paper.body,
  reportById: paper.reportById || null,
  exempt: paper.exempt,
  exemptReason: paper.exemptReason,
});

const wrong = (field: string, message: string) => new Refusal("invalid", "There is a problem", { [field]: [message] });

async function requireReporter(tx: Tx, personId: string | undefined): Promise<void> {
  if (personId && !(await tx.person.findUnique({ where: { id: personId }, select: { id: true } }))) {
    throw wrong("reportById", "Select who reports");
  }
}

/** The next number of the year and the next place on the agenda, held until the transaction ends. */
async function nextPlace(tx: Tx, meeting: { id: string; heldAt: Date }) {
  await holdNumbering(tx);
  const year = Number(isoDate(meeting.heldAt).slice(0, 4));
  const [last, final] = await Promise.all([
    tx.agendaItem.aggregate({ where: { year }, _max: { number: true } }),
    tx.agendaItem.aggregate({ where: { meetingId: meeting.id }, _max: { position: true } }),
  ]);
  return { year, number: (last._max.number ?? 0) + 1, position: (final._max.position ?? 0) + 1 };
}

export const addAgendaItem = command({
  permission: "meeting.edit",
  sees: "meeting.read",
  input: addAgendaItemInput,
  load: (tx, input) => holdMeeting(tx, input.slug),
  run: async ({ tx, actor, input, subject }) => {
    requireMeetingState(subject.state, "planned");
    await requireReporter(tx, input.reportById);
    let conceptId: string | null = null;
    if (input.concept) {
      const concept = await loadConcept(tx, input.concept);
      if (!concept || !can(actor, "concept.read", concept)) throw wrong("concept", "Select a concept");
      if (!can(actor, "concept.schedule", concept)) {
        throw new Refusal(
          "forbidden",
          "You have an interest in this concept. Ask a colleague to bring it to the board.",
        );
      }
      if (concept.stage !== "board") throw wrong("concept", "Select a concept that stands before the board");
      const open = await tx.agendaItem.count({ where: { conceptId: concept.id, state: { not: "resolved" } } });
      if (open > 0) throw wrong("concept", "This concept is on an agenda already");
      conceptId = concept.id;
    }
    const place = await nextPlace(tx, subject);
    const made = await tx.agendaItem.create({
      data: { ...columnsOf(input), ...place, meetingId: subject.id, conceptId },
      select: { id: true },
    });
    return { itemId: made.id, reference: paperReference(place.year, place.number) };
  },
});

export const editAgendaItem = command({
  permission: "agenda-item.run",
  sees: "meeting.read",
  input: editAgendaItemInput,
  load: (tx, input) => holdItem(tx, input.itemId),
  run: async ({ tx, actor, input, subject }) => {
    requireMeetingState(subject.state, "planned");
    if (!can(actor, "meeting.edit", subject)) throw new Refusal("forbidden", "Only staff write papers.");
    await requireReporter(tx, input.reportById);
    expectOne(
      await tx.agendaItem.updateMany({
        where: { id: subject.id, version: input.version },
        data: { ...columnsOf(input), version: { increment: 1 } },
      }),
    );
    return { reference: subject.reference, version: input.version + 1 };
  },
});

export const removeAgendaItem = command({
  permission: "agenda-item.run",
  sees: "meeting.read",
  input: itemInput,
  load: (tx, input) => holdItem(tx, input.itemId),
  run: async ({ tx, actor, subject }) => {
    requireMeetingState(subject.state, "planned");
    if (!can(actor, "meeting.edit", subject)) throw new Refusal("forbidden", "Only staff write papers.");
    await tx.agendaItem.delete({ where: { id: subject.id } });
    return { reference: subject.reference };
  },
});
