export type EcosystemRole = "sets-policy" | "funds" | "assures" | "delivers" | "served";
export type EcosystemPartSeed = {
  slug: string;
  name: string;
  roles: EcosystemRole[];
  summary: string;
  answersTo: string[];
};

/** Who sets policy, funds, assures and delivers services for children and families, as the 2018 deck draws it. */
export const ecosystem: EcosystemPartSeed[] = [
  {
    slug: "department-for-education",
    name: "Department for Education",
    roles: ["sets-policy", "funds"],
    summary: "Sets policy, pays a share and holds councils to account for children’s services.",
    answersTo: [],
  },
  {
    slug: "housing-communities-ministry",
    name: "Ministry of Housing, Communities and Local Government",
    roles: ["sets-policy", "funds"],
    summary: "Ran the Troubled Families programme, meant to lessen complex families’ need for costly services.",
    answersTo: [],
  },
  {
    slug: "home-office",
    name: "Home Office",
    roles: ["sets-policy"],
    summary: "Sets policy and oversees work on gangs, youth violence and unaccompanied children.",
    answersTo: [],
  },
  {
    slug: "ofsted",
    name: "Ofsted",
    roles: ["assures"],
    summary: "Inspects councils’ children’s services, and regulates homes, fostering agencies and schools.",
    answersTo: [],
  },
  {
    slug: "safeguarding-children-boards",
    name: "Local safeguarding children boards",
    roles: ["assures"],
    summary: "Coordinate local work to keep children safe and well.",
    answersTo: [],
  },
  {
    slug: "local-authorities",
    name: "Local authorities and children’s trusts",
    roles: ["funds", "delivers"],
    summary:
      "Carry the statutory duties: assess risk, protect, arrange fostering and residential care, and add money of their own. The director of children’s services answers for all of it.",
    answersTo: ["department-for-education", "ofsted"],
  },
  {
    slug: "schools",
    name: "Schools",
    roles: ["delivers"],
    summary: "Each has a safeguarding lead who works with the authority, and all staff have a duty to act.",
    answersTo: ["ofsted"],
  },
  {
    slug: "health",
    name: "Health",
    roles: ["delivers"],
    summary: "Midwives, health visitors and GPs see children first, spot harm and support those with disabilities.",
    answersTo: [],
  },
  {
    slug: "police",
    name: "Police",
    roles: ["delivers"],
    summary: "Follow up concerns, can take a child to safety for up to 72 hours, and work against youth violence.",
    answersTo: [],
  },
  {
    slug: "voluntary-and-private-providers",
    name: "Charities and private providers",
    roles: ["delivers"],
    summary: "Provide fostering, residential care, special needs support, respite and much else.",
    answersTo: ["ofsted"],
  },
  {
    slug: "children-and-families",
    name: "Children and families",
    roles: ["served"],
    summary: "Those whom all of it is for. Children in care councils tell authorities what the care is like.",
    answersTo: [],
  },
];
