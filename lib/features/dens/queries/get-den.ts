import { type Actor, holds, isPerson } from "@/lib/domain/actor";
import { denInput } from "@/lib/domain/den-input";
import { GATES } from "@/lib/domain/dens";
import { can } from "@/lib/domain/policy";
import { eligibleMembers, quorum } from "@/lib/domain/quorum";
import { conceptReference, denReference } from "@/lib/format/reference";
import { query } from "@/lib/platform/query";
import { type Agenda, type AgendaRow, itemFacts, loadAgenda } from "../agenda";

const idOf = (actor: Actor) => (actor.kind === "person" ? actor.id : null);
const has = (ids: readonly string[], id: string | null) => id !== null && ids.includes(id);

/** Names of the panel are for its own and staff. */
const seesPanel = (den: Agenda, actor: Actor) => holds(actor, "staff") || has(den.seatIds, idOf(actor));

/** How far this reader is with their own scores; null when they do not score this concept. */
function mineOf(den: Agenda, item: AgendaRow, actor: Actor) {
  if (!can(actor, "sheet.read-own", itemFacts(den, item))) return null;
  const own = item.sheets.filter(({ personId, round }) => isPerson(actor, personId) && round === item.round);
  if (own.some(({ done }) => done)) return "submitted" as const;
  return own.length > 0 ? ("started" as const) : ("none" as const);
}

/** A member has finished when a sheet of theirs is submitted; nothing here says what is on it. */
function progressOf(den: Agenda, item: AgendaRow) {
  const finished = item.sheets.filter(({ done }) => done).map(({ personId }) => personId);
  const eligible = eligibleMembers({ ...item, seatIds: den.seatIds });
  const stateOf = (id: string) => {
    if (item.authorIds.includes(id)) return "author" as const;
    if (!eligible.includes(id)) return "recused" as const;
    return finished.includes(id) ? ("done" as const) : ("not-done" as const);
  };
  return {
    members: den.seats.map(({ id, name }) => ({ name, state: stateOf(id) })),
    quorum: quorum(eligible, finished, den.quorum),
    ties: den.seats.filter(({ id }) => item.tiedIds.includes(id)).map(({ name }) => name),
  };
}

/** What one reader sees of one concept on the agenda. Whoever stepped out sees that, and nothing else. */
function showItem(den: Agenda, item: AgendaRow, actor: Actor) {
  const me = idOf(actor);
  const { startsAt } = item;
  if (has(item.recusedIds, me)) return { standing: "recused" as const, startsAt };
  const facts = itemFacts(den, item);
  const isAuthor = has(item.authorIds, me);
  const seesProgress = can(actor, "den.see-progress", facts) && !isAuthor;
  const isInside = seesPanel(den, actor);
  const seesOutcome = den.state === "published" || isAuthor || isInside;
  return {
    standing: isAuthor ? ("author" as const) : ("open" as const),
    startsAt,
    ref: conceptReference(item.number),
    title: item.title,
    state: item.state,
    round: item.round,
    /** Taken off the agenda, or withdrawn, before a decision. */
    hasLeft: item.state !== "decided" && item.stage !== GATES[den.kind].gate,
    mine: mineOf(den, item, actor),
    isTied: has(item.tiedIds, me),
    progress: seesProgress ? progressOf(den, item) : null,
    steppedOut: isInside ? den.seats.filter(({ id }) => item.recusedIds.includes(id)).map(({ name }) => name) : [],
    decision: seesOutcome ? item.decision : null,
    can: {
      readPaper: item.versionNo !== null && can(actor, "item.read-paper", facts),
      score: can(actor, "sheet.write", facts) && isScoring(den, item),
      readScores: can(actor, "item.read-scores", facts),
      run: can(actor, "item.run", facts) && !isAuthor,
      reveal: can(actor, "item.reveal", facts),
      decide: can(actor, "item.decide", facts),
    },
  };
}

const isScoring = (den: Agenda, item: AgendaRow) =>
  den.state === "live" && (item.state === "scoring" || (item.state === "revealed" && item.round === 2));

export type AgendaItem = ReturnType<typeof showItem>;
export type OpenItem = Extract<AgendaItem, { standing: "open" | "author" }>;

/** A den's heading, for every page about it. */
export const headingOf = (den: Agenda) => ({
  ref: denReference(den.number),
  kind: den.kind,
  state: den.state,
  title: den.title,
  heldAt: den.heldAt,
  place: den.place,
  scheme: den.scheme,
  quorum: den.quorum,
  chair: den.seats.find(({ id }) => id === den.chairId)?.name ?? "",
});

/** What this reader sees of a den. */
export function showDen(den: Agenda, actor: Actor) {
  return {
    ...headingOf(den),
    version: den.version,
    panelSize: den.seats.length,
    panel: seesPanel(den, actor)
      ? den.seats.map(({ id, ...person }) => ({ ...person, isChair: id === den.chairId, isMe: isPerson(actor, id) }))
      : [],
    items: den.items.map((item) => showItem(den, item, actor)),
    can: {
      edit: can(actor, "den.edit", den),
      run: can(actor, "den.run", den),
      publish: can(actor, "den.publish", den),
    },
  };
}
export type DenView = ReturnType<typeof showDen>;

/** A den for this reader: its agenda with states, and what they may do. */
export const getDen = query({
  permission: "den.read",
  input: denInput,
  load: (input) => loadAgenda(input.den),
  show: showDen,
});
