import type { SectionKey } from "@/lib/domain/concepts";
import type { MovingDate } from "../moving-date";

export type TargetStage =
  | "draft"
  | "submitted"
  | "longlisted"
  | "crocodiles-den"
  | "developing"
  | "dragons-den"
  | "board"
  | "portfolio"
  | "parked"
  | "declined"
  | "withdrawn"
  | "merged";

export type SupportSeed = {
  authoritySlug: string;
  level: "interested" | "sponsoring" | "will-pilot";
  /** The contact’s post; no person is named. */
  contactRole: string;
  note: string;
};

export type ConceptSeed = {
  slug: string;
  targetStage: TargetStage;
  solutionType: "market-ready" | "supported-idea" | "new-concept";
  title: string;
  pitch: string;
  leadOrganisationSlug: string;
  leadPersonSlug: string;
  coAuthorSlugs: string[];
  partnerOrganisationSlugs: string[];
  problemSlugs: string[];
  evidenceSlugs: string[];
  /** Markdown. An empty string is a section not written yet, which only a draft may have. */
  sections: Record<SectionKey, string>;
  confidential: { section: SectionKey; reason: string }[];
  support: SupportSeed[];
  timeline: { startedOn: MovingDate; submittedOn?: MovingDate; longlistedOn?: MovingDate; endedOn?: MovingDate };
  /** What changed after the Crocodiles’ Den; the rest stays as it was. */
  secondVersion?: { readyOn: MovingDate; changeNote: string; sections: Partial<Record<SectionKey, string>> };
  /** Why it stopped, where staff or the author ended it outside a den. */
  closing?: { bySlug: string; reason: string; mergedIntoSlug?: string };
};
