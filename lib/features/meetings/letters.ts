import { BOARD_OUTCOME_LABELS, type BoardOutcome } from "@/lib/domain/board";
import { formatDate, formatMoment } from "@/lib/format/dates";
import { link } from "@/lib/platform/mail";

type Words = { kind: string; subject: string; text: string };
type Notice = { slug: string; heldAt: Date; place: string };
type Paper = { reference: string; title: string; isClosed: boolean };

/** Typed text inside a letter, marked as such line by line. */
const quote = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

const letter = (kind: string, subject: string, parts: (string | null)[]): Words => ({
  kind: `board.${kind}`,
  subject,
  text: [...parts, "London Ventures"].filter((part) => part !== null).join("\n\n"),
});

/** Notice of a meeting for a voting member or an adviser. A paper they have an interest in is named, not sent. */
export function papersOut(meeting: Notice, papers: Paper[], reader: { votes: boolean }): Words {
  const lines = papers.map((paper) =>
    paper.isClosed
      ? `${paper.reference}: you have an interest in it on record, so this paper is closed to you.`
      : `${paper.reference}:\n${quote(paper.title)}`,
  );
  return letter("papers-out", `Papers for the board on ${formatDate(meeting.heldAt)}`, [
    `The Capital Ambition Board meets at ${formatMoment(meeting.heldAt)}. The place:\n${quote(meeting.place)}`,
    `The papers are out:\n\n${lines.join("\n\n")}`,
    reader.votes
      ? "You have a vote. If you have an interest in a concept, tell programme staff before the meeting."
      : "As an adviser you speak and do not vote.",
    link(`/board/${meeting.slug}`),
  ]);
}

/** What the board resolved, for the authors of the concept. */
export function outcomeToAuthors(
  concept: { reference: string },
  resolved: { outcome: BoardOutcome; resolution: string; reasons: string; conditions: { text: string; dueOn: Date }[] },
): Words {
  const { outcome, resolution, reasons, conditions } = resolved;
  const next: Record<BoardOutcome, string> = {
    approve: "It is now a venture. It joins the public portfolio when the record of the meeting is published.",
    approve_with_conditions:
      "It is now a venture. It joins the public portfolio when the record of the meeting is published. Offer what meets each condition on the concept’s page.",
    defer: "It stays before the board and comes back to a later meeting.",
    decline: "It goes no further in this cycle. Thank you for the work you put into it.",
    note: "Nothing more happens to it at the board.",
  };
  return letter("outcome", `${concept.reference} was before the Capital Ambition Board`, [
    `The Capital Ambition Board has considered your concept ${concept.reference}. The outcome: ${BOARD_OUTCOME_LABELS[outcome].toLowerCase()}.`,
    `What it resolved:\n${quote(resolution)}`,
    `Its reasons:\n${quote(reasons)}`,
    conditions.length === 0
      ? null
      : `Its conditions:\n${conditions.map((one) => `${quote(one.text)}\nby ${formatDate(one.dueOn)}`).join("\n\n")}`,
    next[outcome],
    link(`/concepts/${concept.reference}`),
  ]);
}

/** The board's own reversal of what it resolved, for the authors. */
export const reversalToAuthors = (concept: { reference: string }, reason: string): Words =>
  letter("reversal", `${concept.reference}: the board’s decision was reversed`, [
    `The decision of the Capital Ambition Board on your concept ${concept.reference} was reversed. It stands before the board again.`,
    `The reason:\n${quote(reason)}`,
    link(`/concepts/${concept.reference}`),
  ]);
