import type { ConceptContent } from "@/lib/domain/concepts";
import type { Tx } from "@/lib/platform/db";

const nameOnly = { select: { name: true } } as const;

/** Everything about one concept that some reader may see, in one statement. Who sees what is decided by the queries. */
export const loadDetail = (sql: Tx, conceptId: string, versionNo: number) =>
  sql.concept.findUniqueOrThrow({
    where: { id: conceptId },
    relationLoadStrategy: "join",
    select: {
      pitch: true,
      stageSince: true,
      submittedAt: true,
      cycle: { select: { title: true, slug: true } },
      leadOrganisation: nameOnly,
      mergedInto: { select: { number: true } },
      venture: { select: { slug: true, withdrawnAt: true } },
      members: {
        orderBy: [{ role: "asc" }, { joinedAt: "asc" }],
        select: { personId: true, role: true, person: nameOnly },
      },
      sections: {
        select: { key: true, text: true, confidential: true, confidentialReason: true, version: true, updatedAt: true },
      },
      problems: {
        orderBy: { problem: { position: "asc" } },
        select: { problem: { select: { slug: true, title: true } } },
      },
      evidence: {
        orderBy: { evidence: { slug: "asc" } },
        select: { evidence: { select: { slug: true, figure: true, what: true } } },
      },
      versions: { where: { no: versionNo }, select: { content: true } },
      moves: {
        orderBy: [{ at: "asc" }, { id: "asc" }],
        select: { move: true, fromStage: true, toStage: true, reason: true, versionNo: true, at: true, by: nameOnly },
      },
      support: {
        orderBy: { authority: { name: "asc" } },
        select: {
          level: true,
          contact: true,
          note: true,
          notePublic: true,
          at: true,
          withdrawnAt: true,
          withdrawnReason: true,
          authority: { select: { slug: true, name: true, id: true } },
        },
      },
      feedback: { orderBy: { at: "desc" }, select: { id: true, gate: true, text: true, at: true } },
      conditions: {
        orderBy: [{ dueOn: "asc" }, { id: "asc" }],
        select: {
          id: true,
          text: true,
          dueOn: true,
          state: true,
          evidence: true,
          offeredAt: true,
          dischargedAt: true,
          note: true,
          owner: nameOnly,
          decision: { select: { gate: true, reversedBy: { select: { id: true } } } },
        },
      },
    },
  });

export type ConceptDetail = Awaited<ReturnType<typeof loadDetail>>;

/** The frozen content that came with the detail, if there is any. */
export const frozenOf = (detail: ConceptDetail): ConceptContent | null =>
  (detail.versions[0]?.content as ConceptContent | undefined) ?? null;
