import type { ReactNode } from "react";
import type { AgendaItemState } from "@/lib/domain/board";
import type { Move } from "@/lib/domain/stages";
import type { Tally, Verdict } from "@/lib/domain/voting";
import { listed } from "@/lib/format/counts";
import { paperPath } from "@/lib/format/reference";
import { ItemTag, OutcomeTag } from "./tags";
import { countInWords } from "./votes-table";

type Item = {
  reference: string;
  title: string;
  state: AgendaItemState;
  conceptReference: string | null;
  isConceptAtBoard: boolean;
  isSteppedOut: boolean;
  decisions: readonly { outcome: Move }[];
  resolution: string | null;
  count: (Tally & { verdict: Verdict }) | null;
  progress: {
    votedIds: readonly string[];
    stillToVoteIds: readonly string[];
    eligible: number;
    present: number;
    isQuorate: boolean;
  } | null;
  may: { run: boolean; vote: boolean; castingVote: boolean };
};

type Props = {
  slug: string;
  item: Item;
  people: readonly { personId: string; name: string }[];
  quorum: number;
  isLive: boolean;
  openVote: ReactNode;
};

const VERDICTS: Record<Verdict, string> = {
  carried: "carried",
  lost: "lost",
  tied: "tied: the chair has a casting vote",
  none: "no vote either way",
};

/** One item at the meeting desk: who can vote, who has, and what comes next. Never how anybody voted. */
export function DeskItem({ slug, item, people, quorum, isLive, openVote }: Props) {
  const { progress, may, count } = item;
  const base = `/board/${slug}/items/${paperPath(item.reference)}`;
  const names = (ids: readonly string[]) =>
    listed(people.filter((person) => ids.includes(person.personId)).map((person) => person.name));
  const last = item.decisions.at(-1);
  const isOpen = item.state !== "resolved";
  return (
    <li className="lines__item">
      <h3 className="lines__title">
        <a className="govuk-link" href={base}>
          {item.reference}: {item.title}
        </a>{" "}
        {last ? <OutcomeTag outcome={last.outcome} /> : <ItemTag state={item.state} />}
      </h3>
      {item.isSteppedOut ? <p className="lines__text">You stepped out of this item. Somebody else runs it.</p> : null}
      {isLive && progress && item.conceptReference ? (
        <p className="lines__text">
          {progress.present} of {progress.eligible} who can vote are present.{" "}
          {progress.isQuorate ? (
            `There is a quorum (${quorum}).`
          ) : (
            <strong>There is no quorum ({quorum} needed).</strong>
          )}
        </p>
      ) : null}
      {progress && item.state === "voting" ? (
        <>
          <p className="lines__text">Voted: {names(progress.votedIds) || "nobody yet"}.</p>
          {progress.stillToVoteIds.length > 0 ? (
            <p className="lines__text">Still to vote: {names(progress.stillToVoteIds)}.</p>
          ) : null}
        </>
      ) : null}
      {count && (isOpen || item.resolution) ? (
        <p className="lines__text">
          Votes: {countInWords(count)} ({VERDICTS[count.verdict]}).
        </p>
      ) : null}
      {item.resolution ? <p className="lines__text">{item.resolution}</p> : null}
      {isLive && isOpen && may.run ? (
        <div className="board-desk__acts">
          {item.state === "waiting" && item.isConceptAtBoard && progress?.isQuorate ? openVote : null}
          {may.vote ? (
            <a className="govuk-link" href={`${base}/vote`}>
              Cast your own vote<span className="govuk-visually-hidden"> on {item.reference}</span>
            </a>
          ) : null}
          {may.castingVote ? (
            <a className="govuk-link" href={`${base}/casting-vote`}>
              Give the casting vote<span className="govuk-visually-hidden"> on {item.reference}</span>
            </a>
          ) : null}
          <a className="govuk-link" href={`${base}/resolve`}>
            {item.state === "waiting" && item.isConceptAtBoard ? "Defer it" : "Record the resolution"}
            <span className="govuk-visually-hidden"> ({item.reference})</span>
          </a>
        </div>
      ) : null}
    </li>
  );
}
