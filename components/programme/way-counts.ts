import type { WayStepId } from "@/components/layout/way-steps";
import type { Stage } from "@/lib/domain/stages";
import { counted } from "@/lib/format/counts";

interface Counts {
  readonly stages: Partial<Record<Stage, number>>;
  readonly problems: number;
}

/** What lies at each step of the way, in words; steps with nothing to count say nothing. */
export function wayCounts({ stages, problems }: Counts, ventures: number): Partial<Record<WayStepId, string>> {
  const waiting = (count = 0) => `${counted(count, "concept")} now`;
  const texts: Partial<Record<WayStepId, string | 0>> = {
    evidence: problems && counted(problems, "problem statement"),
    concepts: counted((stages.longlisted ?? 0) + (stages.developing ?? 0), "concept"),
    "crocodiles-den": waiting(stages.crocodiles_den),
    "dragons-den": waiting(stages.dragons_den),
    board: waiting(stages.board),
    portfolio: counted(ventures, "solution"),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
}
