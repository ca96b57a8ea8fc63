import type { WayStepId } from "@/components/layout/way-steps";
import type { PhaseKey } from "@/lib/domain/programme";

type Action = { text: string; href: string; hint: string };

const READ_PROBLEMS = { text: "Read the problem statements", href: "/problems", hint: "What needs an answer, and why" };
const READ_EVIDENCE = { text: "Look up a figure", href: "/evidence", hint: "With its source, date and scope" };
const FOLLOW = { text: "Follow the decisions", href: "/decisions", hint: "What was decided, when and why" };
const USE = {
  text: "See what boroughs can use",
  href: "/portfolio",
  hint: "Solutions in preparation, on trial and in use",
};
const BACK = { text: "Back a concept for your borough", href: "/concepts", hint: "Interest, sponsorship or a pilot" };
const WRITE = { text: "Write a concept", href: "/concepts/new", hint: "It needs a title to begin; save it as you go" };
const IMPROVE = {
  text: "Work on your concept",
  href: "/work",
  hint: "Answer the panel’s conditions and say when it is ready",
};

/** What a reader can do in each phase, the most useful first. */
export const TODAY: Record<PhaseKey, readonly Action[]> = {
  choose: [READ_EVIDENCE, USE, FOLLOW],
  understand: [READ_PROBLEMS, READ_EVIDENCE, USE],
  find: [WRITE, READ_PROBLEMS, BACK],
  develop: [IMPROVE, BACK, FOLLOW],
  build: [USE, FOLLOW, READ_PROBLEMS],
};

const STEP_OF: Record<PhaseKey, WayStepId> = {
  choose: "evidence",
  understand: "evidence",
  find: "concepts",
  develop: "dragons-den",
  build: "portfolio",
};
const GATE_OF: Partial<Record<PhaseKey, WayStepId>> = {
  understand: "hackathon",
  find: "crocodiles-den",
  develop: "dragons-den",
};

/** Where on the way a phase is: at its gate on its last day. */
export const stepOf = (key: PhaseKey, endsToday: boolean): WayStepId =>
  (endsToday ? GATE_OF[key] : undefined) ?? STEP_OF[key];
