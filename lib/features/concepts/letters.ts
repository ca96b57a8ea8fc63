import { conceptReference } from "@/lib/format/reference";
import { link } from "@/lib/platform/mail";

/** A letter before it is addressed. */
export type Words = { kind: string; subject: string; text: string };
type Named = { number: number; title: string };

/** Typed text inside a letter, marked as such line by line. */
const quote = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

/** Puts the parts of a letter together, each a paragraph. The subject holds the reference, never typed words. */
function compose(kind: string, subject: string, parts: (string | null)[]): Words {
  const text = [...parts, "London Ventures"].filter((part) => part !== null).join("\n\n");
  return { kind: `concept.${kind}`, subject, text };
}

const page = (concept: Named, path = ""): string => link(`/concepts/${conceptReference(concept.number)}${path}`);

/** A letter about one concept: what happened, the typed words that explain it, what comes next and where to look. */
function tell(
  kind: string,
  concept: Named,
  words: { subject: string; happened: string; typed?: string | undefined; next?: string; path?: string },
): Words {
  const reference = conceptReference(concept.number);
  return compose(kind, `${reference} ${words.subject}`, [
    `${words.happened.replace("{it}", `your concept ${reference}`).replace("{ref}", reference)}`,
    `Its title:\n${quote(concept.title)}`,
    words.typed ? `In their words:\n${quote(words.typed)}` : null,
    words.next ?? null,
    page(concept, words.path),
  ]);
}

export const submittedToAuthors = (concept: Named, no: number): Words =>
  tell("submitted", concept, {
    subject: "was submitted",
    happened: `We have {it}, version ${no}.`,
    next: "Programme staff read it next. They longlist it for the Crocodiles’ Den, return it with what to change, or decline it with feedback. You will hear from us either way.",
  });

export const submittedToStaff = (concept: Named): Words =>
  tell("to-screen", concept, {
    subject: "waits to be screened",
    happened: "Concept {ref} was submitted and waits to be screened.",
    path: "/screen",
  });

export const readyToAuthors = (concept: Named, no: number): Words =>
  tell("ready", concept, {
    subject: "is ready for the Dragons’ Den",
    happened: `Version ${no} of {it} is kept as the one the Dragons’ Den reads.`,
    next: "Staff now find a date for it. Until then you can still make a newer version.",
  });

export const readyToStaff = (concept: Named): Words =>
  tell("to-schedule", concept, {
    subject: "is ready for the Dragons’ Den",
    happened: "The authors of concept {ref} say it is ready for the Dragons’ Den. It waits for a date.",
  });

export const withdrawn = (concept: Named, reason: string): Words =>
  tell("withdrawn", concept, {
    subject: "was withdrawn",
    happened: "Concept {ref} was withdrawn by its lead author.",
    typed: reason,
    next: "Nothing more happens to it. What was written is kept.",
  });

export const longlisted = (concept: Named): Words =>
  tell("longlisted", concept, {
    subject: "was longlisted",
    happened: "Good news: {it} is on the long list.",
    next: "Next is the Crocodiles’ Den, where the challenge panel reads it and scores it. Staff will write to you with a date. From now on other members of the programme can read its summary, without the parts you marked confidential.",
  });

export const returned = (concept: Named, changes: string): Words =>
  tell("returned", concept, {
    subject: "was returned to you",
    happened: "Programme staff read {it} and ask for changes before it can go on.",
    typed: changes,
    next: "It is a draft again. Change it and submit it when you are ready.",
  });

export const declined = (concept: Named, feedback: string): Words =>
  tell("declined", concept, {
    subject: "was declined",
    happened: "Programme staff read {it} and will not take it further in this cycle.",
    typed: feedback,
    next: "Thank you for the work you put into it. You can still read it, and you are welcome to write another.",
  });

export const fastTracked = (concept: Named, reason: string): Words =>
  tell("fast-tracked", concept, {
    subject: "goes straight to the portfolio",
    happened: "Because it is market ready, {it} goes to the portfolio without a den.",
    typed: reason,
    next: "Staff will be in touch about the boroughs that want it.",
  });

export const merged = (concept: Named, into: Named, reason: string): Words =>
  tell("merged", concept, {
    subject: `was merged into ${conceptReference(into.number)}`,
    happened: `Concept {ref} answers the same problem as ${conceptReference(into.number)}, and goes on as part of it.`,
    typed: reason,
    next: "What was written in both is kept, and the merge can be undone.",
  });

export const unmerged = (concept: Named, reason: string): Words =>
  tell("unmerged", concept, {
    subject: "stands by itself again",
    happened: "The merge of concept {ref} was undone. It waits to be screened again.",
    typed: reason,
  });

export const parked = (concept: Named, reason: string): Words =>
  tell("parked", concept, {
    subject: "was parked",
    happened: "Staff have parked {it}: it rests for now and can be revived in a later cycle.",
    typed: reason,
  });

export const revived = (concept: Named, reason: string): Words =>
  tell("revived", concept, {
    subject: "was revived",
    happened: "Staff have taken {it} up again, in the current cycle. It is on the long list.",
    typed: reason,
    next: "Staff will write to you with a date for the Crocodiles’ Den.",
  });

export const addedAsAuthor = (concept: Named): Words =>
  tell("author-added", concept, {
    subject: "has you as an author",
    happened: "You were added as an author of concept {ref}. You can read it and write in it.",
    next: "As an author you cannot score it, vote on it or decide on it.",
  });

export const supported = (concept: Named, borough: string, level: string): Words =>
  tell("supported", concept, {
    subject: "has the support of a borough",
    happened: `${borough} backs {it}: ${level.toLowerCase()}.`,
    path: "/support",
  });

export const supportWithdrawn = (concept: Named, borough: string, reason: string): Words =>
  tell("support-withdrawn", concept, {
    subject: "lost the support of a borough",
    happened: `${borough} no longer backs {it}.`,
    typed: reason,
    path: "/support",
  });

export const interestRecorded = (concept: Named, declared: boolean, reason: string): Words =>
  compose(
    declared ? "interest-declared" : "interest-dismissed",
    `${conceptReference(concept.number)} ${declared ? "has an interest of yours on record" : "has no interest of yours on record"}`,
    [
      declared
        ? `An interest of yours in concept ${conceptReference(concept.number)} is on record. You step out when it is discussed: you do not read its paper, score it or vote on it.`
        : `It is on record that you have no interest in concept ${conceptReference(concept.number)}.`,
      `The reason given:\n${quote(reason)}`,
      "If this is wrong, answer programme staff.",
    ],
  );

export const memberStepsOut = (concept: Named, name: string): Words =>
  compose("member-steps-out", `${conceptReference(concept.number)} has an interest on record`, [
    `${name} has an interest in concept ${conceptReference(concept.number)} on record, and steps out when it is discussed.`,
  ]);

export const conditionOffered = (concept: Named, text: string): Words =>
  tell("condition-offered", concept, {
    subject: "has a condition to check",
    happened: "The authors of concept {ref} say that they have met this condition.",
    typed: text,
    path: "/conditions",
  });

export const conditionDischarged = (concept: Named, text: string): Words =>
  tell("condition-discharged", concept, {
    subject: "has met a condition",
    happened: "Staff accept that {it} has met this condition.",
    typed: text,
    path: "/conditions",
  });

export const conditionReturned = (concept: Named, note: string): Words =>
  tell("condition-returned", concept, {
    subject: "has a condition still open",
    happened: "Staff looked at how {it} meets a condition. It stays open.",
    typed: note,
    path: "/conditions",
  });
