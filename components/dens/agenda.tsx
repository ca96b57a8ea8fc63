import type { ReactNode } from "react";
import type { DenOutcome, ItemState } from "@/lib/domain/dens";
import { MOVE_LABELS } from "@/lib/domain/stages";
import { listed } from "@/lib/format/counts";
import { formatTime } from "@/lib/format/dates";
import { ItemStateTag } from "./den-tags";

export type AgendaLine =
  | { standing: "recused"; startsAt: Date }
  | {
      standing: "open" | "author";
      startsAt: Date;
      ref: string;
      title: string;
      state: ItemState;
      hasLeft: boolean;
      round: number;
      mine: "none" | "started" | "submitted" | null;
      isTied: boolean;
      progress: { ties: readonly string[] } | null;
      /** Members with an interest, for whoever may know who sits on the panel. */
      steppedOut: readonly string[];
      decision: { outcome: DenOutcome; reasons: string } | null;
      can: { readPaper: boolean; score: boolean; readScores: boolean };
    };
type OpenLine = Extract<AgendaLine, { ref: string }>;

const MINE = {
  none: "You have not scored this concept",
  started: "You have saved marks and not submitted them",
  submitted: "You have submitted your scores",
} as const;

/** The one thing this reader does about this concept now, and what else they can read. */
function Links({ den, item }: { readonly den: string; readonly item: OpenLine }) {
  const links: { text: string; href: string }[] = [];
  const score = `/dens/${den}/score/${item.ref}`;
  if (item.can.score && item.round === 2) links.push({ text: "Change your marks", href: score });
  else if (item.can.score && item.mine === "none") links.push({ text: "Score this concept", href: score });
  else if (item.can.score && item.mine === "started") links.push({ text: "Finish your scores", href: score });
  else if (item.can.score) links.push({ text: "See or change your scores", href: `${score}/check` });
  if (item.can.readPaper) links.push({ text: "Read the paper", href: `/dens/${den}/pack/${item.ref}` });
  if (item.can.readScores) links.push({ text: "See everybody’s scores", href: `/dens/${den}/results/${item.ref}` });
  if (item.standing === "author") links.push({ text: "Open your concept", href: `/concepts/${item.ref}` });
  return links.length === 0 ? null : (
    <p className="agenda__links">
      {links.map(({ text, href }, place) => (
        <a className={place === 0 ? "govuk-link agenda__first" : "govuk-link"} href={href} key={text}>
          {text}
          <span className="govuk-visually-hidden">: {item.title}</span>
        </a>
      ))}
    </p>
  );
}

function Notes({ den, item }: { readonly den: string; readonly item: OpenLine }) {
  const notes: { key: string; text: ReactNode }[] = [];
  if (item.standing === "author")
    notes.push({ key: "author", text: "You wrote this concept, so you do not score it." });
  if (item.isTied) {
    const next = encodeURIComponent(`/dens/${den}`);
    notes.push({
      key: "tied",
      text: (
        <>
          The organisation you work for leads this concept.{" "}
          <a className="govuk-link" href={`/concepts/${item.ref}/interest?next=${next}`}>
            Say whether you have an interest
          </a>
        </>
      ),
    });
  }
  const ties = item.progress?.ties ?? [];
  if (ties.length > 0) notes.push({ key: "ties", text: `Possible interest, not answered yet: ${ties.join(", ")}.` });
  if (item.steppedOut.length > 0) {
    notes.push({ key: "out", text: `${listed(item.steppedOut)} stepped out of this item.` });
  }
  if (item.mine && item.state === "scoring") notes.push({ key: "mine", text: MINE[item.mine] });
  return notes.map(({ key, text }) => (
    <p className="agenda__note" key={key}>
      {text}
    </p>
  ));
}

/** The agenda of a den as this reader may see it. */
export function Agenda({ den, items }: { readonly den: string; readonly items: readonly AgendaLine[] }) {
  return (
    <ol className="agenda">
      {items.map((item, place) => (
        <li className="agenda__item" key={`${item.startsAt.toISOString()}-${"ref" in item ? item.ref : place}`}>
          <p className="agenda__time">
            <time dateTime={item.startsAt.toISOString()}>{formatTime(item.startsAt)}</time>
          </p>
          {item.standing === "recused" ? (
            <div className="agenda__main">
              <p className="agenda__note">You stepped out of this item.</p>
            </div>
          ) : (
            <div className="agenda__main">
              <h3 className="agenda__title">
                <span className="agenda__ref">{item.ref}</span> {item.title}
              </h3>
              <p className="agenda__state">
                <ItemStateTag state={item.state} hasLeft={item.hasLeft} />
                {item.decision ? <strong>{MOVE_LABELS[item.decision.outcome]}</strong> : null}
              </p>
              {item.decision ? <p className="agenda__note">{item.decision.reasons}</p> : null}
              <Notes den={den} item={item} />
              <Links den={den} item={item} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
