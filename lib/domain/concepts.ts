/** Limits of what may be typed, in characters and entries. */
export const CONCEPT_LIMITS = {
  title: 120,
  pitch: 200,
  section: 6_000,
  reason: 2_000,
  feedback: 4_000,
  contact: 120,
  note: 1_000,
  problems: 6,
  evidence: 12,
} as const;

export const SOLUTION_TYPES = ["market_ready", "supported_idea", "new_concept"] as const;
/** The three kinds of solution, each with a route of its own. */
export type SolutionType = (typeof SOLUTION_TYPES)[number];

export const SOLUTION_LABELS: Record<SolutionType, string> = {
  market_ready: "Market ready",
  supported_idea: "Supported idea",
  new_concept: "New concept",
};

export const SUPPORT_LEVELS = ["interested", "sponsoring", "will_pilot"] as const;
/** How far a borough backs a concept. */
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

export const SUPPORT_LABELS: Record<SupportLevel, string> = {
  interested: "Interested",
  sponsoring: "Sponsoring",
  will_pilot: "Will pilot",
};

export const SECTION_KEYS = [
  "benefits",
  "how",
  "existing",
  "case-strategic",
  "case-pan-london",
  "case-replicable",
  "case-scalable",
  "case-commercial",
  "principles",
  "cost",
  "savings",
  "delivery",
  "risks",
  "ask",
] as const;
/** The parts of a concept that are written in prose. */
export type SectionKey = (typeof SECTION_KEYS)[number];

/** A part of the concept as its authors and readers see it. `required` parts must be written before submitting. */
export type Section = { key: SectionKey; title: string; hint: string; required: boolean };

export const SECTIONS: readonly Section[] = [
  {
    key: "benefits",
    title: "Who benefits",
    hint: "Say who is better off, how many they are, and what changes for them.",
    required: true,
  },
  {
    key: "how",
    title: "How it works",
    hint: "Describe what happens, step by step, as the people who use it would see it.",
    required: true,
  },
  {
    key: "existing",
    title: "What exists already",
    hint: "Name what is there today, in London or elsewhere, and say how this differs.",
    required: false,
  },
  {
    key: "case-strategic",
    title: "Strategic challenge",
    hint: "Does it address a key problem of the sector? Lean on evidence.",
    required: true,
  },
  {
    key: "case-pan-london",
    title: "Pan-London",
    hint: "Does it encourage collaboration across authorities? Say which ones, and on what.",
    required: true,
  },
  {
    key: "case-replicable",
    title: "Replicable",
    hint: "Is it fit for several authorities? Say what stays the same and what each must adapt.",
    required: true,
  },
  {
    key: "case-scalable",
    title: "Scalable",
    hint: "Is there scope to develop it and widen its use? Say what limits it.",
    required: true,
  },
  {
    key: "case-commercial",
    title: "Commercial",
    hint: "Can it be commercialised so that it lasts? Say who pays, for what, and for how long.",
    required: true,
  },
  {
    key: "principles",
    title: "Practice principles",
    hint: "The child’s voice, family focus, strengths-based practice, multi-agency working: how does each show?",
    required: false,
  },
  {
    key: "cost",
    title: "Cost",
    hint: "What it costs to develop, to launch and to run for one borough, marked as estimate where it is one.",
    required: false,
  },
  {
    key: "savings",
    title: "Savings or revenue for boroughs",
    hint: "For one borough and one year. Say what the figure rests on.",
    required: false,
  },
  {
    key: "delivery",
    title: "Delivery plan",
    hint: "The first three steps, who takes them, and by when.",
    required: true,
  },
  {
    key: "risks",
    title: "Risks",
    hint: "What could go wrong, how likely it is, and what you would do.",
    required: false,
  },
  {
    key: "ask",
    title: "What you ask for",
    hint: "Say what you need from the programme: money, introductions, data, a place to pilot.",
    required: true,
  },
];

/** What a gate reads: the whole concept as it stood at one moment. */
export type ConceptContent = {
  title: string;
  pitch: string;
  solutionType: SolutionType;
  leadOrganisation: string | null;
  authors: string[];
  problems: { slug: string; title: string }[];
  evidence: { slug: string; figure: string; what: string }[];
  sections: { key: SectionKey; text: string; confidential: boolean; confidentialReason: string | null }[];
};

/** What still keeps a concept from being submitted, each as a sentence beside the place to mend it. */
export function missingAnswers(content: {
  pitch: string;
  problems: readonly unknown[];
  sections: readonly { key: string; text: string }[];
}): { key: string; message: string }[] {
  const written = new Set(content.sections.filter((s) => s.text.trim() !== "").map((s) => s.key));
  const missing = SECTIONS.filter((section) => section.required && !written.has(section.key));
  return [
    ...(content.pitch.trim() === "" ? [{ key: "about", message: "Enter the pitch in one sentence" }] : []),
    ...(content.problems.length === 0 ? [{ key: "about", message: "Select at least one problem statement" }] : []),
    ...missing.map((section) => ({ key: section.key, message: `Write “${section.title}”` })),
  ];
}
