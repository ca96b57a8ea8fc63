import { type Actor, holds, isPerson } from "./actor";
import { EDITABLE_STAGES, PUBLIC_STAGES, type Stage } from "./stages";

/** What the rules need to know about a concept. `recusedIds` are people whose interest stands declared. */
export type ConceptFacts = {
  stage: Stage;
  members: readonly { personId: string; role: "lead" | "author" | "reader" }[];
  recusedIds: readonly string[];
  /** People seated in a den, its papers out, that has this concept on its agenda. */
  panelIds: readonly string[];
  /** True once a board meeting with this concept on its agenda has its papers out. */
  atBoard: boolean;
};

/** What the rules need to know about a den. */
export type DenFacts = {
  state: "planned" | "papers_out" | "live" | "closed" | "published";
  chairId: string;
  seatIds: readonly string[];
};

/** What the rules need to know about one concept on a den's agenda. */
export type DenItemFacts = DenFacts & {
  itemState: "waiting" | "pitching" | "scoring" | "revealed" | "decided";
  authorIds: readonly string[];
  recusedIds: readonly string[];
};

/** What the rules need to know about a board meeting. */
export type MeetingFacts = { state: "planned" | "papers_out" | "live" | "closed" | "published"; chairId: string };

/** What the rules need to know about one item of a board agenda. */
export type AgendaItemFacts = MeetingFacts & {
  itemState: "waiting" | "voting" | "resolved";
  authorIds: readonly string[];
  recusedIds: readonly string[];
  presentIds: readonly string[];
  /** Members in the room who may vote and have not. */
  stillToVoteIds: readonly string[];
};

type Nothing = Record<never, never>;
const staff = (actor: Actor) => holds(actor, "staff");
const system = (actor: Actor) => actor.kind === "system";
const among = (actor: Actor, ids: readonly string[]) => actor.kind === "person" && ids.includes(actor.id);

const isMember = (actor: Actor, c: ConceptFacts) => c.members.some((m) => isPerson(actor, m.personId));
const isWriter = (actor: Actor, c: ConceptFacts) =>
  c.members.some((m) => m.role !== "reader" && isPerson(actor, m.personId));
const isLead = (actor: Actor, c: ConceptFacts) =>
  c.members.some((m) => m.role === "lead" && isPerson(actor, m.personId));
const recused = (actor: Actor, x: { recusedIds: readonly string[] }) => among(actor, x.recusedIds);

/** Staff may act on concepts of others; what they wrote themselves, or declared an interest in, others must judge. */
const impartialStaff = (actor: Actor, c: ConceptFacts) => staff(actor) && !isMember(actor, c) && !recused(actor, c);

/** Reads the whole frozen concept. A declared interest closes it to everyone but its own authors. */
const readsConcept = (actor: Actor, c: ConceptFacts): boolean => {
  if (isMember(actor, c)) return true;
  if (c.stage === "draft" || recused(actor, c)) return false;
  if (staff(actor)) return true;
  if (among(actor, c.panelIds)) return true;
  return c.atBoard && holds(actor, "voter", "adviser");
};

const scores = (actor: Actor, i: DenItemFacts) =>
  among(actor, i.seatIds) && !recused(actor, i) && !among(actor, i.authorIds);

const seesDen = (actor: Actor, d: DenFacts) =>
  staff(actor) || d.state === "published" || (d.state !== "planned" && among(actor, d.seatIds));

/** Notice makes a meeting known to everybody signed in; its record, once published, to everybody. */
const seesMeeting = (actor: Actor, m: MeetingFacts) =>
  staff(actor) ||
  holds(actor, "voter", "adviser") ||
  m.state === "published" ||
  (m.state !== "planned" && actor.kind === "person");

const onBoard = (actor: Actor) => holds(actor, "staff", "voter", "adviser");
const standsAside = (actor: Actor, i: AgendaItemFacts) => recused(actor, i) || among(actor, i.authorIds);

const chairs = (actor: Actor, x: { chairId: string }) => isPerson(actor, x.chairId);

