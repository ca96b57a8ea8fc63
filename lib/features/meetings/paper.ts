import { z } from "zod";
import { meetingSlug } from "@/lib/domain/board-input";
import {
  type ConceptContent,
  SECTIONS,
  type SectionKey,
  SOLUTION_LABELS,
  type SupportLevel,
} from "@/lib/domain/concepts";
import { can } from "@/lib/domain/policy";
import type { Move, Stage } from "@/lib/domain/stages";
import { frozenContent } from "@/lib/features/concepts/freeze";
import { conceptReference, denReference, paperNumbers } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { holdersOf, itemSubject, MEETING_FACTS, presentOf } from "./facts";
import { ITEM_ROW, type ItemView, itemView } from "./item-view";

type DenResult = {
  id: string;
  den: string;
  gate: Stage;
  outcome: Move;
  reasons: string;
  decidedAt: Date;
  conditions: { id: string; text: string; dueOn: Date; state: "open" | "offered" | "discharged" }[];
};

/** The paper of one item in house form. Exempt parts are null for whoever may not read them. */
export type PaperView = {
  meeting: { slug: string; title: string; heldAt: Date; place: string; state: string; chairId: string };
  item: ItemView;
  version: number;
  reportBy: { id: string; name: string; jobTitle: string } | null;
  summary: string;
  recommendation: string;
  body: string;
  exempt: { text: string; reason: string } | null;
  /** True when this paper has an exempt part that this reader may not read; the reason for it is public. */
  exemptReason: string | null;
  concept: {
    reference: string;
    title: string;
    pitch: string;
    solution: string;
    leadOrganisation: string | null;
    authors: string[];
    problems: { slug: string; title: string }[];
    evidence: { slug: string; figure: string; what: string }[];
    sections: { key: SectionKey; title: string; text: string; exemptReason: string | null }[];
    hiddenSections: { title: string; reason: string }[];
    members: { personId: string; name: string }[];
  } | null;
  denResults: DenResult[];
  support: { id: string; authority: string; level: SupportLevel; note: string | null }[];
};

const DECISION_ROW = {
  id: true,
  gate: true,
  outcome: true,
  reasons: true,
  decidedAt: true,
  denItem: { select: { den: { select: { number: true, state: true } } } },
  conditions: { orderBy: { dueOn: "asc" as const }, select: { id: true, text: true, dueOn: true, state: true } },
};

async function loadPaper({ slug, item }: { slug: string; item: string }) {
  const place = paperNumbers(item);
  if (!place) return null;
  const [row, voterIds] = await Promise.all([
    db().agendaItem.findFirst({
      where: { ...place, meeting: { slug } },
      relationLoadStrategy: "join",
      select: {
        ...ITEM_ROW,
        summary: true,
        recommendation: true,
        body: true,
        exempt: true,
        exemptReason: true,
        reportBy: { select: { id: true, name: true, jobTitle: true } },
        meeting: { select: { ...MEETING_FACTS, attendances: { select: { personId: true, presence: true } } } },
        concept: {
          select: {
            ...ITEM_ROW.concept.select,
            id: true,
            versionNo: true,
            members: {
              where: { role: { not: "reader" } },
              select: { personId: true, person: { select: { name: true } } },
            },
            support: {
              where: { withdrawnAt: null },
              orderBy: { authority: { name: "asc" } },
              select: { id: true, level: true, note: true, notePublic: true, authority: { select: { name: true } } },
            },
            decisions: {
              where: { gate: { in: ["crocodiles_den", "dragons_den"] }, reversesId: null, reversedBy: { is: null } },
              orderBy: { decidedAt: "asc" },
              select: DECISION_ROW,
            },
          },
        },
      },
    }),
    holdersOf(db(), "voter"),
  ]);
  if (!row) return null;
  const { attendances, ...meeting } = row.meeting;
  return { row, ...itemSubject(row, { meeting, presentIds: presentOf(attendances), voterIds }) };
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadPaper>>>;

export const getPaper = query({
  permission: "agenda-item.read",
  input: z.object({ slug: meetingSlug, item: z.string().max(20) }),
  load: loadPaper,
  show: async ({ row, ...subject }, actor): Promise<PaperView> => {
    const isExemptOpen = can(actor, "paper.read-exempt", subject);
    const { concept, meeting } = { concept: row.concept, meeting: subject.meeting };
    const content = concept ? await frozenContent(db(), concept.id, row.versionNo ?? concept.versionNo) : null;
    const hasExempt = row.exempt !== "";
    return {
      meeting,
      item: itemView(actor, row, subject),
      version: row.version,
      reportBy: row.reportBy,
      summary: row.summary,
      recommendation: row.recommendation,
      body: row.body,
      exempt: isExemptOpen && hasExempt ? { text: row.exempt, reason: row.exemptReason } : null,
      exemptReason: !isExemptOpen && hasExempt ? row.exemptReason : null,
      concept: concept && content ? conceptPart(concept, content, isExemptOpen) : null,
      denResults: (concept?.decisions ?? [])
        .filter((decision) => isExemptOpen || decision.denItem?.den.state === "published")
        .map(({ denItem, ...decision }) => ({ ...decision, den: denItem ? denReference(denItem.den.number) : "" })),
      support: (concept?.support ?? []).map((one) => ({
        id: one.id,
        authority: one.authority.name,
        level: one.level,
        note: one.notePublic || isExemptOpen ? one.note : null,
      })),
    };
  },
});

/** What the board reads of the concept: the frozen version, its confidential parts only where exempt parts are open. */
function conceptPart(
  concept: NonNullable<Loaded["row"]["concept"]>,
  content: ConceptContent,
  isExemptOpen: boolean,
): PaperView["concept"] {
  const titleOf = (key: SectionKey) => SECTIONS.find((section) => section.key === key)?.title ?? "";
  const open = content.sections.filter((section) => isExemptOpen || !section.confidential);
  const hidden = content.sections.filter((section) => !isExemptOpen && section.confidential);
  return {
    reference: conceptReference(concept.number),
    title: content.title,
    pitch: content.pitch,
    solution: SOLUTION_LABELS[content.solutionType],
    leadOrganisation: content.leadOrganisation,
    authors: content.authors,
    problems: content.problems,
    evidence: content.evidence,
    sections: open.map(({ key, text, confidential, confidentialReason }) => ({
      key,
      title: titleOf(key),
      text,
      exemptReason: confidential ? (confidentialReason ?? "") : null,
    })),
    hiddenSections: hidden.map(({ key, confidentialReason }) => ({
      title: titleOf(key),
      reason: confidentialReason ?? "",
    })),
    members: concept.members.map(({ personId, person }) => ({ personId, name: person.name })),
  };
}
