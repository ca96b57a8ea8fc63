import { Tag } from "@/components/ui/tag";
import type { AgendaItemState } from "@/lib/domain/board";
import type { Move } from "@/lib/domain/stages";
import { VOTE_LABELS, type VoteChoice } from "@/lib/domain/voting";
import { paperPath } from "@/lib/format/reference";
import { ItemTag, OutcomeTag } from "./tags";
import { countInWords } from "./votes-table";

type Item = {
  id: string;
  reference: string;
  title: string;
  state: AgendaItemState;
  conceptReference: string | null;
  isSteppedOut: boolean;
  isAuthor: boolean;
  isOpenToRead: boolean;
  resolution: string | null;
  decisions: readonly { outcome: Move }[];
  ownVote: VoteChoice | null;
  count: Parameters<typeof countInWords>[0] | null;
  may: { vote: boolean };
};

/** What this reader has to do with the item, in one line; null when there is nothing to say. */
function ownPart(item: Item): string | null {
  if (item.isSteppedOut) return "You stepped out of this item: your interest in it is on record.";
  if (item.isAuthor) return "You wrote this concept, so you take no part in deciding on it.";
  if (item.may.vote) return "The vote is open and waits for you.";
  return item.ownVote ? `You voted: ${VOTE_LABELS[item.ownVote].toLowerCase()}.` : null;
}

function AgendaLine({ slug, item }: { slug: string; item: Item }) {
  const part = ownPart(item);
  const last = item.decisions.at(-1);
  return (
    <li className="lines__item">
      <h3 className="lines__title">
        {item.isOpenToRead ? (
          <a className="govuk-link" href={`/board/${slug}/items/${paperPath(item.reference)}`}>
            {item.reference}: {item.title}
          </a>
        ) : (
          `${item.reference}: ${item.title}`
        )}
      </h3>
      <p className="lines__meta">
        {last ? <OutcomeTag outcome={last.outcome} /> : <ItemTag state={item.state} />}{" "}
        {item.conceptReference ? `Concept ${item.conceptReference}` : "To be noted"}
      </p>
      {item.resolution ? <p className="lines__text lines__sub">{item.resolution}</p> : null}
      {item.count && item.resolution ? <p className="lines__text">Votes: {countInWords(item.count)}.</p> : null}
      {part ? (
        <p className="lines__text lines__sub">
          {item.may.vote ? <Tag colour="orange" text="Yours" /> : null} {part}
        </p>
      ) : null}
    </li>
  );
}

/** The agenda in its order, as this reader may see it. */
export function Agenda({ slug, items }: { slug: string; items: readonly Item[] }) {
  return (
    <ol className="lines">
      {items.map((item) => (
        <AgendaLine slug={slug} item={item} key={item.id} />
      ))}
    </ol>
  );
}
