import type { DenOutcome } from "@/lib/domain/dens";
import { DEN_LABELS, type DenKind } from "@/lib/domain/dens";
import { MOVE_LABELS } from "@/lib/domain/stages";
import type { Words } from "@/lib/features/concepts/letters";
import { formatLongDate, formatTime } from "@/lib/format/dates";
import { conceptReference, denReference } from "@/lib/format/reference";
import { link } from "@/lib/platform/mail";

type Den = { number: number; kind: DenKind; heldAt: Date; place: string };

/** A letter of these paragraphs; empty ones are left out. The subject holds references only. */
const compose = (kind: string, subject: string, parts: (string | null)[]): Words => ({
  kind: `den.${kind}`,
  subject,
  text: [...parts, "London Ventures"].filter((part) => part !== null).join("\n\n"),
});

const quote = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

const whenAndWhere = (den: Den): string =>
  `${formatLongDate(den.heldAt)} at ${formatTime(den.heldAt)} (London time)\n${den.place}`;

/** To one member of the panel: the papers they may read, and how many they step out of. */
export function papersToMember(den: Den, concepts: readonly { number: number; at: Date }[], hidden: number): Words {
  const reference = denReference(den.number);
  const papers = concepts.map(({ number, at }) => {
    const concept = conceptReference(number);
    return `${formatTime(at)}  ${concept}\n${link(`/dens/${reference}/pack/${concept}`)}`;
  });
  return compose("papers", `${reference}: the papers are ready`, [
    `The papers of the ${DEN_LABELS[den.kind]} ${reference} are ready for you to read.`,
    whenAndWhere(den),
    ...papers,
    hidden === 0
      ? null
      : `${hidden} of the concepts ${hidden === 1 ? "is" : "are"} not among them, because you have an interest in ${hidden === 1 ? "it" : "them"}.`,
    "If you, your organisation or your family could gain from one of these concepts, declare it on its page before you read on.",
    link(`/dens/${reference}`),
  ]);
}

/** To the authors of a concept: when the panel hears it. */
export const papersToAuthors = (den: Den, concept: { number: number; at: Date }): Words =>
  compose("invitation", `${conceptReference(concept.number)} has a date with the ${DEN_LABELS[den.kind]}`, [
    `The ${DEN_LABELS[den.kind]} ${denReference(den.number)} hears your concept ${conceptReference(concept.number)} at ${formatTime(concept.at)}.`,
    whenAndWhere(den),
    "The panel reads the version that stands now. Be there ten minutes early; you have a short time to pitch, then the panel asks questions.",
    link(`/concepts/${conceptReference(concept.number)}`),
  ]);

/** To the authors: their concept was taken off the agenda after they had been told of a date. */
export const takenOff = (den: Den, number: number, reason: string): Words =>
  compose("taken-off", `${conceptReference(number)} was taken off ${denReference(den.number)}`, [
    `Your concept ${conceptReference(number)} is no longer on the agenda of the ${DEN_LABELS[den.kind]} ${denReference(den.number)}.`,
    `The reason given:\n${quote(reason)}`,
    "Staff will write to you with another date.",
    link(`/concepts/${conceptReference(number)}`),
  ]);

/** To the authors: what the den decided, its conditions, and the feedback meant for them. */
export function decidedToAuthors(
  kind: DenKind,
  number: number,
  said: { outcome: DenOutcome; conditions: readonly { text: string; dueOn: Date }[]; feedback: string },
): Words {
  const reference = conceptReference(number);
  const conditions = said.conditions.map(({ text, dueOn }) => `${quote(text)}\nDue on ${formatLongDate(dueOn)}`);
  return compose("decided", `${reference}: the ${DEN_LABELS[kind]} has decided`, [
    `The ${DEN_LABELS[kind]} has heard your concept ${reference} and decided: ${MOVE_LABELS[said.outcome].toLowerCase()}.`,
    ...(conditions.length > 0 ? ["The conditions:", ...conditions] : []),
    `The panel’s feedback for you:\n${quote(said.feedback)}`,
    link(`/concepts/${reference}`),
  ]);
}

/** To the authors: a decision no longer stands. */
export const reversedToAuthors = (kind: DenKind, number: number, reason: string): Words =>
  compose("reversed", `${conceptReference(number)}: a decision was reversed`, [
    `The chair of the ${DEN_LABELS[kind]} has reversed the decision on your concept ${conceptReference(number)}. It stands before the panel again.`,
    `The reason given:\n${quote(reason)}`,
    link(`/concepts/${conceptReference(number)}`),
  ]);
