import type { PersonActor } from "@/lib/domain/actor";
import type { DenKind } from "@/lib/domain/dens";
import type { Stage } from "@/lib/domain/stages";
import { callItem, openScoring } from "@/lib/features/dens/commands/items";
import { addToAgenda, planDen } from "@/lib/features/dens/commands/plan";
import { sendPapers, startDen } from "@/lib/features/dens/commands/run";
import { saveMark, submitSheet } from "@/lib/features/dens/commands/sheets";
import { createScheme, publishScheme } from "@/lib/features/schemes/commands";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { axisCriteria, conceptCriteria } from "@/prisma/seed/data/criteria";
import { makePerson, op } from "./people";

export const AT = new Date("2026-06-10T08:00:00Z");
export const KEYS = conceptCriteria.map(({ key }) => key);
type Mark = number | "na";

async function schemeOf(criteria: typeof conceptCriteria | typeof axisCriteria, slug: string): Promise<string> {
  const staff = await makePerson({ roles: ["staff"] });
  const scale = (criteria[0]?.anchors ?? []).map(({ points, label }) => ({ value: points, label }));
  const scheme = await createScheme(staff, {
    ...op(),
    slug,
    name: slug,
    scale,
    criteria: criteria.map(({ anchors, ...one }) => ({
      ...one,
      anchors: Object.fromEntries(anchors.map(({ points, text }) => [points, text])),
    })),
  });
  await publishScheme(staff, { ...op(), id: scheme.id });
  return scheme.id;
}

/** The five criteria of the programme, published. */
export const fiveCriteria = () => schemeOf(conceptCriteria, "five-criteria");
/** The two axes of 2018, published. */
export const twoAxes = () => schemeOf(axisCriteria, "two-axes");

export async function currentCycle(): Promise<string> {
  const found = await db().cycle.findFirst({ where: { current: true }, select: { id: true } });
  if (found) return found.id;
  const made = await db().cycle.create({
    data: { slug: "two", number: 2, title: "Cycle 2", theme: "Children", why: "Because", current: true },
    select: { id: true },
  });
  return made.id;
}

/** A concept that stands at this stage, with one frozen version, as if it had come there by itself. */
export async function makeConcept(stage: Stage, author?: PersonActor, title = "Lantern") {
  const lead = author ?? (await makePerson());
  const content = { title, pitch: "", solutionType: "new_concept", leadOrganisation: null, authors: [lead.name] };
  const made = await db().concept.create({
    data: {
      cycleId: await currentCycle(),
      stage,
      stageSince: AT,
      title,
      versionNo: 1,
      ready: stage === "developing",
      createdAt: AT,
      updatedAt: AT,
      members: { create: { personId: lead.id, role: "lead", joinedAt: AT } },
      versions: { create: { no: 1, content: { ...content, problems: [], evidence: [], sections: [] }, createdAt: AT } },
    },
    select: { id: true, number: true },
  });
  return { ...made, ref: conceptReference(made.number), lead };
}

type Wanted = { kind?: DenKind; members?: number; quorum?: number; schemeId?: string; panel?: PersonActor[] };

/** A planned den with a panel; its first member is the chair. */
export async function makeDen({ kind = "crocodiles", members = 5, quorum = 3, ...given }: Wanted = {}) {
  await currentCycle();
  const staff = await makePerson({ roles: ["staff"], name: "Sam Staff" });
  const panel =
    given.panel ??
    (await Promise.all(
      Array.from({ length: members }, (_, place) => makePerson({ roles: ["panel"], name: `Member ${place}` })),
    ));
  const plan = {
    kind,
    title: "A den",
    heldAt: "2026-06-10T09:00:00Z",
    place: "Room 1",
    chairId: panel[0]?.id,
    seatIds: panel.map(({ id }) => id),
    schemeId: given.schemeId ?? (await fiveCriteria()),
    quorum,
  };
  const { ref } = await planDen(staff, { ...op(), ...plan }, AT);
  return { ref, staff, panel, chair: panel[0] as PersonActor, plan };
}

export type TestDen = Awaited<ReturnType<typeof makeDen>>;

/** Puts these concepts on the agenda, sends the papers, opens the session and the scoring of each. */
export async function openDen(
  den: TestDen,
  items: { ref: string }[],
  until: "papers" | "live" | "scoring" = "scoring",
) {
  for (const { ref } of items)
    await addToAgenda(den.staff, { ...op(), den: den.ref, item: ref, startsAt: "10:30" }, AT);
  await sendPapers(den.staff, { ...op(), den: den.ref }, AT);
  if (until === "papers") return;
  await startDen(den.chair, { ...op(), den: den.ref }, AT);
  if (until === "live") return;
  for (const { ref } of items) {
    await callItem(den.chair, { ...op(), den: den.ref, item: ref }, AT);
    await openScoring(den.chair, { ...op(), den: den.ref, item: ref }, AT);
  }
}

/** Saves these marks, in the order of the five criteria, each with this comment. */
export async function mark(den: TestDen, item: string, member: PersonActor, marks: Mark[], comment = "") {
  for (const [place, value] of marks.entries()) {
    const given = value === "na" ? { notApplicable: true, reason: "Was not there." } : { value };
    await saveMark(member, { ...op(), den: den.ref, item, key: KEYS[place], mark: { ...given, comment } }, AT);
  }
}

/** Saves and submits these marks. */
export async function score(den: TestDen, item: string, member: PersonActor, marks: Mark[], comment = "") {
  await mark(den, item, member, marks, comment);
  await submitSheet(member, { ...op(), den: den.ref, item }, AT);
}

/** Records that this person has an interest in the concept. */
export const recuse = (conceptId: string, person: PersonActor) =>
  db().interest.create({
    data: { conceptId, personId: person.id, declared: true, reason: "Sits on its board.", at: AT },
  });
