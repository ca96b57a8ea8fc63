import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { notFound } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import { conceptReference, denReference, paperReference } from "@/lib/format/reference";
import { db, Prisma } from "@/lib/platform/db";

export const ENTRIES_A_PAGE = 50;

const asked = z.object({
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});

/** One thing that was done, by whom, to what. */
export type AuditLine = {
  id: number;
  at: Date;
  /** Who did it: a person's name, the name of a job, or a visitor. */
  by: string;
  action: string;
  /** What it was done to, by the name people know where it has one. */
  subject: string;
  subjectId: string;
};

type Row = Omit<AuditLine, "id" | "subject"> & {
  id: bigint;
  conceptNumber: number | null;
  denNumber: number | null;
  year: number | null;
  paper: number | null;
  named: string | null;
};

/** What a line was done to: “LV-0042”, “LV-0042 in DEN-03”, “CAB26/07”, a name, or the bare number as a last resort. */
function lineOf({ id, at, by, action, subjectId, ...row }: Row): AuditLine {
  const concept = row.conceptNumber === null ? null : conceptReference(row.conceptNumber);
  const den = row.denNumber === null ? null : denReference(row.denNumber);
  const paper = row.year !== null && row.paper !== null ? paperReference(row.year, row.paper) : null;
  const subject = [concept, den].filter(Boolean).join(" in ") || paper || row.named || subjectId;
  return { id: Number(id), at, by, action, subject, subjectId };
}

/** Who scores or votes, and when, tells something of how: these lines show once the scores or the votes are open. */
const SEALED = Prisma.sql`CASE
  WHEN e.action LIKE 'sheet.%' THEN EXISTS (SELECT FROM "DenItem" q
    WHERE q.id = e."subjectId"::uuid AND q.state NOT IN ('revealed', 'decided'))
  WHEN e.action LIKE 'vote.%' THEN EXISTS (SELECT FROM "AgendaItem" q
    WHERE q.id = e."subjectId"::uuid AND q.state <> 'resolved')
  ELSE false END`;

/**
 * What was done, newest first, 50 at a time, from a number downwards: the list grows at its head, and pages counted
 * from there would move. One statement.
 */
export async function listAudit(actor: Actor, raw: unknown): Promise<{ entries: AuditLine[]; next: number | null }> {
  if (!can(actor, "audit.read", {})) throw notFound();
  const { before = Number.MAX_SAFE_INTEGER } = asked.parse(raw);
  const rows = await db().$queryRaw<Row[]>`
    SELECT a.id, a.at, a.action, a."subjectId",
      COALESCE(p.name, CASE WHEN a.actor LIKE 'system:%' THEN 'The system (' || substr(a.actor, 8) || ')'
        WHEN a.actor = 'visitor' THEN 'A visitor' ELSE a.actor END) AS by,
      COALESCE(c.number, tc.number) AS "conceptNumber", COALESCE(d.number, td.number) AS "denNumber", i.year, i.number AS paper,
      COALESCE(m.title, s.name, y.title) AS named
    FROM (SELECT e.*, CASE WHEN e.actor LIKE 'person:%' THEN substr(e.actor, 8)::uuid END AS person,
        CASE WHEN e."subjectId" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN e."subjectId"::uuid END AS row
      FROM "AuditEntry" e WHERE e.id < ${BigInt(before)} AND NOT ${SEALED} ORDER BY e.id DESC LIMIT ${ENTRIES_A_PAGE + 1}) a
    LEFT JOIN "Person" p ON p.id = a.person LEFT JOIN "Concept" c ON c.id = a.row LEFT JOIN "Den" d ON d.id = a.row
    LEFT JOIN "Meeting" m ON m.id = a.row LEFT JOIN "Person" s ON s.id = a.row LEFT JOIN "Cycle" y ON y.id = a.row
    LEFT JOIN "AgendaItem" i ON i.id = a.row LEFT JOIN "DenItem" t ON t.id = a.row
    LEFT JOIN "Concept" tc ON tc.id = t."conceptId" LEFT JOIN "Den" td ON td.id = t."denId"
    ORDER BY a.id DESC`;
  const entries = rows.slice(0, ENTRIES_A_PAGE).map(lineOf);
  return { entries, next: rows.length > ENTRIES_A_PAGE ? (entries.at(-1)?.id ?? null) : null };
}
