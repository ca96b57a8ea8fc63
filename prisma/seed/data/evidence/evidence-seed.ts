export type EvidenceSeed = {
  slug: string;
  /** As it is spoken of: "26%", "£185m". */
  figure: string;
  what: string;
  source: string;
  /** Year and month, or the year alone where the documents give no month. */
  publishedOn: string;
  periodCovered: string;
  area: "UK" | "England" | "London" | "Central London" | "London (14 boroughs)";
  /** Who and what was counted. */
  scope: string;
  problemSlugs: string[];
  /** Figures that share a name or a value and cannot be used as if they were one. Always mutual. */
  conflictsWith: string[];
  /** Where it was found, and what a reader should be careful of. */
  note: string;
};
