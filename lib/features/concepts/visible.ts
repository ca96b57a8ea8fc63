import { type Actor, holds } from "@/lib/domain/actor";
import { PUBLIC_STAGES, type Stage } from "@/lib/domain/stages";
import { Prisma } from "@/lib/platform/db";

const stages = (list: readonly Stage[]) => Prisma.join(list.map((stage) => Prisma.sql`${stage}::"Stage"`));

/** SQL: the concept `c` stands at one of these stages. */
export const atStages = (list: readonly Stage[]): Prisma.Sql => Prisma.sql`c.stage IN (${stages(list)})`;

/** SQL: this actor is among the members of concept `c`. */
export const isMemberOf = (actor: Actor): Prisma.Sql =>
  actor.kind === "person"
    ? Prisma.sql`c.id IN (SELECT m."conceptId" FROM "ConceptMember" m WHERE m."personId" = ${actor.id}::uuid)`
    : Prisma.sql`false`;

/** SQL: this actor's interest in concept `c` stands declared. */
const isRecusedFrom = (actor: Actor): Prisma.Sql =>
  actor.kind === "person"
    ? Prisma.sql`c.id IN (SELECT latest."conceptId" FROM (
        SELECT DISTINCT ON (n."conceptId") n."conceptId", n.declared FROM "Interest" n
        WHERE n."personId" = ${actor.id}::uuid ORDER BY n."conceptId", n.at DESC, n.id DESC) latest
        WHERE latest.declared)`
    : Prisma.sql`false`;

/** SQL: what an actor without membership or interest may read of concept `c`, in full or as its summary. */
function isOpenTo(actor: Actor): Prisma.Sql {
  if (holds(actor, "staff")) return Prisma.sql`c.stage <> 'draft'`;
  const open = [atStages(PUBLIC_STAGES)];
  if (actor.kind === "person") {
    open.push(Prisma.sql`(c.stage <> 'draft' AND c.id IN (SELECT i."conceptId" FROM "DenItem" i
      JOIN "Den" d ON d.id = i."denId" JOIN "Seat" s ON s."denId" = d.id
      WHERE s."personId" = ${actor.id}::uuid AND d.state <> 'planned'))`);
  }
  if (holds(actor, "voter", "adviser")) {
    open.push(Prisma.sql`(c.stage <> 'draft' AND c.id IN (SELECT a."conceptId" FROM "AgendaItem" a
      JOIN "Meeting" t ON t.id = a."meetingId" WHERE a."conceptId" IS NOT NULL AND t.state <> 'planned'))`);
  }
  return Prisma.sql`(${Prisma.join(open, " OR ")})`;
}

/**
 * SQL: concept `c` is in this actor's list. The same rule as `concept.read-summary` in the policy, which reading in
 * full implies; a test compares the two for every kind of actor.
 */
export const visibleConcepts = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(${isMemberOf(actor)} OR (${isOpenTo(actor)} AND NOT ${isRecusedFrom(actor)}))`;

/** SQL: concept `c` is missing from this actor's list only because of an interest they have on record. */
export const hiddenByInterest = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(${isRecusedFrom(actor)} AND ${isOpenTo(actor)} AND NOT ${isMemberOf(actor)})`;
