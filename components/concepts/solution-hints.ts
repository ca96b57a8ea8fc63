import type { SolutionType } from "@/lib/domain/concepts";

/** What each type of solution means, for somebody who has to choose one. */
export const SOLUTION_HINTS: Record<SolutionType, string> = {
  market_ready: "It works today, somewhere. It needs a market in London, or a bigger one.",
  supported_idea: "The idea is clear. It needs shaping before boroughs can use it or buy it.",
  new_concept: "It is at its beginning. It needs people to work on it with you.",
};
