import { Table } from "@/components/ui/table";
import { VOTE_LABELS, type VoteChoice } from "@/lib/domain/voting";

type Counts = { for: number; against: number; abstain: number; casting: "for" | "against" | null };

/** “4 for, none against, 1 abstained”, with the casting vote where there was one. */
export function countInWords(count: Counts): string {
  const say = (number: number, word: string) => `${number === 0 ? "none" : number} ${word}`;
  const sums = `${say(count.for, "for")}, ${say(count.against, "against")}, ${say(count.abstain, "abstained")}`;
  return count.casting ? `${sums}. The votes were tied; the chair’s casting vote was ${count.casting}` : sums;
}

/** Who voted how, once the item is resolved. */
export function VotesTable({ votes }: { votes: readonly { name: string; choice: VoteChoice; casting: boolean }[] }) {
  return (
    <Table
      caption="Votes by name"
      captionClassName="govuk-table__caption--s"
      className="measure"
      head={["Member", "Vote"]}
      firstCellIsHeader
      rows={votes.map((vote) => [vote.name, `${VOTE_LABELS[vote.choice]}${vote.casting ? " (casting vote)" : ""}`])}
    />
  );
}
