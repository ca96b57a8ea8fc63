import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ConceptAbility } from "@/lib/domain/concept-abilities";
import { getConcept } from "@/lib/features/concepts/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

/** What the address of a page about one concept holds. */
export type ConceptProps = { params: Promise<{ ref: string }>; searchParams: Promise<{ done?: string }> };

/** The concept in full for a page beneath its address; not found unless this reader may do one of these things now. */
export async function openConcept(props: ConceptProps, path: string, ...abilities: ConceptAbility[]) {
  const { ref } = await props.params;
  const { done } = await props.searchParams;
  const actor = await requirePerson(`/concepts/${ref}${path}`);
  const concept = await orNotFound(getConcept(actor, { ref }));
  if (abilities.length > 0 && !abilities.some((ability) => concept.can.includes(ability))) notFound();
  return { actor, concept, done };
}

/** The title of a page about one concept: its reference as the address has it, so that no title tells what exists. */
export const conceptMetadata =
  (title: string) =>
  async ({ params }: { params: Promise<{ ref: string }> }): Promise<Metadata> => {
    const { ref } = await params;
    return { title: /^LV-\d{4,9}$/i.test(ref) ? `${title}: ${ref.toUpperCase()}` : title };
  };
