import type { ConceptFacts } from "@/lib/domain/policy";
import { numberOfReference } from "@/lib/format/reference";
import { Prisma, type Tx } from "@/lib/platform/db";

/** A concept as the rules and the verbs see it. */
export type ConceptSubject = ConceptFacts & {
  id: string;
  number: number;
  version: number;
  versionNo: number;
  solutionType: "market_ready" | "supported_idea" | "new_concept";
  ready: boolean;
  title: string;
  leadOrganisationId: string | null;
};

/**
 * The facts of one concept, in one statement: where it stands, who wrote it, who has declared an interest (the latest
 * row of each person counts), who sits in a den that has its papers, and whether the board has.
 */
async function loadFacts(tx: Tx, where: Prisma.Sql): Promise<ConceptSubject | null> {
  const [row] = await tx.$queryRaw<ConceptSubject[]>`
    SELECT c.id, c.number, c.stage::text AS stage, c.version, c."versionNo", c."solutionType"::text AS "solutionType",
      c.ready, c.title, c."leadOrganisationId",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('personId', m."personId", 'role', m.role) ORDER BY m."personId")
        FROM "ConceptMember" m WHERE m."conceptId" = c.id), '[]') AS members,
      ${recusedIdsOf(Prisma.sql`c.id`)} AS "recusedIds",
      COALESCE((SELECT jsonb_agg(DISTINCT s."personId") FROM "DenItem" i JOIN "Den" d ON d.id = i."denId"
        JOIN "Seat" s ON s."denId" = d.id WHERE i."conceptId" = c.id AND d.state <> 'planned'), '[]') AS "panelIds",
      EXISTS (SELECT FROM "AgendaItem" a JOIN "Meeting" m ON m.id = a."meetingId"
        WHERE a."conceptId" = c.id AND m.state <> 'planned') AS "atBoard"
    FROM "Concept" c WHERE ${where}`;
  return row ?? null;
}

/** SQL for the ids of the people whose interest in this concept stands declared, as a JSON list. */
export const recusedIdsOf = (conceptId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  COALESCE((SELECT jsonb_agg(latest."personId") FROM (
    SELECT DISTINCT ON (n."personId") n."personId", n.declared FROM "Interest" n WHERE n."conceptId" = ${conceptId}
    ORDER BY n."personId", n.at DESC, n.id DESC) latest WHERE latest.declared), '[]')`;

export async function loadConcept(tx: Tx, reference: string): Promise<ConceptSubject | null> {
  const number = numberOfReference("LV", reference);
  return number === null ? null : loadFacts(tx, Prisma.sql`c.number = ${number}`);
}

export const loadConceptById = (tx: Tx, id: string): Promise<ConceptSubject | null> =>
  loadFacts(tx, Prisma.sql`c.id = ${id}::uuid`);
