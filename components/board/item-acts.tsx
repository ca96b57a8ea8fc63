import { Button } from "@/components/ui/button";
import { paperPath } from "@/lib/format/reference";

type Props = {
  slug: string;
  item: { reference: string; may: { run: boolean; vote: boolean; castingVote: boolean; reverse: boolean } };
  meeting: { state: string };
};

/** What this reader can do with the item now. */
export function ItemActs({ slug, item, meeting }: Props) {
  const base = `/board/${slug}/items/${paperPath(item.reference)}`;
  if (item.may.vote) {
    return (
      <div className="board-now">
        <p className="govuk-body">The vote on this item is open. Read the paper, then cast your vote.</p>
        <Button href={`${base}/vote`} text="Vote on this item" />
      </div>
    );
  }
  const isPlanned = meeting.state === "planned";
  const links = [
    isPlanned && item.may.run ? { text: "Change the paper", href: `${base}/edit` } : null,
    isPlanned && item.may.run ? { text: "Take it off the agenda", href: `${base}/remove` } : null,
    meeting.state === "live" && item.may.run ? { text: "Back to the meeting desk", href: `/board/${slug}/run` } : null,
    item.may.reverse ? { text: "Reverse the decision", href: `${base}/reverse` } : null,
  ].filter((link) => link !== null);
  if (links.length === 0) return null;
  return (
    <ul className="govuk-list board-links">
      {links.map((link) => (
        <li key={link.href}>
          <a className="govuk-link" href={link.href}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}
