import type { DenKind } from "@/lib/domain/dens";
import type { DenFacts, DenItemFacts } from "@/lib/domain/policy";
import { eligibleMembers, quorum } from "@/lib/domain/quorum";
import type { Stage } from "@/lib/domain/stages";
import { recusedIdsOf } from "@/lib/features/concepts/facts";
import { numberOfReference } from "@/lib/format/reference";
import { Prisma, type Tx } from "@/lib/platform/db";

/** A den as the rules and the verbs see it. */
export type DenSubject = DenFacts & {
  id: string;
  number: number;
  kind: DenKind;
  heldAt: Date;
  schemeId: string;
  quorum: number;
  version: number;
};

/** A concept on a den's agenda as the rules and the verbs see it. */
export type ItemSubject = DenItemFacts & {
  id: string;
  denId: string;
  denNumber: number;
  kind: DenKind;
  schemeId: string;
  quorum: number;
  conceptId: string;
  conceptNumber: number;
  conceptStage: Stage;
  /** Seated people who work for the lead organisation and have not said yet whether that is an interest. */
  tiedIds: readonly string[];
  versionNo: number | null;
  round: number;
  /** How many decisions on this item were reversed. */
  reversed: number;
};

/**
 * `hold` keeps the rows until the transaction ends: a reveal or a decision holds its item alone, members who save marks
 * hold it together, so no mark is saved after the reveal. Without it, the rows are only read.
 */
type Hold = "alone" | "together" | "none";

/** SQL for the seated people of den `d` whose employer leads concept `c`, while nothing about it is on record. */
export const tiedIdsOf = Prisma.sql`COALESCE((SELECT jsonb_agg(s."personId") FROM "Seat" s
  JOIN "Person" p ON p.id = s."personId" WHERE s."denId" = d.id AND p."organisationId" = c."leadOrganisationId"
    AND NOT EXISTS (SELECT FROM "Interest" n WHERE n."conceptId" = c.id AND n."personId" = s."personId")), '[]')`;

const seatIds = Prisma.sql`COALESCE((SELECT jsonb_agg(s."personId" ORDER BY s."personId")
  FROM "Seat" s WHERE s."denId" = d.id), '[]') AS "seatIds"`;

export async function loadDen(tx: Tx, reference: string, hold: Hold = "alone"): Promise<DenSubject | null> {
  const number = numberOfReference("DEN", reference);
  if (number === null) return null;
  const lock = hold === "alone" ? Prisma.sql`FOR UPDATE OF d` : Prisma.empty;
  const [row] = await tx.$queryRaw<DenSubject[]>`
    SELECT d.id, d.number, d.kind::text AS kind, d.state::text AS state, d."heldAt", d."chairId", d."schemeId", d.quorum,
      d.version, ${seatIds} FROM "Den" d WHERE d.number = ${number} ${lock}`;
  return row ?? null;
}

const LOCKS: Record<Hold, Prisma.Sql> = {
  alone: Prisma.sql`FOR SHARE OF d FOR UPDATE OF i`,
  together: Prisma.sql`FOR SHARE OF d, i`,
  none: Prisma.empty,
};

export async function loadItem(
  tx: Tx,
  reference: { den: string; item: string },
  hold: Hold = "alone",
): Promise<ItemSubject | null> {
  const den = numberOfReference("DEN", reference.den);
  const concept = numberOfReference("LV", reference.item);
  if (den === null || concept === null) return null;
  const [row] = await tx.$queryRaw<ItemSubject[]>`
    SELECT i.id, i."denId", d.number AS "denNumber", d.kind::text AS kind, d.state::text AS state, d."chairId",
      d."schemeId", d.quorum, ${seatIds}, i.state::text AS "itemState", i."versionNo", i.round,
      c.id AS "conceptId", c.number AS "conceptNumber", c.stage::text AS "conceptStage",
      COALESCE((SELECT jsonb_agg(m."personId") FROM "ConceptMember" m WHERE m."conceptId" = c.id), '[]') AS "authorIds",
      ${recusedIdsOf(Prisma.sql`c.id`)} AS "recusedIds",
      ${tiedIdsOf} AS "tiedIds",
      (SELECT count(*)::int FROM "Decision" x WHERE x."denItemId" = i.id AND x."reversesId" IS NOT NULL) AS reversed
    FROM "DenItem" i JOIN "Den" d ON d.id = i."denId" JOIN "Concept" c ON c.id = i."conceptId"
    WHERE d.number = ${den} AND c.number = ${concept} ${LOCKS[hold]}`;
  return row ?? null;
}

/** Who has submitted a sheet on this item, in either round. Read after the item is held, so the answer stays true. */
async function submittersOf(tx: Tx, itemId: string): Promise<string[]> {
  const rows = await tx.scoreSheet.findMany({
    where: { itemId, submittedAt: { not: null } },
    distinct: ["personId"],
    select: { personId: true },
  });
  return rows.map((row) => row.personId);
}

/** The quorum of this item at this moment: eligible members who have submitted, in either round. */
export const quorumOf = async (tx: Tx, item: ItemSubject) =>
  quorum(eligibleMembers(item), await submittersOf(tx, item.id), item.quorum);
