import { type Actor, holds } from "@/lib/domain/actor";
import { missingAnswers } from "@/lib/domain/concepts";
import type { Stage } from "@/lib/domain/stages";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { isMemberOf, visibleConcepts } from "./visible";

/** Something that waits for somebody: which concept, what to do, where, and since when. */
export type Waiting = {
  reference: string;
  title: string;
  stage: Stage;
  what: "finish" | "change" | "submit" | "condition" | "ready" | "wait" | "screen" | "schedule" | "discharge";
  text: string;
  href: string;
  since: Date;
};

const plural = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** What this actor's own concepts wait for, and whether it is their turn (`what` is not `wait`). One statement. */
export async function listMyConcepts(actor: Actor): Promise<Waiting[]> {
  if (actor.kind !== "person") return [];
  const rows = await db().concept.findMany({
    where: {
      members: { some: { personId: actor.id, role: { in: ["lead", "author"] } } },
      stage: { notIn: ["declined", "withdrawn", "merged", "portfolio"] },
    },
    relationLoadStrategy: "join",
    orderBy: [{ stageSince: "desc" }, { id: "asc" }],
    take: 50,
    select: {
      number: true,
      title: true,
      pitch: true,
      stage: true,
      stageSince: true,
      versionNo: true,
      ready: true,
      problems: { select: { problemId: true } },
      sections: { select: { key: true, text: true } },
      conditions: { where: { state: "open", decision: { reversedBy: { is: null } } }, select: { id: true } },
    },
  });
  return rows.map((row) => {
    const reference = conceptReference(row.number);
    const here = { reference, title: row.title, stage: row.stage, since: row.stageSince };
    const page = `/concepts/${reference}`;
    if (row.stage === "draft") {
      const missing = missingAnswers(row).length;
      if (row.versionNo > 0)
        return { ...here, what: "change", text: "Returned to you: change it and submit it again", href: page };
      return missing > 0
        ? { ...here, what: "finish", text: `Finish it: ${plural(missing, "answer")} missing`, href: page }
        : { ...here, what: "submit", text: "Check your answers and submit it", href: `${page}/check` };
    }
    if (row.conditions.length > 0) {
      const text = `Meet ${plural(row.conditions.length, "condition")}`;
      return { ...here, what: "condition", text, href: `${page}/conditions` };
    }
    if (row.stage === "developing" && !row.ready) {
      return { ...here, what: "ready", text: "Develop it, then say that it is ready", href: page };
    }
    return { ...here, what: "wait", text: WAITS_FOR[row.stage] ?? "Under way", href: page };
  });
}

const WAITS_FOR: Partial<Record<Stage, string>> = {
  submitted: "Programme staff are reading it",
  longlisted: "Waits for a date at the Crocodiles’ Den",
  crocodiles_den: "On the way to the Crocodiles’ Den",
  developing: "Waits for a date at the Dragons’ Den",
  dragons_den: "On the way to the Dragons’ Den",
  board: "Waits for the Capital Ambition Board",
  parked: "Parked: it can be revived in a later cycle",
};

type Row = { number: number; title: string; stage: Stage; since: Date; what: "screen" | "schedule" | "discharge" };

const STAFF_WORDS: Record<Row["what"], { text: string; path: string }> = {
  screen: { text: "Screen it", path: "/screen" },
  schedule: { text: "Find a date at a den", path: "" },
  discharge: { text: "Check how a condition is met", path: "/conditions" },
};

/** What waits for staff: to screen, to schedule, and conditions to check; oldest first, never their own. One statement. */
export async function listToScreen(actor: Actor): Promise<Waiting[]> {
  if (!holds(actor, "staff")) return [];
  const rows = await db().$queryRaw<Row[]>`
    SELECT c.number, c.title, c.stage::text AS stage, w.since, w.what FROM "Concept" c JOIN LATERAL (
      SELECT c."stageSince" AS since, 'screen' AS what WHERE c.stage = 'submitted'
      UNION ALL SELECT c."stageSince", 'schedule' WHERE c.stage = 'longlisted' OR (c.stage = 'developing' AND c.ready)
      UNION ALL SELECT min(n."offeredAt"), 'discharge' FROM "Condition" n
        WHERE n."conceptId" = c.id AND n.state = 'offered' HAVING count(*) > 0
    ) w ON true
    WHERE ${visibleConcepts(actor)} AND NOT ${isMemberOf(actor)} AND c.stage <> 'draft'
    ORDER BY w.since, c.id, w.what LIMIT 100`;
  return rows.map(({ number, what, ...row }) => {
    const reference = conceptReference(number);
    const { text, path } = STAFF_WORDS[what];
    return { ...row, reference, what, text, href: `/concepts/${reference}${path}` };
  });
}
