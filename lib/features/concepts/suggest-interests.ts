import { SUPPORT_LABELS } from "@/lib/domain/concepts";
import { type Backers, interestReasons } from "@/lib/domain/interests";
import type { Tx } from "@/lib/platform/db";

/** Somebody who may sit at a gate and has a tie to the concept; `standing` is the latest word on record about it. */
export type SuggestedInterest = {
  personId: string;
  name: string;
  reasons: string[];
  standing: "declared" | "dismissed" | null;
};

const BOROUGH = "borough";
const boroughOf = (organisation: { kind: string; authorityId: string | null } | null) =>
  organisation?.kind === BOROUGH ? organisation.authorityId : null;

/** People of the panel and the board whose organisation or borough stands behind this concept, with the reason in words. */
export async function suggestInterests(sql: Tx, conceptId: string): Promise<SuggestedInterest[]> {
  const organisation = { select: { id: true, name: true, kind: true, authorityId: true } } as const;
  const concept = await sql.concept.findUniqueOrThrow({
    where: { id: conceptId },
    relationLoadStrategy: "join",
    select: {
      leadOrganisation: organisation,
      members: { select: { personId: true, role: true, person: { select: { name: true, organisation } } } },
      support: {
        where: { withdrawnAt: null },
        select: { level: true, authority: { select: { id: true, name: true } } },
      },
      interests: { orderBy: [{ at: "asc" }, { id: "asc" }], select: { personId: true, declared: true } },
    },
  });
  const { leadOrganisation: lead } = concept;
  const backers: Backers = {
    lead: lead && { id: lead.id, name: lead.name, boroughId: boroughOf(lead) },
    authors: concept.members
      .filter((member) => member.role !== "reader")
      .map(({ personId, person }) => ({
        personId,
        name: person.name,
        organisationId: person.organisation?.id ?? null,
        organisation: person.organisation?.name ?? null,
      })),
    boroughs: concept.support.map(({ authority, level }) => ({ ...authority, level: SUPPORT_LABELS[level] })),
  };
  const standing = new Map(concept.interests.map(({ personId, declared }) => [personId, declared]));
  const people = await sql.person.findMany({
    where: { grants: { some: { role: { in: ["panel", "voter", "adviser"] }, revokedAt: null } } },
    relationLoadStrategy: "join",
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, organisation },
  });
  return people.flatMap(({ id, name, organisation: employer }) => {
    const person = { personId: id, organisationId: employer?.id ?? null, boroughId: boroughOf(employer) };
    const reasons = interestReasons(person, backers);
    const declared = standing.get(id);
    if (reasons.length === 0) return [];
    return [
      { personId: id, name, reasons, standing: declared === undefined ? null : declared ? "declared" : "dismissed" },
    ];
  });
}
