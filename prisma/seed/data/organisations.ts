export type OrganisationKind =
  | "borough"
  | "childrens-trust"
  | "school"
  | "health"
  | "police"
  | "central-government"
  | "regional-government"
  | "sector-body"
  | "regulator"
  | "charity"
  | "social-enterprise"
  | "start-up"
  | "firm"
  | "funder"
  | "university";

export type OrganisationKindSeed = { key: OrganisationKind; name: string; summary: string };
export type OrganisationSeed = {
  slug: string;
  name: string;
  kind: OrganisationKind;
  /** The authority it works in, where it is a local one. */
  authoritySlug?: string;
};

export const organisationKinds: OrganisationKindSeed[] = [
  {
    key: "borough",
    name: "Local authority",
    summary: "A London borough or the City of London: sponsor, pilot and buyer.",
  },
  { key: "childrens-trust", name: "Children’s trust", summary: "Runs children’s services for an authority." },
  { key: "school", name: "School or college", summary: "Teaches, and has a duty to keep children safe." },
  {
    key: "health",
    name: "Health",
    summary: "Midwives, health visitors, general practice, hospitals and mental health.",
  },
  { key: "police", name: "Police", summary: "Follows up concerns, protects victims and works against youth violence." },
  {
    key: "central-government",
    name: "Central government",
    summary: "Sets policy, provides part of the money and holds councils to account.",
  },
  {
    key: "regional-government",
    name: "Regional government",
    summary: "The Greater London Authority and its partners.",
  },
  {
    key: "sector-body",
    name: "Local government body",
    summary: "Speaks for councils and helps them improve, such as London Councils or the Local Government Association.",
  },
  { key: "regulator", name: "Inspectorate", summary: "Inspects and regulates services." },
  { key: "charity", name: "Charity or community group", summary: "The voluntary and community sector." },
  { key: "social-enterprise", name: "Social enterprise", summary: "Trades for a social purpose." },
  { key: "start-up", name: "Start-up", summary: "A young company with a new product." },
  {
    key: "firm",
    name: "Firm",
    summary: "An established company, among them venture partners with market-ready offers.",
  },
  { key: "funder", name: "Funder", summary: "A foundation, social investor or innovation fund." },
  { key: "university", name: "University", summary: "Research and teaching." },
];

/** Invented for the demonstration. Boroughs are not listed here: each authority is one, under the authority’s slug. */
export const organisations: OrganisationSeed[] = [
  { slug: "lantern-row-trust", name: "Lantern Row Trust", kind: "charity", authoritySlug: "southwark" },
  { slug: "fernhollow-labs", name: "Fernhollow Labs", kind: "start-up" },
  { slug: "quillmere-university", name: "Quillmere University", kind: "university" },
  { slug: "harbour-steps", name: "Harbour Steps Youth Project", kind: "charity", authoritySlug: "newham" },
  { slug: "brambleside-partners", name: "Brambleside Partners", kind: "firm" },
  { slug: "tallow-and-finch", name: "Tallow and Finch Systems", kind: "firm" },
  { slug: "kestrel-yard", name: "Kestrel Yard Co-operative", kind: "social-enterprise", authoritySlug: "hackney" },
  { slug: "teasel-street", name: "Teasel Street Families Network", kind: "charity", authoritySlug: "merton" },
  { slug: "larkspur-carers", name: "Larkspur Foster Carers Guild", kind: "social-enterprise" },
  { slug: "saltmarsh-health", name: "Saltmarsh Children’s Health Alliance", kind: "health" },
  { slug: "thistledown-school", name: "Thistledown Secondary School", kind: "school", authoritySlug: "merton" },
  { slug: "beacon-hollow", name: "Beacon Hollow Foundation", kind: "funder" },
  { slug: "larchmere-police", name: "Larchmere Safer Streets Unit", kind: "police", authoritySlug: "newham" },
  { slug: "office-for-kinder-futures", name: "Office for Kinder Futures", kind: "central-government" },
  { slug: "willowmead-trust", name: "Willowmead Children’s Trust", kind: "childrens-trust" },
  { slug: "london-ventures-team", name: "London Ventures programme team", kind: "sector-body" },
];
