import { createConcept } from "@/lib/features/concepts/commands/create";
import { declareInterest } from "@/lib/features/concepts/commands/interest";
import { mergeConcept } from "@/lib/features/concepts/commands/merge";
import { parkConcept } from "@/lib/features/concepts/commands/park";
import { longlistConcept } from "@/lib/features/concepts/commands/screen";
import { declareReady, submitConcept, withdrawConcept } from "@/lib/features/concepts/commands/submit";
import { supportConcept } from "@/lib/features/concepts/commands/support";
import { addAuthor, editAbout, writeSection } from "@/lib/features/concepts/commands/write";
import { concepts } from "./data/concepts";
import type { ConceptSeed } from "./data/concepts/concept-seed";
import { people } from "./data/people";
import { enumOf, type Stage, send } from "./stage";

const SCREENER = "orla-devonport";

/** Writes, submits, backs and longlists every concept, each on its own dates. */
export async function loadConcepts(stage: Stage): Promise<void> {
  for (const concept of concepts) {
    await write(stage, concept);
    const { submittedOn, longlistedOn } = concept.timeline;
    const ref = stage.concept(concept.slug);
    if (submittedOn)
      await submitConcept(stage.person(concept.leadPersonSlug), send({ ref }), stage.at(submittedOn, 60));
    if (submittedOn) await back(stage, concept, ref);
    if (longlistedOn) await longlistConcept(stage.person(SCREENER), send({ ref }), stage.at(longlistedOn, 120));
  }
}

async function write(stage: Stage, concept: ConceptSeed): Promise<void> {
  const lead = stage.person(concept.leadPersonSlug);
  const at = stage.at(concept.timeline.startedOn);
  const solutionType = enumOf<"new_concept">(concept.solutionType);
  const { title, pitch } = concept;
  const { reference: ref } = await createConcept(lead, send({ title, solutionType }), at);
  stage.concepts.set(concept.slug, ref);
  const about = { title, pitch, solutionType, problems: concept.problemSlugs, evidence: concept.evidenceSlugs };
  await editAbout(lead, send({ ref, version: 1, ...about }), at);
  const confidential = new Map(concept.confidential.map(({ section, reason }) => [section, reason]));
  for (const [key, text] of Object.entries(concept.sections)) {
    if (text === "") continue;
    const confidentialReason = confidential.get(key as "cost");
    await writeSection(
      lead,
      send({
        ref,
        key,
        version: 0,
        text,
        confidential: Boolean(confidentialReason),
        confidentialReason: confidentialReason ?? "",
      }),
      at,
    );
  }
  for (const slug of concept.coAuthorSlugs) {
    await addAuthor(lead, send({ ref, email: stage.emails.get(slug) ?? "" }), at);
  }
}

async function back(stage: Stage, concept: ConceptSeed, ref: string): Promise<void> {
  const { submittedOn } = concept.timeline;
  if (!submittedOn) return;
  for (const [index, { authoritySlug, level, contactRole, note }] of concept.support.entries()) {
    const officer = people.find(
      (one) => one.organisationSlug === authoritySlug && one.roles.includes("borough-officer"),
    );
    const writes = officer && officer.slug !== concept.leadPersonSlug ? officer.slug : SCREENER;
    const backing = { ref, authority: authoritySlug, level: enumOf<"interested">(level), contact: contactRole, note };
    await supportConcept(
      stage.person(writes),
      send({ ...backing, notePublic: true }),
      stage.at(submittedOn, 90 + index),
    );
  }
}

/** Declares the interests that the past dens knew of. */
export async function declare(stage: Stage, slug: string, personSlug: string, reason: string, at: Date): Promise<void> {
  const person = stage.person(personSlug);
  const input = { ref: stage.concept(slug), personId: person.id, reason };
  await declareInterest(stage.person(SCREENER), send(input), at);
}

/** Writes the second versions that authors declared ready after the first den. */
export async function loadSecondVersions(stage: Stage): Promise<void> {
  for (const { slug, leadPersonSlug, secondVersion } of concepts) {
    if (!secondVersion) continue;
    const ref = stage.concept(slug);
    const lead = stage.person(leadPersonSlug);
    const at = stage.at(secondVersion.readyOn);
    for (const [key, text] of Object.entries(secondVersion.sections)) {
      await writeSection(lead, send({ ref, key, version: 1, text }), at);
    }
    await declareReady(lead, send({ ref }), stage.at(secondVersion.readyOn, 30));
  }
}

/** Ends the concepts that left the way outside a den: withdrawn by their author, merged or parked by staff. */
export async function loadEndings(stage: Stage): Promise<void> {
  for (const { slug, targetStage, timeline, closing } of concepts) {
    if (!closing || !timeline.endedOn) continue;
    const at = stage.at(timeline.endedOn, 180);
    const actor = stage.person(closing.bySlug);
    const ending = { ref: stage.concept(slug), reason: closing.reason };
    if (targetStage === "withdrawn") await withdrawConcept(actor, send(ending), at);
    if (targetStage === "parked") await parkConcept(actor, send(ending), at);
    if (targetStage === "merged") {
      await mergeConcept(actor, send({ ...ending, intoRef: stage.concept(closing.mergedIntoSlug ?? "") }), at);
    }
  }
}
