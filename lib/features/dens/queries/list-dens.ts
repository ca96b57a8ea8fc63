import { type Actor, holds } from "@/lib/domain/actor";
import type { DenKind, DenState } from "@/lib/domain/dens";
import { GATES } from "@/lib/domain/dens";
import { isMemberOf, visibleConcepts } from "@/lib/features/concepts/visible";
import { conceptReference, denReference } from "@/lib/format/reference";
import { db, Prisma } from "@/lib/platform/db";

/** SQL: den `d` is in this actor's list. The same rule as `den.read` in the policy; a test compares the two. */
const visibleDens = (actor: Actor): Prisma.Sql => {
  if (holds(actor, "staff")) return Prisma.sql`true`;
  if (actor.kind !== "person") return Prisma.sql`d.state = 'published'`;
  return Prisma.sql`(d.state = 'published' OR (d.state <> 'planned' AND EXISTS (
    SELECT FROM "Seat" s WHERE s."denId" = d.id AND s."personId" = ${actor.id}::uuid)))`;
};

export type DenRow = {
  ref: string;
  kind: DenKind;
  title: string;
  heldAt: Date;
  place: string;
  state: DenState;
  chair: string;
  items: number;
  seats: number;
  seated: boolean;
};
type Numbered<T extends { ref: string }> = Omit<T, "ref"> & { number: number };

/** Dens this actor may see, newest first, at most 100. One statement. */
export async function listDens(actor: Actor): Promise<DenRow[]> {
  const me = actor.kind === "person" ? actor.id : null;
  const rows = await db().$queryRaw<Numbered<DenRow>[]>`
    SELECT d.number, d.kind::text AS kind, d.title, d."heldAt", d.place, d.state::text AS state, p.name AS chair,
      (SELECT count(*)::int FROM "DenItem" i WHERE i."denId" = d.id) AS items,
      (SELECT count(*)::int FROM "Seat" s WHERE s."denId" = d.id) AS seats,
      EXISTS (SELECT FROM "Seat" s WHERE s."denId" = d.id AND s."personId" = ${me}::uuid) AS seated
    FROM "Den" d JOIN "Person" p ON p.id = d."chairId"
    WHERE ${visibleDens(actor)} ORDER BY d."heldAt" DESC, d.id DESC LIMIT 100`;
  return rows.map(({ number, ...row }) => ({ ...row, ref: denReference(number) }));
}

/** A concept whose scores this member still owes, or whose paper they can read. */
export type ToScore = {
  den: string;
  item: string;
  title: string;
  heldAt: Date;
  startsAt: Date;
  what: "score" | "finish" | "read";
  href: string;
};
type ToScoreRow = Omit<ToScore, "den" | "item" | "href"> & { denNumber: number; number: number };

/** What waits for this panel member: marks to give, then papers of coming dens. One statement. */
export async function listMyScoring(actor: Actor): Promise<ToScore[]> {
  if (actor.kind !== "person") return [];
  const rows = await db().$queryRaw<ToScoreRow[]>`
    SELECT d.number AS "denNumber", c.number, d."heldAt", i."startsAt",
      COALESCE((SELECT v.content->>'title' FROM "ConceptVersion" v
        WHERE v."conceptId" = c.id AND v.no = i."versionNo"), c.title) AS title,
      CASE WHEN i.state <> 'scoring' THEN 'read' WHEN h.id IS NULL THEN 'score' ELSE 'finish' END AS what
    FROM "DenItem" i JOIN "Den" d ON d.id = i."denId" JOIN "Concept" c ON c.id = i."conceptId"
    JOIN "Seat" s ON s."denId" = d.id AND s."personId" = ${actor.id}::uuid
    LEFT JOIN "ScoreSheet" h ON h."itemId" = i.id AND h."personId" = s."personId" AND h.round = i.round
    WHERE d.state IN ('papers_out', 'live') AND i.state IN ('waiting', 'pitching', 'scoring')
      AND h."submittedAt" IS NULL AND c.stage IN ('crocodiles_den', 'dragons_den')
      AND NOT ${isMemberOf(actor)} AND ${visibleConcepts(actor)}
    ORDER BY i.state = 'scoring' DESC, i."startsAt", i.position LIMIT 100`;
  return rows.map(({ denNumber, number, ...row }) => {
    const [den, item] = [denReference(denNumber), conceptReference(number)];
    return { ...row, den, item, href: `/dens/${den}/${row.what === "read" ? "pack" : "score"}/${item}` };
  });
}

/** A den that waits for its chair or for staff, and what it waits for. */
export type ToRun = { ref: string; title: string; heldAt: Date; state: DenState; text: string; href: string };

const STAFF_WORDS: Record<DenState, { text: string; path: string } | null> = {
  planned: { text: "Set the agenda and send the papers", path: "/edit" },
  papers_out: { text: "Start it on the day", path: "/chair" },
  live: { text: "In session now", path: "/chair" },
  closed: { text: "Publish its record", path: "/publish" },
  published: null,
};

/** Dens this actor chairs or, as staff, prepares and publishes; the next one first. One statement. */
export async function listDensToRun(actor: Actor): Promise<ToRun[]> {
  if (actor.kind !== "person") return [];
  const isStaff = holds(actor, "staff");
  const rows = await db().den.findMany({
    where: isStaff ? { state: { not: "published" } } : { chairId: actor.id, state: { in: ["papers_out", "live"] } },
    orderBy: [{ heldAt: "asc" }, { id: "asc" }],
    take: 50,
    select: { number: true, title: true, heldAt: true, state: true },
  });
  return rows.flatMap(({ number, ...row }) => {
    const words = STAFF_WORDS[row.state];
    const ref = denReference(number);
    return words ? [{ ...row, ref, text: words.text, href: `/dens/${ref}${words.path}` }] : [];
  });
}

/** Concepts this staff member can put on the agenda of a den of this kind. One statement. */
export async function listSchedulable(actor: Actor, kind: DenKind) {
  if (!holds(actor, "staff")) return [];
  const rows = await db().$queryRaw<{ number: number; title: string }[]>`
    SELECT c.number, c.title FROM "Concept" c
    WHERE c.stage = ${GATES[kind].from}::"Stage" AND (${kind} = 'crocodiles' OR c.ready)
      AND ${visibleConcepts(actor)} AND NOT ${isMemberOf(actor)} ORDER BY c."stageSince", c.id LIMIT 200`;
  return rows.map(({ number, title }) => ({ ref: conceptReference(number), title }));
}
