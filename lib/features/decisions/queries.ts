import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { Move, Stage } from "@/lib/domain/stages";
import { tally } from "@/lib/domain/voting";
import { conceptReference, denReference, paperReference } from "@/lib/format/reference";
import { db, Prisma } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";

/** Decisions on one page of the list. */
export const DECISIONS_A_PAGE = 20;

type Row = {
  id: string;
  gate: Stage;
  outcome: Move;
  reasons: string;
  decidedAt: Date;
  eligible: number;
  present: number;
  isPublished: boolean;
  conceptNumber: number;
  conceptTitle: string;
  pitch: string;
  denNumber: number | null;
  meetingSlug: string | null;
  meetingTitle: string | null;
  paperYear: number | null;
  paperNumber: number | null;
  resolution: string | null;
  resolvedAt: Date | null;
  reversesId: string | null;
  reversedById: string | null;
  votes: { personId: string; choice: "for" | "against" | "abstain"; casting: boolean }[];
  conditions: { id: string; text: string; dueOn: string; state: "open" | "offered" | "discharged" }[];
};

/** A decision as everybody may read it, in the words of the version that was decided on. */
export type PublicDecision = {
  id: string;
  gate: Stage;
  outcome: Move;
  reasons: string;
  decidedAt: Date;
  eligible: number;
  present: number;
  concept: { reference: string; title: string; pitch: string };
  den: string | null;
  meeting: { slug: string; title: string; reference: string; resolution: string } | null;
  votes: { for: number; against: number; abstain: number; casting: "for" | "against" | null } | null;
  reversesId: string | null;
  reversedById: string | null;
  conditions: { id: string; text: string; dueOn: Date; state: "open" | "offered" | "discharged" }[];
};

const PUBLISHED = Prisma.sql`(den.state = 'published' OR m.state = 'published')`;

const FROM = Prisma.sql`FROM "Decision" d
  JOIN "Concept" c ON c.id = d."conceptId"
  LEFT JOIN "DenItem" i ON i.id = d."denItemId" LEFT JOIN "Den" den ON den.id = i."denId"
  LEFT JOIN "AgendaItem" a ON a.id = d."agendaItemId" LEFT JOIN "Meeting" m ON m.id = a."meetingId"`;

/** Votes of people who stood aside when the item was resolved are not among those told. */
const readDecisions = (where: Prisma.Sql, tail: Prisma.Sql) => db().$queryRaw<Row[]>`
  SELECT d.id, d.gate::text AS gate, d.outcome::text AS outcome, d.reasons, d."decidedAt", d.eligible, d.present,
    COALESCE(${PUBLISHED}, false) AS "isPublished",
    c.number AS "conceptNumber", COALESCE(v.content ->> 'title', c.title) AS "conceptTitle",
    COALESCE(v.content ->> 'pitch', '') AS pitch, den.number AS "denNumber",
    m.slug AS "meetingSlug", m.title AS "meetingTitle", a.year AS "paperYear", a.number AS "paperNumber",
    a.resolution, a."resolvedAt", d."reversesId", r.id AS "reversedById",
    COALESCE((SELECT jsonb_agg(jsonb_build_object('personId', b."personId", 'choice', b.choice, 'casting', b.casting))
      FROM "Vote" b WHERE b."itemId" = a.id AND NOT COALESCE((SELECT n.declared FROM "Interest" n
        WHERE n."conceptId" = c.id AND n."personId" = b."personId" AND n.at <= a."resolvedAt"
        ORDER BY n.at DESC, n.id DESC LIMIT 1), false)), '[]') AS votes,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'text', k.text, 'dueOn', k."dueOn", 'state', k.state)
      ORDER BY k."dueOn", k.id) FROM "Condition" k WHERE k."decisionId" = d.id), '[]') AS conditions
  ${FROM}
  LEFT JOIN "ConceptVersion" v ON v."conceptId" = d."conceptId" AND v.no = d."versionNo"
  LEFT JOIN "Decision" r ON r."reversesId" = d.id
  WHERE ${where} ${tail}`;

function publicDecision(row: Row): PublicDecision {
  const { id, gate, outcome, reasons, decidedAt, eligible, present, reversesId, reversedById } = row;
  const isMeeting = row.meetingSlug !== null && row.paperYear !== null && row.paperNumber !== null;
  return {
    id,
    gate,
    outcome,
    reasons,
    decidedAt,
    eligible,
    present,
    reversesId,
    reversedById,
    concept: { reference: conceptReference(row.conceptNumber), title: row.conceptTitle, pitch: row.pitch },
    den: row.denNumber === null ? null : denReference(row.denNumber),
    meeting: isMeeting
      ? {
          slug: row.meetingSlug ?? "",
          title: row.meetingTitle ?? "",
          reference: paperReference(row.paperYear ?? 0, row.paperNumber ?? 0),
          resolution: row.resolution ?? "",
        }
      : null,
    votes: row.votes.length > 0 && !reversesId ? tallyOf(row.votes) : null,
    conditions: row.conditions.map((condition) => ({ ...condition, dueOn: new Date(condition.dueOn) })),
  };
}

const tallyOf = (votes: Row["votes"]) =>
  tally(
    votes,
    votes.map((vote) => vote.personId),
  );

const PAGE = z.coerce.number().int().min(1).max(10_000).catch(1);

/** What was decided, newest first: only decisions of published dens and published meetings, whoever asks. */
export async function listDecisions(
  _actor: Actor,
  input: { page?: unknown } = {},
): Promise<{ decisions: PublicDecision[]; page: number; pages: number; total: number }> {
  const page = PAGE.parse(input.page ?? 1);
  const offset = (page - 1) * DECISIONS_A_PAGE;
  const [rows, counted] = await Promise.all([
    readDecisions(
      PUBLISHED,
      Prisma.sql`ORDER BY d."decidedAt" DESC, d.id DESC LIMIT ${DECISIONS_A_PAGE} OFFSET ${offset}`,
    ),
    db().$queryRaw<{ total: number }[]>`SELECT COUNT(*)::int AS total ${FROM} WHERE ${PUBLISHED}`,
  ]);
  const total = counted[0]?.total ?? 0;
  return {
    decisions: rows.map(publicDecision),
    page,
    pages: Math.max(1, Math.ceil(total / DECISIONS_A_PAGE)),
    total,
  };
}

/** The newest public decisions, in one statement. */
export async function listNewestDecisions(limit: number): Promise<PublicDecision[]> {
  const rows = await readDecisions(PUBLISHED, Prisma.sql`ORDER BY d."decidedAt" DESC, d.id DESC LIMIT ${limit}`);
  return rows.map(publicDecision);
}

export const getDecision = query({
  permission: "decision.read",
  input: z.object({ id: z.uuid() }),
  load: async ({ id }) => (await readDecisions(Prisma.sql`d.id = ${id}::uuid`, Prisma.empty))[0] ?? null,
  show: publicDecision,
});
