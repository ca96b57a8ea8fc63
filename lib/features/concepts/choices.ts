import { z } from "zod";
import { conceptRef } from "@/lib/domain/concept-input";
import type { SectionKey } from "@/lib/domain/concepts";
import { findDefaultScheme } from "@/lib/features/programme/queries";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { byRef } from "./subject";
import { suggestInterests } from "./suggest-interests";

/** The problem statements a concept can answer, newest cycle first. */
export const listProblemChoices = () =>
  db().problem.findMany({
    orderBy: [{ cycle: { number: "desc" } }, { position: "asc" }],
    select: { slug: true, title: true, statement: true },
  });

/** The figures a concept can lean on. */
export const listEvidenceChoices = () =>
  db().evidence.findMany({ orderBy: { slug: "asc" }, select: { slug: true, figure: true, what: true, source: true } });

export const listBoroughs = () =>
  db().authority.findMany({ orderBy: { name: "asc" }, select: { slug: true, name: true } });

/** The criterion that a part of the case is judged on, with the words of each mark; null for the other parts. */
export async function findCriterion(key: SectionKey) {
  if (!key.startsWith("case-")) return null;
  const scheme = await findDefaultScheme();
  const criterion = scheme?.criteria.find((one) => `case-${one.key}` === key);
  return scheme && criterion ? { criterion, scale: scheme.scale } : null;
}

/** Interests in a concept for staff who may judge it: what is on record, what is suggested, and whom it can be about. */
export const getInterests = query({
  permission: "concept.screen",
  input: z.object({ ref: conceptRef }),
  load: ({ ref }) => byRef(db(), { ref }),
  show: async (concept) => {
    const rows = await db().interest.findMany({
      where: { conceptId: concept.id },
      relationLoadStrategy: "join",
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { declared: true, reason: true, at: true, person: { select: { id: true, name: true } } },
    });
    const latest = rows.filter((row, index) => rows.findIndex(({ person }) => person.id === row.person.id) === index);
    const people = await db().person.findMany({
      where: { grants: { some: { role: { in: ["panel", "voter", "adviser", "staff"] }, revokedAt: null } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    return {
      reference: conceptReference(concept.number),
      onRecord: latest.map(({ person, ...row }) => ({ ...row, personId: person.id, name: person.name })),
      suggested: (await suggestInterests(db(), concept.id)).filter(({ standing }) => standing === null),
      people,
    };
  },
});
