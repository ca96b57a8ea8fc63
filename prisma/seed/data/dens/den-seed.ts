import type { ConceptCriterionKey } from "../criteria";
import type { MovingDate } from "../moving-date";

export type MarkSeed = { points: number; comment?: string } | { notApplicable: true; reason: string };
export type Marks = Record<ConceptCriterionKey, MarkSeed>;
export type SheetSeed = { personSlug: string; marks: Marks };
export type DenConditionSeed = {
  text: string;
  ownerSlug: string;
  /** Days from the decision. */
  dueInDays: number;
  discharge?: { on: MovingDate; bySlug: string; note: string };
};

export type DenDecisionSeed = {
  outcome: "proceed" | "proceed-with-conditions" | "revise" | "park" | "decline";
  reasons: string;
  conditions: DenConditionSeed[];
  /** What the authors are told; the members’ comments stay private. */
  feedback: string;
};

export type DenItemSeed = {
  conceptSlug: string;
  conceptVersion: 1 | 2;
  /** London time on the day of the den. */
  at: string;
  minutes: number;
  recusals: { personSlug: string; reason: string }[];
  sheets: SheetSeed[];
  /** Marks changed in the discussion after the reveal; the first ones stay on record. */
  rescored: { personSlug: string; criterion: ConceptCriterionKey; points: number; reason: string }[];
  decision: DenDecisionSeed | null;
};

export type DenSeed = {
  slug: string;
  kind: "crocodiles" | "dragons";
  title: string;
  on: MovingDate;
  place: string;
  state: "planned" | "papers-out" | "published";
  schemeSlug: string;
  chairSlug: string;
  panelSlugs: string[];
  /** Members who must be present and not recused for a decision. */
  quorum: number;
  items: DenItemSeed[];
};

type FivePoints = [strategic: number, panLondon: number, replicable: number, scalable: number, commercial: number];

/** Points in the order of the criteria, with a comment on those that need one. */
export const sheet = (
  personSlug: string,
  points: FivePoints,
  comments: Partial<Record<ConceptCriterionKey, string>> = {},
): SheetSeed => {
  const mark = (key: ConceptCriterionKey, value: number): MarkSeed => {
    const comment = comments[key];
    return comment ? { points: value, comment } : { points: value };
  };
  const [strategic, panLondon, replicable, scalable, commercial] = points;
  return {
    personSlug,
    marks: {
      strategic: mark("strategic", strategic),
      "pan-london": mark("pan-london", panLondon),
      replicable: mark("replicable", replicable),
      scalable: mark("scalable", scalable),
      commercial: mark("commercial", commercial),
    },
  };
};
