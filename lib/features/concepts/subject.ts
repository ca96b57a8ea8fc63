import { notFound, Refusal } from "@/lib/domain/errors";
import { STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import type { Tx } from "@/lib/platform/db";
import { type ConceptSubject, loadConcept } from "./facts";

/** Finds the concept that a verb's input names, as `command()` and `query()` ask for it. */
export const byRef = (tx: Tx, input: { ref: string }): Promise<ConceptSubject | null> => loadConcept(tx, input.ref);

/** Refuses with `not-now` unless the concept stands at one of these stages. */
export function expectStage(concept: { stage: Stage }, ...stages: readonly Stage[]): void {
  if (stages.includes(concept.stage)) return;
  throw new Refusal("not-now", `This cannot be done while the concept is at stage “${STAGE_LABELS[concept.stage]}”.`);
}

/** The person behind an actor; refuses anybody who is not one. */
export function personOf(actor: { kind: string; id?: string }): string {
  if (actor.kind !== "person" || !actor.id) throw notFound();
  return actor.id;
}
