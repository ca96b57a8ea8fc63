import type { Confidence } from "@/lib/domain/dens";
import type { ScalePoint } from "@/lib/domain/schemes";
import type { Answer, MemberSheet } from "@/lib/domain/scoring";
import { db, Prisma } from "@/lib/platform/db";

/** A scheme as people score with it. */
export type SchemeView = {
  id: string;
  name: string;
  scale: ScalePoint[];
  criteria: {
    key: string;
    name: string;
    question: string;
    hint: string;
    weight: number;
    notApplicable: boolean;
    anchors: Record<string, string>;
  }[];
};

/** What is selected of a scheme to make its view. */
export const schemeShape = {
  id: true,
  name: true,
  scale: true,
  criteria: {
    orderBy: { position: "asc" },
    select: { key: true, name: true, question: true, hint: true, weight: true, notApplicable: true, anchors: true },
  },
} as const;

export const loadScheme = async (id: string): Promise<SchemeView> =>
  (await db().scheme.findUniqueOrThrow({
    where: { id },
    relationLoadStrategy: "join",
    select: schemeShape,
  })) as unknown as SchemeView;

/** A mark as it was saved. */
export type SavedMark = {
  key: string;
  value: number | null;
  notApplicable: boolean;
  confidence: Confidence | null;
  comment: string;
};

/** A submitted sheet of a revealed item, with the words meant for the panel. The private note is never read here. */
export type RevealedSheet = {
  itemId: string;
  schemeId: string;
  personId: string;
  name: string;
  round: number;
  comment: string;
  suggestion: string;
  reason: string | null;
  marks: SavedMark[];
};

const marksOf = Prisma.sql`COALESCE((SELECT jsonb_agg(jsonb_build_object('key', r.key, 'value', m.value,
    'notApplicable', m."notApplicable", 'confidence', m.confidence, 'comment', m.comment) ORDER BY r.position)
  FROM "Mark" m JOIN "Criterion" r ON r.id = m."criterionId" WHERE m."sheetId" = s.id), '[]') AS marks`;

/** Submitted sheets of these items, if they are revealed: the statement itself knows no others. */
export const loadRevealed = (which: Prisma.Sql): Promise<RevealedSheet[]> => db().$queryRaw<RevealedSheet[]>`
  SELECT s."itemId", d."schemeId", s."personId", p.name, s.round, s.comment, s.suggestion, s.reason, ${marksOf}
  FROM "ScoreSheet" s JOIN "DenItem" i ON i.id = s."itemId" JOIN "Den" d ON d.id = i."denId"
  JOIN "Person" p ON p.id = s."personId"
  WHERE s."submittedAt" IS NOT NULL AND i.state IN ('revealed', 'decided') AND (${which})
  ORDER BY p.name, s."personId", s.round`;

/** SQL: the item `i` is one of these. */
export const amongItems = (ids: readonly string[]): Prisma.Sql =>
  ids.length === 0 ? Prisma.sql`false` : Prisma.sql`i.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`;

const answerOf = (mark: SavedMark): Answer => (mark.notApplicable ? "na" : mark.value);

/** A sheet for the sums. */
export const asMemberSheet = (sheet: RevealedSheet): MemberSheet => ({
  memberId: sheet.personId,
  answers: Object.fromEntries(sheet.marks.map((mark) => [mark.key, answerOf(mark)])),
});

/** Each member’s newest sheet: that of the second round where there is one. */
export const newestOf = <T extends { personId: string; round: number }>(sheets: readonly T[]): T[] =>
  sheets.filter((one) => !sheets.some((other) => other.personId === one.personId && other.round > one.round));
