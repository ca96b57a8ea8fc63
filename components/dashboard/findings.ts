import { type Stage, WAY } from "@/lib/domain/stages";
import { capital, counted, inWords, listed } from "@/lib/format/counts";

/** What staff wait for at each stage, in words; stages that wait for nobody are not here. */
const WAITS: Partial<Record<Stage, string>> = {
  submitted: "for screening",
  longlisted: "for a place in a Crocodiles’ Den",
  crocodiles_den: "for the Crocodiles’ Den",
  developing: "for their authors to be ready",
  dragons_den: "for the Dragons’ Den",
  board: "for the board",
};

interface Waiting {
  readonly stage: Stage;
  readonly now: number;
  readonly days: number;
}

/** “Two concepts wait for screening, the oldest for 9 days”. */
export function waitingFinding(stages: readonly Waiting[]): string {
  const waiting = stages.filter(({ stage, now }) => now > 0 && WAITS[stage]);
  const longest = waiting.toSorted((a, b) => b.days - a.days)[0];
  if (!longest) return "Nothing waits at any stage";
  const { stage, now, days } = longest;
  if (now === 1)
    return `One concept has waited ${inDays(days)} ${WAITS[stage]?.replace("their authors", "its authors")}`;
  return `${capital(counted(now, "concept"))} wait ${WAITS[stage]}, the oldest for ${inDays(days)}`;
}

interface Reached {
  readonly stage: Stage;
  readonly now: number;
  readonly reached: number;
}

/** “11 concepts are on the way; one of 13 submitted has reached the portfolio”. */
export function pipelineFinding(stages: readonly Reached[]): string {
  const of = (stage: Stage) => stages.find((row) => row.stage === stage)?.reached ?? 0;
  const total = stages
    .filter(({ stage }) => WAY.includes(stage) && stage !== "portfolio")
    .reduce((sum, { now }) => sum + now, 0);
  const way = total === 0 ? "No concept is on its way" : capital(counted(total, "concept"));
  const begin = total === 0 ? way : `${way} ${total === 1 ? "is" : "are"} on the way`;
  if (of("submitted") === 0) return begin;
  const arrived = of("portfolio");
  return `${begin}; ${inWords(arrived)} of ${of("submitted")} submitted ${arrived > 1 ? "have" : "has"} reached the portfolio`;
}

interface Answered {
  readonly title: string;
  readonly open: number;
}

const named = (problems: readonly Answered[]) => listed(problems.map(({ title }) => `“${title}”`));

/** “One problem statement has no concept: “…””, or where there is only one. */
export function coverageFinding(problems: readonly Answered[]): string {
  if (problems.length === 0) return "No problem statements have been agreed yet";
  const gaps = problems.filter(({ open }) => open === 0);
  if (gaps.length > 0) {
    const names = gaps.length <= 2 ? `: ${named(gaps)}` : "";
    const have = gaps.length === 1 ? "has" : "have";
    return `${capital(counted(gaps.length, "problem statement"))} ${have} no concept${names}`;
  }
  const thin = problems.filter(({ open }) => open === 1);
  if (thin.length === 0 || thin.length > 2) return "Every problem statement has a concept that answers it";
  return `Every problem statement has an answer, but only one for ${named(thin)}`;
}

/** “9 days”, “one day”, “less than a day”. */
export const inDays = (days: number): string => (days < 1 ? "less than a day" : counted(days, "day"));
