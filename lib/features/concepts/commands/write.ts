import { z } from "zod";
import {
  conceptRef,
  pitchField,
  sectionKey,
  slugList,
  solutionTypeField,
  titleField,
} from "@/lib/domain/concept-input";
import { CONCEPT_LIMITS } from "@/lib/domain/concepts";
import { Refusal } from "@/lib/domain/errors";
import { addressSchema } from "@/lib/domain/sign-in";
import { EDITABLE_STAGES } from "@/lib/domain/stages";
import { longText } from "@/lib/domain/text";
import { conceptReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { announce } from "../announce";
import { addedAsAuthor } from "../letters";
import { byRef, expectStage } from "../subject";

const revision = z.coerce.number().int().min(0).max(1_000_000_000);

/** Changes what a concept is called and what it answers. Guarded by the version of the concept that was read. */
export const editAbout = command({
  permission: "concept.edit",
  sees: "concept.read-summary",
  input: z.object({
    ref: conceptRef,
    version: revision,
    title: titleField,
    pitch: pitchField,
    solutionType: solutionTypeField,
    problems: slugList(CONCEPT_LIMITS.problems).default([]),
    evidence: slugList(CONCEPT_LIMITS.evidence).default([]),
  }),
  load: byRef,
  run: async ({ tx, input, subject, now }) => {
    const problems = await tx.problem.findMany({ where: { slug: { in: input.problems } }, select: { id: true } });
    const evidence = await tx.evidence.findMany({ where: { slug: { in: input.evidence } }, select: { id: true } });
    if (problems.length !== input.problems.length) {
      throw new Refusal("invalid", "There is a problem", { problems: ["Select problem statements from the list"] });
    }
    if (evidence.length !== input.evidence.length) {
      throw new Refusal("invalid", "There is a problem", { evidence: ["Select evidence from the register"] });
    }
    const { title, pitch, solutionType } = input;
    expectOne(
      await tx.concept.updateMany({
        where: { id: subject.id, version: input.version, stage: { in: [...EDITABLE_STAGES] } },
        data: { title, pitch, solutionType, updatedAt: now, version: { increment: 1 } },
      }),
    );
    await tx.conceptProblem.deleteMany({ where: { conceptId: subject.id } });
    await tx.conceptProblem.createMany({
      data: problems.map(({ id }) => ({ conceptId: subject.id, problemId: id })),
    });
    await tx.conceptEvidence.deleteMany({ where: { conceptId: subject.id } });
    await tx.conceptEvidence.createMany({
      data: evidence.map(({ id }) => ({ conceptId: subject.id, evidenceId: id })),
    });
    return { reference: conceptReference(subject.number), version: input.version + 1 };
  },
});

const somebodyWasFirst = () =>
  new Refusal("conflict", "Somebody else saved this part while you were writing. Your text is not saved yet.", {
    text: ["Compare your text with what is saved now, then save the one you want"],
  });

/**
 * Saves one part, word for word. `version` is that of the part, 0 when it was not written yet: if somebody else saved
 * it first nothing is overwritten, and the writer is told. Two people can write in two parts at once.
 */
export const writeSection = command({
  permission: "concept.edit",
  sees: "concept.read-summary",
  input: z.object({
    ref: conceptRef,
    key: sectionKey,
    version: revision,
    text: longText(CONCEPT_LIMITS.section),
    confidential: z.boolean().default(false),
    confidentialReason: longText(CONCEPT_LIMITS.reason).default(""),
  }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    const { key, text, confidential } = input;
    const why = input.confidentialReason.trim();
    if (confidential && why === "") {
      throw new Refusal("invalid", "There is a problem", {
        confidentialReason: ["Enter why this part is commercial in confidence"],
      });
    }
    const held = await tx.concept.updateMany({
      where: { id: subject.id, stage: { in: [...EDITABLE_STAGES] } },
      data: { updatedAt: now },
    });
    expectOne(held);
    const updatedById = actor.kind === "person" ? actor.id : null;
    const words = { text, confidential, confidentialReason: confidential ? why : null, updatedAt: now, updatedById };
    const saved = await saveSection(tx, subject.id, key, input.version, words);
    if (!saved) throw somebodyWasFirst();
    return { reference: conceptReference(subject.number), key, version: input.version + 1 };
  },
});

type SectionWords = {
  text: string;
  confidential: boolean;
  confidentialReason: string | null;
  updatedAt: Date;
  updatedById: string | null;
};

async function saveSection(tx: Tx, conceptId: string, key: string, version: number, words: SectionWords) {
  if (version === 0) {
    const made = await tx.conceptSection.createMany({ data: { conceptId, key, ...words }, skipDuplicates: true });
    return made.count === 1;
  }
  const changed = await tx.conceptSection.updateMany({
    where: { conceptId, key, version },
    data: { ...words, version: { increment: 1 } },
  });
  return changed.count === 1;
}

/** Lets another person who has an account here write in a concept. Only its lead may, while it can be changed. */
export const addAuthor = command({
  permission: "concept.add-author",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, email: addressSchema }),
  load: byRef,
  run: async ({ tx, input, subject, now }) => {
    expectStage(subject, ...EDITABLE_STAGES);
    const person = await tx.person.findUnique({
      where: { email: input.email },
      select: { id: true, email: true },
    });
    if (!person) {
      throw new Refusal("invalid", "There is a problem", {
        email: ["Enter the address of somebody who has an account"],
      });
    }
    const added = await tx.conceptMember.createMany({
      data: { conceptId: subject.id, personId: person.id, role: "author", joinedAt: now },
      skipDuplicates: true,
    });
    if (added.count === 0) {
      throw new Refusal("invalid", "There is a problem", { email: ["This person is an author already"] });
    }
    await announce(tx, [person], addedAsAuthor(subject), now);
    return { reference: conceptReference(subject.number), personId: person.id };
  },
});