/** Who may do what, in one table: the only place that knows. Conflicts of interest and "not before reveal" live here. */
export const policy = {
  "concept.create": (actor: Actor, _: Nothing) => actor.kind === "person" || system(actor),
  "concept.read": readsConcept,
  /** The public summary of a longlisted concept: no confidential part, no history. */
  "concept.read-summary": (actor: Actor, c: ConceptFacts) =>
    readsConcept(actor, c) || (PUBLIC_STAGES.includes(c.stage) && !recused(actor, c)),
  "concept.edit": (actor: Actor, c: ConceptFacts) => isWriter(actor, c) && EDITABLE_STAGES.includes(c.stage),
  "concept.add-author": (actor: Actor, c: ConceptFacts) => isLead(actor, c) && EDITABLE_STAGES.includes(c.stage),
  "concept.submit": (actor: Actor, c: ConceptFacts) => isWriter(actor, c),
  "concept.ready": (actor: Actor, c: ConceptFacts) => isWriter(actor, c),
  "concept.withdraw": (actor: Actor, c: ConceptFacts) => isLead(actor, c),
  "concept.screen": impartialStaff,
  "concept.schedule": impartialStaff,
  "concept.park": impartialStaff,
  "concept.revive": impartialStaff,
  "concept.merge": impartialStaff,
  "concept.support": (actor: Actor, c: ConceptFacts) =>
    (actor.kind === "person" && actor.authorityId !== null && holds(actor, "borough_officer") && !recused(actor, c)) ||
    impartialStaff(actor, c),
  "concept.read-feedback": (actor: Actor, c: ConceptFacts) => isMember(actor, c) || impartialStaff(actor, c),
  "concept.offer-condition": (actor: Actor, c: ConceptFacts) => isWriter(actor, c),
  "concept.discharge-condition": impartialStaff,
  "concept.declare-interest": (actor: Actor, c: ConceptFacts) =>
    staff(actor) || among(actor, c.panelIds) || holds(actor, "voter", "adviser"),
  "den.plan": (actor: Actor, _: Nothing) => staff(actor),
  "den.edit": (actor: Actor, _: DenFacts) => staff(actor),
  "den.read": seesDen,
  "den.run": (actor: Actor, d: DenFacts) => seesDen(actor, d) && (chairs(actor, d) || staff(actor)),
  "den.publish": (actor: Actor, _: DenFacts) => staff(actor),
  "den.see-progress": (actor: Actor, i: DenItemFacts) => (chairs(actor, i) || staff(actor)) && !recused(actor, i),
  /** A concept's paper for the panel, once papers are out: not for those who stepped out or wrote it. */
  "item.read-paper": (actor: Actor, i: DenItemFacts) =>
    i.state !== "planned" &&
    !recused(actor, i) &&
    !among(actor, i.authorIds) &&
    (staff(actor) || among(actor, i.seatIds)),
  "sheet.write": scores,
  "sheet.read-own": scores,
  "item.run": (actor: Actor, i: DenItemFacts) => (chairs(actor, i) || staff(actor)) && !recused(actor, i),
  "item.reveal": (actor: Actor, i: DenItemFacts) =>
    chairs(actor, i) && !recused(actor, i) && !among(actor, i.authorIds),
  "item.decide": (actor: Actor, i: DenItemFacts) =>
    chairs(actor, i) && !recused(actor, i) && !among(actor, i.authorIds),
  "item.reverse": (actor: Actor, i: DenItemFacts) =>
    chairs(actor, i) && !recused(actor, i) && !among(actor, i.authorIds),
  /** Everybody's marks, together: nobody before the reveal, staff and admin included. */
  "item.read-scores": (actor: Actor, i: DenItemFacts) =>
    (i.itemState === "revealed" || i.itemState === "decided") &&
    !recused(actor, i) &&
    !among(actor, i.authorIds) &&
    (staff(actor) || among(actor, i.seatIds) || (i.itemState === "decided" && holds(actor, "voter", "adviser"))),
  "meeting.plan": (actor: Actor, _: Nothing) => staff(actor),
  "meeting.edit": (actor: Actor, _: MeetingFacts) => staff(actor),
  "meeting.read": seesMeeting,
  "meeting.run": (actor: Actor, m: MeetingFacts) => chairs(actor, m) || staff(actor),
  "meeting.publish": (actor: Actor, _: MeetingFacts) => staff(actor),
  /** The public part of a paper. Before publication it is closed to people with an interest, unless they wrote it. */
  "agenda-item.read": (actor: Actor, i: AgendaItemFacts) =>
    seesMeeting(actor, i) && (staff(actor) || i.state !== "planned") && (i.state === "published" || !recused(actor, i)),
  /** What was resolved: the board and the authors at once, everybody else when the record is published. */
  "agenda-item.read-result": (actor: Actor, i: AgendaItemFacts) =>
    i.itemState === "resolved" &&
    (i.state === "published" || (!recused(actor, i) && (onBoard(actor) || among(actor, i.authorIds)))),
  /** Votes by name: nobody before the item is resolved, staff and chair included. */
  "vote.read": (actor: Actor, i: AgendaItemFacts) =>
    i.itemState === "resolved" && (i.state === "published" || (onBoard(actor) && !standsAside(actor, i))),
  /** The counts, without names: the chair and staff need them to know of a tie, once nobody is left to vote. */
  "vote.read-count": (actor: Actor, i: AgendaItemFacts) =>
    i.itemState === "voting" &&
    i.stillToVoteIds.length === 0 &&
    (chairs(actor, i) || staff(actor)) &&
    !standsAside(actor, i),
  /** Who has voted, never what. */
  "vote.see-progress": (actor: Actor, i: AgendaItemFacts) =>
    (chairs(actor, i) || staff(actor)) && !standsAside(actor, i),
  /** The exempt part of a paper: board members, advisers and staff who have no interest in it. */
  "paper.read-exempt": (actor: Actor, i: AgendaItemFacts) =>
    !recused(actor, i) &&
    !among(actor, i.authorIds) &&
    (staff(actor) || (i.state !== "planned" && holds(actor, "voter", "adviser"))),
  "vote.cast": (actor: Actor, i: AgendaItemFacts) =>
    holds(actor, "voter") && among(actor, i.presentIds) && !recused(actor, i) && !among(actor, i.authorIds),
  "vote.casting": (actor: Actor, i: AgendaItemFacts) =>
    chairs(actor, i) && holds(actor, "voter") && among(actor, i.presentIds) && !standsAside(actor, i),
  "agenda-item.run": (actor: Actor, i: AgendaItemFacts) => (chairs(actor, i) || staff(actor)) && !standsAside(actor, i),
  "agenda-item.reverse": (actor: Actor, i: AgendaItemFacts) => chairs(actor, i) && !standsAside(actor, i),
  /** Decisions are public once the record of their den or meeting is published. */
  "decision.read": (_actor: Actor, d: { isPublished: boolean }) => d.isPublished,
  /** A venture of an unpublished meeting is known to staff and its lead only. */
  "venture.read": (actor: Actor, v: { isPublic: boolean; leadId: string | null }) =>
    v.isPublic || staff(actor) || isPerson(actor, v.leadId),
  "venture.create": (actor: Actor, _: Nothing) => staff(actor) || system(actor),
  "venture.edit": (actor: Actor, v: { leadId: string | null }) => staff(actor) || isPerson(actor, v.leadId),
  "dashboard.read": (actor: Actor, _: Nothing) => holds(actor, "staff", "admin"),
  "mailbox.read": (_actor: Actor, s: { localMail: boolean }) => s.localMail,
  "person.grant": (actor: Actor, _: Nothing) => holds(actor, "admin") || system(actor),
  "person.revoke": (actor: Actor, _: Nothing) => holds(actor, "admin") || system(actor),
  "person.create": (actor: Actor, _: Nothing) => holds(actor, "admin") || system(actor),
  "programme.read": (_actor: Actor, _: Nothing) => true,
  "programme.edit": (actor: Actor, _: Nothing) => holds(actor, "staff") || system(actor),
  "person.read": (actor: Actor, _: Nothing) => holds(actor, "admin"),
  "audit.read": (actor: Actor, _: Nothing) => holds(actor, "admin"),
  /** Which letters wait, went or failed. Their words may hold a sign-in link and are never shown. */
  "outbox.read": (actor: Actor, _: Nothing) => holds(actor, "staff", "admin"),
  /** Asking for a link, trying the code of one, making an account with one, signing in: open to everybody. */
  "session.ask": (_actor: Actor, _: Nothing) => true,
  "session.try-code": (_actor: Actor, _: Nothing) => true,
  "person.register": (_actor: Actor, _: Nothing) => true,
  "session.start": (_actor: Actor, _: Nothing) => true,
  "session.end": (actor: Actor, s: { personId: string }) => isPerson(actor, s.personId),
} as const;

/** The name of a permission, `noun.verb`. */
export type Permission = keyof typeof policy;
/** What the rule of this permission needs to know about its subject. */
export type SubjectOf<P extends Permission> = Parameters<(typeof policy)[P]>[1];

/** Says whether this actor has this permission on this subject. */
export function can<P extends Permission>(actor: Actor, permission: P, subject: SubjectOf<P>): boolean {
  const rule = policy[permission] as (actor: Actor, subject: SubjectOf<P>) => boolean;
  return rule(actor, subject);
}
