import type { DenKind, DenOutcome, DenState, ItemState } from "@/lib/domain/dens";
import type { DenFacts, DenItemFacts } from "@/lib/domain/policy";
import type { Stage } from "@/lib/domain/stages";
import { recusedIdsOf } from "@/lib/features/concepts/facts";
import { numberOfReference } from "@/lib/format/reference";
import { db, Prisma } from "@/lib/platform/db";
import { tiedIdsOf } from "./facts";

type Person = { id: string; name: string; jobTitle: string; organisation: string | null };
type Ids = readonly string[];

/** One concept on an agenda as the rules see it, with who has submitted, and never with a mark. */
export type AgendaRow = {
  id: string;
  conceptId: string;
  number: number;
  title: string;
  stage: Stage;
  startsAt: Date;
  state: ItemState;
  round: number;
  versionNo: number | null;
  revealReason: string | null;
  authorIds: Ids;
  /** Those who can own a condition. */
  writers: readonly { id: string; name: string }[];
  recusedIds: Ids;
  /** Seated people who work for the lead organisation and have not said yet whether that is an interest. */
  tiedIds: Ids;
  sheets: readonly { personId: string; round: number; done: boolean }[];
  decision: {
    outcome: DenOutcome;
    reasons: string;
    decidedAt: Date;
    eligible: number;
    present: number;
    conditions: readonly { text: string; dueOn: string; owner: string | null; state: string }[];
  } | null;
};

/** A den with its agenda: what every page about it is made from, after asking what its reader may see. */
export type Agenda = DenFacts & {
  id: string;
  number: number;
  kind: DenKind;
  state: DenState;
  title: string;
  heldAt: Date;
  place: string;
  quorum: number;
  version: number;
  schemeId: string;
  scheme: string;
  seats: readonly Person[];
  items: AgendaRow[];
};

const decision = Prisma.sql`(SELECT jsonb_build_object('outcome', x.outcome, 'reasons', x.reasons,
    'decidedAt', x."decidedAt", 'eligible', x.eligible, 'present', x.present, 'conditions', COALESCE((
      SELECT jsonb_agg(jsonb_build_object('text', n.text, 'dueOn', n."dueOn", 'state', n.state, 'owner', p.name)
        ORDER BY n."dueOn", n.id)
      FROM "Condition" n LEFT JOIN "Person" p ON p.id = n."ownerId" WHERE n."decisionId" = x.id), '[]'))
  FROM "Decision" x WHERE x."denItemId" = i.id AND x."reversesId" IS NULL
    AND NOT EXISTS (SELECT FROM "Decision" r WHERE r."reversesId" = x.id)
  ORDER BY x."decidedAt" DESC LIMIT 1)`;

const items = Prisma.sql`COALESCE((SELECT jsonb_agg(jsonb_build_object(
    'id', i.id, 'conceptId', c.id, 'number', c.number, 'stage', c.stage, 'startsAt', i."startsAt", 'state', i.state, 'round', i.round,
    'versionNo', i."versionNo", 'revealReason', i."revealReason", 'recusedIds', ${recusedIdsOf(Prisma.sql`c.id`)},
    'title', COALESCE((SELECT v.content->>'title' FROM "ConceptVersion" v
      WHERE v."conceptId" = c.id AND v.no = i."versionNo"), c.title),
    'authorIds', COALESCE((SELECT jsonb_agg(m."personId") FROM "ConceptMember" m WHERE m."conceptId" = c.id), '[]'),
    'writers', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY m.role, p.name, p.id)
      FROM "ConceptMember" m JOIN "Person" p ON p.id = m."personId"
      WHERE m."conceptId" = c.id AND m.role <> 'reader'), '[]'),
    'tiedIds', ${tiedIdsOf},
    'sheets', COALESCE((SELECT jsonb_agg(jsonb_build_object('personId', h."personId", 'round', h.round,
      'done', h."submittedAt" IS NOT NULL)) FROM "ScoreSheet" h WHERE h."itemId" = i.id), '[]'),
    'decision', ${decision}) ORDER BY i."startsAt", i.position, i.id)
  FROM "DenItem" i JOIN "Concept" c ON c.id = i."conceptId" WHERE i."denId" = d.id), '[]')`;

/** A den and its whole agenda in one statement, or null. */
export async function loadAgenda(reference: string): Promise<Agenda | null> {
  const number = numberOfReference("DEN", reference);
  if (number === null) return null;
  const [row] = await db().$queryRaw<Agenda[]>`
    SELECT d.id, d.number, d.kind::text AS kind, d.state::text AS state, d.title, d."heldAt", d.place, d.quorum,
      d.version, d."chairId", d."schemeId", (SELECT s.name FROM "Scheme" s WHERE s.id = d."schemeId") AS scheme,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'jobTitle', p."jobTitle",
          'organisation', o.name) ORDER BY p.id <> d."chairId", p.name, p.id)
        FROM "Seat" s JOIN "Person" p ON p.id = s."personId"
        LEFT JOIN "Organisation" o ON o.id = p."organisationId" WHERE s."denId" = d.id), '[]') AS seats,
      ${items} AS items
    FROM "Den" d WHERE d.number = ${number}`;
  if (!row) return null;
  const agenda = row.items.map((item) => ({
    ...item,
    startsAt: new Date(item.startsAt),
    decision: item.decision && { ...item.decision, decidedAt: new Date(item.decision.decidedAt) },
  }));
  return { ...row, seatIds: row.seats.map(({ id }) => id), items: agenda };
}

/** The facts of one concept of this agenda, for the policy. */
export const itemFacts = (den: Agenda, item: AgendaRow): DenItemFacts => ({
  state: den.state,
  chairId: den.chairId,
  seatIds: den.seatIds,
  itemState: item.state,
  authorIds: item.authorIds,
  recusedIds: item.recusedIds,
});
