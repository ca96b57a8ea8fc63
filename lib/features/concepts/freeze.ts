import { type ConceptContent, missingAnswers, SECTION_KEYS, type SectionKey } from "@/lib/domain/concepts";
import { type FieldErrors, Refusal } from "@/lib/domain/errors";
import type { Tx } from "@/lib/platform/db";

/** Holds the concept's row until the transaction ends, so that nobody writes into it while it is being frozen. */
export async function holdConcept(tx: Tx, conceptId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Concept" WHERE id = ${conceptId}::uuid FOR UPDATE`;
}

/** The whole concept as its authors have written it until now. */
export async function workingContent(sql: Tx, conceptId: string): Promise<ConceptContent> {
  const row = await sql.concept.findUniqueOrThrow({
    where: { id: conceptId },
    relationLoadStrategy: "join",
    select: {
      title: true,
      pitch: true,
      solutionType: true,
      leadOrganisation: { select: { name: true } },
      members: {
        where: { role: { not: "reader" } },
        orderBy: [{ role: "asc" }, { joinedAt: "asc" }],
        select: { person: { select: { name: true } } },
      },
      problems: {
        orderBy: { problem: { position: "asc" } },
        select: { problem: { select: { slug: true, title: true } } },
      },
      evidence: {
        orderBy: { evidence: { slug: "asc" } },
        select: { evidence: { select: { slug: true, figure: true, what: true } } },
      },
      sections: { select: { key: true, text: true, confidential: true, confidentialReason: true } },
    },
  });
  const place = (key: string) => SECTION_KEYS.indexOf(key as SectionKey);
  return {
    title: row.title,
    pitch: row.pitch,
    solutionType: row.solutionType,
    leadOrganisation: row.leadOrganisation?.name ?? null,
    authors: row.members.map((member) => member.person.name),
    problems: row.problems.map(({ problem }) => problem),
    evidence: row.evidence.map(({ evidence }) => evidence),
    sections: row.sections
      .map((section) => ({ ...section, key: section.key as SectionKey }))
      .filter((section) => place(section.key) >= 0 && section.text.trim() !== "")
      .sort((a, b) => place(a.key) - place(b.key)),
  };
}

/**
 * Freezes what the authors have written as the next version, which is what a gate reads. Refuses with `invalid`, a
 * message for each missing answer.
 */
export async function freezeVersion(
  tx: Tx,
  concept: { id: string; versionNo: number },
  byId: string | null,
  at: Date,
): Promise<number> {
  const content = await workingContent(tx, concept.id);
  const missing = missingAnswers(content);
  if (missing.length > 0) {
    const fields: FieldErrors = {};
    for (const { key, message } of missing) {
      fields[key] = [...(fields[key] ?? []), message];
    }
    throw new Refusal("invalid", "Some answers are missing", fields);
  }
  const no = concept.versionNo + 1;
  await tx.conceptVersion.create({ data: { conceptId: concept.id, no, content, createdAt: at, createdById: byId } });
  return no;
}

/** A frozen version's content, or null when there is none of this number. */
export async function frozenContent(sql: Tx, conceptId: string, no: number): Promise<ConceptContent | null> {
  const row = await sql.conceptVersion.findUnique({
    where: { conceptId_no: { conceptId, no } },
    select: { content: true },
  });
  return row ? (row.content as ConceptContent) : null;
}
