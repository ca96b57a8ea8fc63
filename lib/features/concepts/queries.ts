import { z } from "zod";
import { type Actor, holds, isPerson } from "@/lib/domain/actor";
import { conceptAbilities } from "@/lib/domain/concept-abilities";
import { conceptRef } from "@/lib/domain/concept-input";
import { type ConceptContent, missingAnswers, SECTION_KEYS, type SectionKey } from "@/lib/domain/concepts";
import { notFound, Refusal } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import { EDITABLE_STAGES } from "@/lib/domain/stages";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { type ConceptDetail, frozenOf, loadDetail } from "./detail";
import type { ConceptSubject } from "./facts";
import { frozenContent } from "./freeze";
import { byRef } from "./subject";

const input = z.object({ ref: conceptRef });
const load = (asked: { ref: string }) => byRef(db(), asked);

/** What the authors are writing: each part with its own version, which saving it again must name. */
function workingText(concept: ConceptSubject, detail: ConceptDetail) {
  const sections = detail.sections
    .map((section) => ({ ...section, key: section.key as SectionKey }))
    .sort((a, b) => SECTION_KEYS.indexOf(a.key) - SECTION_KEYS.indexOf(b.key));
  return {
    source: "working" as const,
    title: concept.title,
    pitch: detail.pitch,
    solutionType: concept.solutionType,
    problems: detail.problems.map(({ problem }) => problem),
    evidence: detail.evidence.map(({ evidence }) => evidence),
    sections,
  };
}

/** What everybody else reads: the newest frozen version. A concept that was never submitted has nothing but its title. */
function frozenText(concept: ConceptSubject, content: ConceptContent | null) {
  return {
    source: content ? ("frozen" as const) : ("none" as const),
    title: content?.title ?? concept.title,
    pitch: content?.pitch ?? "",
    solutionType: content?.solutionType ?? concept.solutionType,
    problems: content?.problems ?? [],
    evidence: content?.evidence ?? [],
    sections: (content?.sections ?? []).map((section) => ({ ...section, version: 0, updatedAt: null })),
  };
}

function supportFor(detail: ConceptDetail, seesContacts: boolean) {
  return detail.support.map(({ authority, contact, note, notePublic, withdrawnReason, ...row }) => ({
    ...row,
    authority,
    contact: seesContacts ? contact : null,
    note: seesContacts || notePublic ? note : null,
    notePublic,
    withdrawnReason: seesContacts ? withdrawnReason : null,
  }));
}

/** What the reader's own borough has said, for its officer to change. */
function ownSupport(concept: ConceptSubject, detail: ConceptDetail, actor: Actor) {
  const borough = actor.kind === "person" && can(actor, "concept.support", concept) ? actor.authorityId : null;
  const row = detail.support.find(({ authority, withdrawnAt }) => authority.id === borough && withdrawnAt === null);
  return row ? { level: row.level, contact: row.contact, note: row.note, notePublic: row.notePublic } : null;
}

/** The identity of a concept, as every page about it shows it. */
const identityOf = (concept: ConceptSubject, detail: ConceptDetail) => ({
  reference: conceptReference(concept.number),
  stage: concept.stage,
  stageSince: detail.stageSince,
  submittedAt: detail.submittedAt,
  cycle: detail.cycle,
  leadOrganisation: detail.leadOrganisation?.name ?? null,
  authors: detail.members
    .filter((member) => member.role !== "reader")
    .map(({ role, person }) => ({ name: person.name, isLead: role === "lead" })),
  venture: detail.venture && !detail.venture.withdrawnAt ? detail.venture.slug : null,
});

