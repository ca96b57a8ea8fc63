"use server";
import { refresh } from "next/cache";
import { SECTION_KEYS, type SectionKey } from "@/lib/domain/concepts";
import { Refusal } from "@/lib/domain/errors";
import { createConcept } from "@/lib/features/concepts/commands/create";
import { declareReady, submitConcept, withdrawConcept } from "@/lib/features/concepts/commands/submit";
import { addAuthor, editAbout, writeSection } from "@/lib/features/concepts/commands/write";
import { formAction } from "@/lib/platform/action";
import type { TypedForm } from "@/lib/platform/form-data";

const ticked = (input: TypedForm, name: string) => input[name] === "yes";
const parts = ["about", ...SECTION_KEYS] as const;

/** Where an author goes after saving a part: to the next one, or back to the list of parts. */
function afterPart(input: TypedForm, reference: string, part: "about" | SectionKey): string {
  if (input.then === "return") return `/concepts/${reference}?done=saved`;
  const next = parts[parts.indexOf(part) + 1];
  return next ? `/concepts/${reference}/sections/${next}` : `/concepts/${reference}/check`;
}

export const createConceptAction = formAction(async (actor, input) => {
  const { reference } = await createConcept(actor, input);
  return { redirectTo: `/concepts/${reference}` };
});

export const editAboutAction = formAction(async (actor, input) => {
  const { reference } = await editAbout(actor, input);
  return { redirectTo: afterPart(input, reference, "about") };
});

export const writeSectionAction = formAction(async (actor, input) => {
  try {
    const { reference, key } = await writeSection(actor, { ...input, confidential: ticked(input, "confidential") });
    return { redirectTo: afterPart(input, reference, key) };
  } catch (error) {
    // The page is drawn again with what the other writer saved, beside what this one typed.
    if (error instanceof Refusal && error.code === "conflict") refresh();
    throw error;
  }
});

export const addAuthorAction = formAction(async (actor, input) => {
  const { reference } = await addAuthor(actor, input);
  return { redirectTo: `/concepts/${reference}?done=author` };
});

export const submitConceptAction = formAction(async (actor, input) => {
  const { reference } = await submitConcept(actor, input);
  return { redirectTo: `/concepts/${reference}/submitted` };
});

export const declareReadyAction = formAction(async (actor, input) => {
  const { reference } = await declareReady(actor, input);
  return { redirectTo: `/concepts/${reference}?done=ready` };
});

export const withdrawConceptAction = formAction(async (actor, input) => {
  const { reference } = await withdrawConcept(actor, input);
  return { redirectTo: `/concepts/${reference}?done=withdrawn` };
});
