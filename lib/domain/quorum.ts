/** Who sits in a den and who must keep out of one concept. */
export type Bench = { seatIds: readonly string[]; recusedIds: readonly string[]; authorIds: readonly string[] };

/** The members who may score a concept: seated, no interest declared, not an author of it. */
export const eligibleMembers = ({ seatIds, recusedIds, authorIds }: Bench): string[] =>
  [...new Set(seatIds)].filter((id) => !recusedIds.includes(id) && !authorIds.includes(id));

/** Whether enough eligible people have done their part, with the numbers that say so. */
export type Quorum = { met: boolean; eligible: number; counted: number; needed: number; missing: number };

/** Counts each eligible person once among those who have finished; whoever is not eligible never counts. */
export function quorum(eligible: readonly string[], finished: readonly string[], needed: number): Quorum {
  const bench = new Set(eligible);
  const counted = new Set(finished.filter((id) => bench.has(id))).size;
  return { met: counted >= needed, eligible: bench.size, counted, needed, missing: Math.max(0, needed - counted) };
}