/** A concept for those who read it in full, with what this reader may do now. */
export const getConcept = query({
  permission: "concept.read",
  input,
  load,
  show: async (concept, actor: Actor) => {
    const detail = await loadDetail(db(), concept.id, concept.versionNo);
    const member = concept.members.find(({ personId }) => isPerson(actor, personId));
    const writes = member !== undefined && member.role !== "reader";
    const readsWorking = member !== undefined && (EDITABLE_STAGES.includes(concept.stage) || concept.versionNo === 0);
    const seesReasons = can(actor, "concept.read-feedback", concept);
    const seesContacts = writes || (holds(actor, "staff") && seesReasons);
    const working = readsWorking ? workingText(concept, detail) : null;
    return {
      ...identityOf(concept, detail),
      version: concept.version,
      versionNo: concept.versionNo,
      ready: concept.ready,
      mergedInto: detail.mergedInto && conceptReference(detail.mergedInto.number),
      text: working ?? frozenText(concept, frozenOf(detail)),
      missing: working ? missingAnswers(working) : [],
      versions: detail.moves
        .filter(({ move }) => move === "submit" || move === "ready")
        .map(({ versionNo, at, by, move }) => ({ no: versionNo, at, by: by?.name ?? null, move }))
        .reverse(),
      moves: detail.moves.map(({ by, reason, ...move }) => ({
        ...move,
        by: by?.name ?? null,
        reason: seesReasons ? reason : null,
      })),
      support: supportFor(detail, seesContacts),
      ownSupport: ownSupport(concept, detail, actor),
      feedback: seesReasons ? detail.feedback : [],
      conditions: detail.conditions
        .filter(({ decision }) => decision.reversedBy === null)
        .map(({ owner, decision, ...condition }) => ({
          ...condition,
          owner: owner?.name ?? null,
          gate: decision.gate,
        })),
      isMember: member !== undefined,
      can: conceptAbilities(actor, concept),
    };
  },
});

export type ConceptPage = Awaited<ReturnType<typeof getConcept>>;

/** The summary of a concept on the way: its frozen version without what is commercial in confidence, and no history. */
export const getConceptSummary = query({
  permission: "concept.read-summary",
  input,
  load,
  show: async (concept, actor: Actor) => {
    const detail = await loadDetail(db(), concept.id, concept.versionNo);
    const text = frozenText(concept, frozenOf(detail));
    return {
      ...identityOf(concept, detail),
      text: {
        ...text,
        sections: text.sections.map(({ key, text: words, confidential }) => ({
          key,
          confidential,
          text: confidential ? "" : words,
        })),
      },
      support: supportFor(detail, false)
        .filter((row) => row.withdrawnAt === null)
        .map(({ authority, level, note }) => ({ authority, level, note })),
      ownSupport: ownSupport(concept, detail, actor),
      can: conceptAbilities(actor, concept),
    };
  },
});

export type ConceptSummary = Awaited<ReturnType<typeof getConceptSummary>>;

/** The concept in full if this reader may, else its summary; not found otherwise. */
export async function getConceptOrSummary(actor: Actor, raw: { ref: string }) {
  try {
    return { full: await getConcept(actor, raw), summary: null };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "not-found") throw error;
    return { full: null, summary: await getConceptSummary(actor, raw) };
  }
}

/** One frozen version, and which of its parts differ from the version before. */
export const getVersion = query({
  permission: "concept.read",
  input: z.object({ ref: conceptRef, no: z.coerce.number().int().min(1).max(10_000) }),
  load: async ({ ref, no }) => {
    const concept = await byRef(db(), { ref });
    return concept && { ...concept, asked: no };
  },
  show: async (concept) => {
    const content = await frozenContent(db(), concept.id, concept.asked);
    if (!content) throw notFound();
    const before = concept.asked > 1 ? await frozenContent(db(), concept.id, concept.asked - 1) : null;
    const earlier = new Map(before?.sections.map((section) => [section.key, section.text]));
    const changed = content.sections.filter(({ key, text }) => earlier.get(key) !== text).map(({ key }) => key);
    return {
      reference: conceptReference(concept.number),
      stage: concept.stage,
      no: concept.asked,
      isNewest: concept.asked === concept.versionNo,
      content,
      changed: before ? changed : [],
    };
  },
});
