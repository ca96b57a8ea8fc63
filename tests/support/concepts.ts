import type { PersonActor } from "@/lib/domain/actor";
import { SECTIONS, type SolutionType } from "@/lib/domain/concepts";
import type { Stage } from "@/lib/domain/stages";
import { createConcept } from "@/lib/features/concepts/commands/create";
import { longlistConcept } from "@/lib/features/concepts/commands/screen";
import { submitConcept } from "@/lib/features/concepts/commands/submit";
import { editAbout, writeSection } from "@/lib/features/concepts/commands/write";
import { numberOfReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { makePerson, op } from "./people";

/** The current cycle with two problem statements (`first-problem`, `second-problem`) and one figure (`a-figure`). */
export async function makeProgramme(): Promise<void> {
  const cycle = await db().cycle.create({
    data: { slug: "cycle-2", number: 2, title: "Cycle 2", theme: "Children and families", why: "", current: true },
  });
  const theme = await db().theme.create({
    data: { slug: "a-theme", cycleId: cycle.id, position: 1, name: "A theme", question: "?" },
  });
  const problem = { cycleId: cycle.id, themeId: theme.id, statement: "", detail: "" };
  await db().problem.create({ data: { ...problem, slug: "first-problem", position: 1, title: "First problem" } });
  await db().problem.create({ data: { ...problem, slug: "second-problem", position: 2, title: "Second problem" } });
  await db().evidence.create({
    data: { slug: "a-figure", figure: "41%", what: "A figure", source: "A source", area: "London", scope: "Children" },
  });
}

/** A local authority with its organisation. */
export async function makeBorough(name: string, column: number) {
  const slug = name.toLowerCase();
  const authority = await db().authority.create({
    data: { slug, name, shortName: name, gssCode: `E${column}`, column, row: 1 },
  });
  const organisation = await db().organisation.create({
    data: { slug, name, kind: "borough", authorityId: authority.id },
  });
  return { slug, authorityId: authority.id, organisationId: organisation.id };
}

const row = (reference: string) =>
  db().concept.findUniqueOrThrow({ where: { number: numberOfReference("LV", reference) ?? 0 } });

export const conceptRow = row;

/** A draft with everything written that submitting asks for. */
export async function makeDraft(
  lead: PersonActor,
  { title = "Night owls", solutionType = "new_concept" as SolutionType } = {},
): Promise<string> {
  const { reference: ref } = await createConcept(lead, { ...op(), title, solutionType });
  await editAbout(lead, {
    ...op(),
    ref,
    version: 1,
    title,
    pitch: `The pitch of ${title}`,
    solutionType,
    problems: ["first-problem"],
    evidence: ["a-figure"],
  });
  for (const { key } of SECTIONS.filter((section) => section.required)) {
    await writeSection(lead, { ...op(), ref, key, version: 0, text: `Words of ${title} about ${key}` });
  }
  return ref;
}

/** A submitted concept, by its lead. */
export async function makeSubmitted(lead: PersonActor, wanted?: Parameters<typeof makeDraft>[1]): Promise<string> {
  const ref = await makeDraft(lead, wanted);
  await submitConcept(lead, { ...op(), ref });
  return ref;
}

/** A longlisted concept, screened by staff. */
export async function makeLonglisted(lead: PersonActor, wanted?: Parameters<typeof makeDraft>[1]): Promise<string> {
  const ref = await makeSubmitted(lead, wanted);
  await longlistConcept(await makePerson({ roles: ["staff"] }), { ...op(), ref });
  return ref;
}

/** Puts a concept at a stage that dens and the board lead to, without them. */
export async function placeAt(ref: string, stage: Stage): Promise<string> {
  const { id } = await row(ref);
  await db().concept.update({ where: { id }, data: { stage } });
  return ref;
}
