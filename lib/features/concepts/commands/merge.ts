import { z } from "zod";
import { MERGED_INTO } from "@/lib/domain/concept-abilities";
import { conceptRef, reasonField } from "@/lib/domain/concept-input";
import { Refusal } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import { conceptReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";
import { announce } from "../announce";
import { loadConcept, loadConceptById } from "../facts";
import { merged, unmerged } from "../letters";
import { moveConcept } from "../move";
import { authorsOf } from "../recipients";
import { byRef, expectStage } from "../subject";

const refuse = (message: string) => new Refusal("invalid", "There is a problem", { intoRef: [message] });

/** Merges a submitted concept into another that answers the same need. The original is kept, and the merge can be undone. */
export const mergeConcept = command({
  permission: "concept.merge",
  sees: "concept.read-summary",
  input: z.object({
    ref: conceptRef,
    intoRef: z
      .string()
      .trim()
      .max(20)
      .regex(/^LV-\d{4,9}$/i, "Enter a reference such as LV-0042"),
    reason: reasonField,
  }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    const into = await loadConcept(tx, input.intoRef);
    if (!into || !can(actor, "concept.merge", into) || !can(actor, "concept.read", into)) {
      throw refuse("Enter the reference of a concept that you may judge");
    }
    if (into.id === subject.id) throw refuse("Enter the reference of another concept");
    if (!MERGED_INTO.includes(into.stage)) throw refuse("Enter the reference of a concept that is under way");
    const step = { move: "merge", reason: input.reason, data: { mergedIntoId: into.id } } as const;
    await moveConcept(tx, actor, subject, step, now);
    const told = [...(await authorsOf(tx, subject.id)), ...(await authorsOf(tx, into.id))];
    await announce(tx, told, merged(subject, into, input.reason), now);
    return { reference: conceptReference(subject.number), into: conceptReference(into.number) };
  },
});

/** Undoes a merge, with a reason: the concept waits to be screened again. */
export const unmergeConcept = command({
  permission: "concept.merge",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, reason: reasonField }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    expectStage(subject, "merged");
    const { mergedIntoId } = await tx.concept.findUniqueOrThrow({
      where: { id: subject.id },
      select: { mergedIntoId: true },
    });
    const into = mergedIntoId ? await loadConceptById(tx, mergedIntoId) : null;
    const step = { move: "unmerge", reason: input.reason, data: { mergedIntoId: null } } as const;
    await moveConcept(tx, actor, subject, step, now);
    const told = [...(await authorsOf(tx, subject.id)), ...(into ? await authorsOf(tx, into.id) : [])];
    await announce(tx, told, unmerged(subject, input.reason), now);
    return { reference: conceptReference(subject.number) };
  },
});
