/** One vote as it was cast. The chair's second vote after a tie is a casting vote. */
export type Ballot = { personId: string; choice: VoteChoice; casting: boolean };

export const VOTE_CHOICES = ["for", "against", "abstain"] as const;
/** What a voting member can say on an item. */
export type VoteChoice = (typeof VOTE_CHOICES)[number];

export const VOTE_LABELS: Record<VoteChoice, string> = { for: "For", against: "Against", abstain: "Abstain" };

/** The votes of one item, counted. `casting` is set only where the votes were tied and the chair decided. */
export type Tally = { for: number; against: number; abstain: number; casting: "for" | "against" | null };

/** What the votes say: carried, lost, tied, or no vote either way. */
export type Verdict = "carried" | "lost" | "tied" | "none";

/** An interest as it was recorded; the latest row of each person counts. */
export type InterestRow = { id: string; personId: string; declared: boolean; at: Date };

/** Who stood aside because of a declared interest, now or as it stood at a moment. */
export function recusedIds(rows: readonly InterestRow[], asOf?: Date): string[] {
  const latest = new Map<string, InterestRow>();
  for (const row of rows) {
    if (asOf && row.at > asOf) continue;
    const known = latest.get(row.personId);
    const isLater = !known || row.at > known.at || (+row.at === +known.at && row.id > known.id);
    if (isLater) latest.set(row.personId, row);
  }
  return [...latest.values()].filter((row) => row.declared).map((row) => row.personId);
}

/** The voting members who may take part in an item: neither its authors nor people who stepped out. Advisers never do. */
export function eligibleVoters(
  voterIds: readonly string[],
  standingAside: { authorIds: readonly string[]; recusedIds: readonly string[] },
): string[] {
  const { authorIds, recusedIds: recused } = standingAside;
  return [...new Set(voterIds)].filter((id) => !authorIds.includes(id) && !recused.includes(id));
}

/** The eligible voting members who are in the room. */
export function presentVoters(eligibleIds: readonly string[], presentIds: readonly string[]): string[] {
  return eligibleIds.filter((id) => presentIds.includes(id));
}

/** Says whether enough eligible voting members are present; an abstention counts, since its voter is in the room. */
export function isQuorate(quorum: number, eligibleIds: readonly string[], presentIds: readonly string[]): boolean {
  return presentVoters(eligibleIds, presentIds).length >= quorum;
}

/** Counts the votes of those who may be counted, one vote each; the casting vote only breaks a tie that has votes. */
export function tally(ballots: readonly Ballot[], countedIds: readonly string[]): Tally {
  const first = new Map<string, VoteChoice>();
  let casting: Tally["casting"] = null;
  for (const ballot of ballots) {
    if (!countedIds.includes(ballot.personId)) continue;
    if (ballot.casting && ballot.choice !== "abstain") casting = ballot.choice;
    if (!ballot.casting && !first.has(ballot.personId)) first.set(ballot.personId, ballot.choice);
  }
  const count = (choice: VoteChoice) => [...first.values()].filter((one) => one === choice).length;
  const counted = { for: count("for"), against: count("against"), abstain: count("abstain") };
  return { ...counted, casting: isTied(counted) ? casting : null };
}

/** Says whether there are votes and as many for as against: the only time the chair has a casting vote. */
export function isTied(counted: { for: number; against: number }): boolean {
  return counted.for > 0 && counted.for === counted.against;
}

/** What the board has said by its votes; abstentions weigh on neither side. */
export function verdict(counted: Tally): Verdict {
  if (counted.for > counted.against) return "carried";
  if (counted.against > counted.for) return "lost";
  if (counted.casting) return counted.casting === "for" ? "carried" : "lost";
  return isTied(counted) ? "tied" : "none";
}

/** Eligible members in the room who have not voted yet. */
export function stillToVote(
  ballots: readonly Ballot[],
  eligibleIds: readonly string[],
  presentIds: readonly string[],
): string[] {
  const voted = new Set(ballots.filter((ballot) => !ballot.casting).map((ballot) => ballot.personId));
  return presentVoters(eligibleIds, presentIds).filter((id) => !voted.has(id));
}
