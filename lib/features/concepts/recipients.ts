import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db";
import { recusedIdsOf } from "./facts";

type Recipient = { personId: string; email: string };

/** Those who write this concept: they always learn what happens to it. */
export const authorsOf = (sql: Tx, conceptId: string): Promise<Recipient[]> => sql.$queryRaw<Recipient[]>`
  SELECT p.id AS "personId", p.email FROM "ConceptMember" m JOIN "Person" p ON p.id = m."personId"
  WHERE m."conceptId" = ${conceptId}::uuid AND m.role <> 'reader' ORDER BY m.role, p.id`;

/** Programme staff who may judge this concept: neither its authors nor anybody with a declared interest. */
export const staffFor = (sql: Tx, conceptId: string): Promise<Recipient[]> => sql.$queryRaw<Recipient[]>`
  SELECT p.id AS "personId", p.email FROM "RoleGrant" g JOIN "Person" p ON p.id = g."personId"
  WHERE g.role = 'staff' AND g."revokedAt" IS NULL
    AND NOT EXISTS (SELECT FROM "ConceptMember" m WHERE m."conceptId" = ${conceptId}::uuid AND m."personId" = p.id)
    AND NOT ${recusedIdsOf(Prisma.sql`${conceptId}::uuid`)} @> to_jsonb(p.id::text)
  ORDER BY p.id`;

/** Chairs of dens whose agenda still waits for a decision on this concept. */
export const waitingChairsOf = (sql: Tx, conceptId: string): Promise<Recipient[]> => sql.$queryRaw<Recipient[]>`
  SELECT DISTINCT p.id AS "personId", p.email FROM "DenItem" i JOIN "Den" d ON d.id = i."denId"
  JOIN "Person" p ON p.id = d."chairId"
  WHERE i."conceptId" = ${conceptId}::uuid AND i.state <> 'decided' ORDER BY p.id`;
