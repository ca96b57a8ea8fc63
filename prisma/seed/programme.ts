import type { OrganisationKind } from "@/lib/domain/people";
import { createOrganisation, createPerson } from "@/lib/features/people/commands";
import {
  createAuthority,
  createCycle,
  createEvidence,
  createFocusArea,
  createProblem,
  createTheme,
  recordConflict,
} from "@/lib/features/programme/commands";
import { authorities } from "./data/authorities";
import { type CycleSeed, cycles } from "./data/cycles";
import { evidence } from "./data/evidence";
import { focusAreas } from "./data/focus-areas";
import { organisations } from "./data/organisations";
import { people } from "./data/people";
import { problems } from "./data/problems";
import { themes } from "./data/themes";
import { enumOf, LOADER, type Stage, send } from "./stage";

const CURRENT = "children-and-families";

/** Loads what the programme is about: cycles, problem statements, evidence, authorities and organisations. */
export async function loadProgramme(stage: Stage): Promise<void> {
  const at = stage.at({ daysFromToday: -240 });
  for (const cycle of cycles) await createCycle(LOADER, send(cycleInput(stage, cycle)), at);
  for (const { slug, name, summary } of focusAreas) {
    await createFocusArea(LOADER, send({ slug, name, summary, cycleSlug: CURRENT }), at);
  }
  for (const theme of themes) await createTheme(LOADER, send({ ...theme, cycleSlug: CURRENT }), at);
  for (const { evidenceSlugs: _, ...problem } of problems) await createProblem(LOADER, send(problem), at);
  for (const { conflictsWith: _, ...figure } of evidence) await createEvidence(LOADER, send(figure), at);
  for (const { slug, conflictsWith } of evidence) {
    // Conflicts are mutual in the data: each pair is recorded once.
    for (const other of conflictsWith.filter((one) => slug < one)) {
      await recordConflict(LOADER, send({ evidenceSlug: slug, otherSlug: other }), at);
    }
  }
  for (const authority of authorities) {
    const { id, organisationId } = await createAuthority(LOADER, send(authority), at);
    stage.authorities.set(authority.slug, id);
    stage.organisations.set(authority.slug, organisationId);
  }
  for (const { slug, name, kind } of organisations) {
    const { id } = await createOrganisation(LOADER, send({ slug, name, kind: kind as OrganisationKind }), at);
    stage.organisations.set(slug, id);
  }
}

function cycleInput(stage: Stage, cycle: CycleSeed) {
  const phases = cycle.phases.map((phase) => ({
    key: phase.key,
    name: phase.name,
    summary: phase.summary,
    closesWith: phase.closesWith,
    startsOn: phase.startsOn && stage.day(phase.startsOn),
    endsOn: phase.endsOn && stage.day(phase.endsOn),
    history: phase.historicalStartsOn && `${phase.historicalStartsOn} to ${phase.historicalEndsOn ?? "open"}`,
  }));
  const events = cycle.events.map(({ name, summary, on, precision }) => ({
    name,
    summary,
    on: precision === "day" ? on : null,
  }));
  return { ...cycle, current: cycle.slug === CURRENT, phases, events };
}

/** Adds the invented people with their roles. */
export async function loadPeople(stage: Stage): Promise<void> {
  const at = stage.at({ daysFromToday: -230 });
  for (const { slug, name, email, jobTitle, organisationSlug, roles: words, now } of people) {
    const roles = words.map((word) => enumOf<"innovator">(word));
    const organisationId = stage.organisations.get(organisationSlug) ?? null;
    const authorityId = stage.authorities.get(organisationSlug) ?? null;
    const input = send({ name, email, jobTitle, organisationId, roles, demoLine: now });
    const { id } = await createPerson(LOADER, input, at);
    stage.join(slug, email, { kind: "person", id, name, roles, organisationId, authorityId });
  }
}
