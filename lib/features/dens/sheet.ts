import { type Actor, isPerson } from "@/lib/domain/actor";
import type { MarkInput } from "@/lib/domain/den-input";
import { Refusal } from "@/lib/domain/errors";
import { toHundredths } from "@/lib/domain/fraction";
import { type Answers, runningTotal } from "@/lib/domain/scoring";
import type { Tx } from "@/lib/platform/db";
import type { ItemSubject } from "./facts";

/** What the verbs need to know about a den's scheme. */
export type SchemeRules = {
  points: number;
  lockedAt: Date | null;
  criteria: { id: string; key: string; weight: number; notApplicable: boolean }[];
};

export async function schemeRules(tx: Tx, schemeId: string): Promise<SchemeRules> {
  const { scale, ...scheme } = await tx.scheme.findUniqueOrThrow({
    where: { id: schemeId },
    relationLoadStrategy: "join",
    select: {
      scale: true,
      lockedAt: true,
      criteria: {
        orderBy: { position: "asc" },
        select: { id: true, key: true, weight: true, notApplicable: true },
      },
    },
  });
  return { ...scheme, points: Array.isArray(scale) ? scale.length : 0 };
}

const personId = (actor: Actor): string => (actor.kind === "person" ? actor.id : "");

/** The actor's own sheet of the round that is open, or null. */
export const readSheet = (tx: Tx, item: ItemSubject, actor: Actor) =>
  tx.scoreSheet.findUnique({
    where: { itemId_personId_round: { itemId: item.id, personId: personId(actor), round: item.round } },
    select: { id: true, version: true, submittedAt: true },
  });

type Words = { comment: string; suggestion: string; privateNote: string };

/**
 * The actor's sheet, made when it is the first save, counted up by one otherwise. A sheet of the second round begins
 * with the marks of the first. Refuses with `not-now` when it is submitted.
 */
export async function openSheet(tx: Tx, item: ItemSubject, actor: Actor, at: Date, words?: Words) {
  const { comment = null, suggestion = null, privateNote = null } = words ?? {};
  const [sheet] = await tx.$queryRaw<{ id: string; version: number }[]>`
    INSERT INTO "ScoreSheet" AS s (id, "itemId", "personId", round, comment, suggestion, "privateNote", "updatedAt")
    VALUES (gen_random_uuid(), ${item.id}::uuid, ${personId(actor)}::uuid, ${item.round}, COALESCE(${comment}, ''),
      COALESCE(${suggestion}, ''), COALESCE(${privateNote}, ''), ${at})
    ON CONFLICT ("itemId", "personId", round) DO UPDATE SET version = s.version + 1, "updatedAt" = ${at},
      comment = COALESCE(${comment}, s.comment), suggestion = COALESCE(${suggestion}, s.suggestion),
      "privateNote" = COALESCE(${privateNote}, s."privateNote")
    WHERE s."submittedAt" IS NULL RETURNING id, version`;
  if (!sheet) throw new Refusal("not-now", "You have submitted these scores. Open them again to change them.");
  if (item.round === 2 && sheet.version === 1) await copyFirstRound(tx, item, actor, sheet.id, words === undefined);
  return sheet;
}

async function copyFirstRound(tx: Tx, item: ItemSubject, actor: Actor, sheetId: string, copyWords: boolean) {
  if (!isPerson(actor, personId(actor))) return;
  const first = { itemId: item.id, personId: personId(actor), round: 1 };
  await tx.$executeRaw`
    INSERT INTO "Mark" ("sheetId", "criterionId", value, "notApplicable", confidence, comment)
    SELECT ${sheetId}::uuid, m."criterionId", m.value, m."notApplicable", m.confidence, m.comment
    FROM "Mark" m JOIN "ScoreSheet" s ON s.id = m."sheetId"
    WHERE s."itemId" = ${first.itemId}::uuid AND s."personId" = ${first.personId}::uuid AND s.round = 1`;
  if (!copyWords) return;
  await tx.$executeRaw`
    UPDATE "ScoreSheet" n SET comment = s.comment, suggestion = s.suggestion, "privateNote" = s."privateNote"
    FROM "ScoreSheet" s WHERE n.id = ${sheetId}::uuid
      AND s."itemId" = ${first.itemId}::uuid AND s."personId" = ${first.personId}::uuid AND s.round = 1`;
}

type SavedMark = { criterionId: string; value: number | null; notApplicable: boolean };

/** Writes these marks over what was there, and gives all the sheet has now. The first mark of all locks the scheme. */
export async function keepMarks(
  tx: Tx,
  schemeId: string,
  rules: SchemeRules,
  sheetId: string,
  marks: Record<string, MarkInput>,
  at: Date,
): Promise<SavedMark[]> {
  const rows = rules.criteria.flatMap(({ id, key }) => {
    const mark = Object.hasOwn(marks, key) ? marks[key] : undefined;
    return mark ? [{ criterionId: id, ...mark }] : [];
  });
  if (rows.length === 0) return readMarks(tx, sheetId);
  // A statement does not see its own rows in the table: what was there is added to what it kept.
  const saved = await tx.$queryRaw<SavedMark[]>`
    WITH kept AS (
      INSERT INTO "Mark" ("sheetId", "criterionId", value, "notApplicable", confidence, comment)
      SELECT ${sheetId}::uuid, r."criterionId", r.value, r."notApplicable", r.confidence::"Confidence", r.comment
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS
        r("criterionId" uuid, value int, "notApplicable" boolean, confidence text, comment text)
      ON CONFLICT ("sheetId", "criterionId") DO UPDATE SET value = excluded.value,
        "notApplicable" = excluded."notApplicable", confidence = excluded.confidence, comment = excluded.comment
      RETURNING "criterionId", value, "notApplicable")
    SELECT "criterionId", value, "notApplicable" FROM kept
    UNION ALL SELECT m."criterionId", m.value, m."notApplicable" FROM "Mark" m
      WHERE m."sheetId" = ${sheetId}::uuid AND m."criterionId" NOT IN (SELECT "criterionId" FROM kept)`;
  if (rules.lockedAt === null) {
    await tx.scheme.updateMany({ where: { id: schemeId, lockedAt: null }, data: { lockedAt: at } });
  }
  return saved;
}

/** The saved marks of a sheet, as far as a total needs them. */
export const readMarks = (tx: Tx, sheetId: string): Promise<SavedMark[]> =>
  tx.mark.findMany({ where: { sheetId }, select: { criterionId: true, value: true, notApplicable: true } });

/** What the saved marks of a sheet come to: hundredths for showing, and how many criteria are answered. */
export function totalOf(rules: SchemeRules, marks: readonly SavedMark[]) {
  const answers: Answers = Object.fromEntries(
    rules.criteria.map(({ id, key }) => {
      const mark = marks.find((one) => one.criterionId === id);
      return [key, mark?.notApplicable ? "na" : (mark?.value ?? null)];
    }),
  );
  const { total, answered, of } = runningTotal(rules.criteria, answers);
  return { total: total && toHundredths(total), answered, of };
}
