export type CycleOneVentureSeed = {
  slug: string;
  title: string;
  summary: string;
  solutionType: "market-ready";
  cycleSlug: string;
  status: "live";
  note: string;
};

const note =
  "The source documents say that cycle 1 built and launched it. They give no partner, date, borough or result, so none is shown.";

const venture = (slug: string, title: string, summary: string): CycleOneVentureSeed => ({
  slug,
  title,
  summary,
  solutionType: "market-ready",
  cycleSlug: "homelessness-and-temporary-accommodation",
  status: "live",
  note,
});

export const cycleOneVentures: CycleOneVentureSeed[] = [
  venture(
    "early-identification-of-homelessness",
    "Early identification of homelessness",
    "Finds people at risk of losing their home early.",
  ),
  venture(
    "modular-temporary-accommodation",
    "Modular temporary accommodation",
    "Modular homes as temporary accommodation, on sites that are not permanent.",
  ),
  venture(
    "transition-insurance",
    "Transition insurance",
    "Insurance that lowers what a household has to pay up front to rent privately.",
  ),
  venture(
    "temporary-accommodation-platform",
    "London-wide temporary accommodation platform",
    "One platform for temporary accommodation across London.",
  ),
];
