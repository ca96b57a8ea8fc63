export type RecommendationOwner = "london-councils" | "national-government" | "local-authorities";
export type RecommendationSeed = {
  number: number;
  owner: RecommendationOwner;
  /** The departments named, where the owner is national government. */
  addressees: string[];
  text: string;
};
export type PriorityActionSeed = {
  slug: string;
  group: "childrens-services" | "county-lines";
  title: string;
  text: string;
};

const list = (owner: RecommendationOwner, first: number, entries: (string | [addressees: string[], text: string])[]) =>
  entries.map((entry, index): RecommendationSeed => {
    const [addressees, text] = typeof entry === "string" ? [[], entry] : entry;
    return { number: first + index, owner, addressees, text };
  });

/** The recommendations of "Under pressure" (June 2019), shortened. */
export const recommendations: RecommendationSeed[] = [
  ...list("london-councils", 1, [
    "Look at how sub-regional commissioning is going and share what each partnership has learnt.",
    "Find out across London who the older, hard-to-place young people are, in care or with complex needs, and test new ways of working with them quickly.",
    "Set up a London partnership to commission secure and semi-independent placements.",
    "Get more from the market by estimating demand and commissioning places together for rare, high-cost needs.",
    "Build pathways to adulthood with colleges and employers after 16.",
    "Make a London workforce strategy for social workers, educational psychologists and other key professions.",
    "Help boroughs evaluate innovation in a consistent way, on evidence, and share what works more widely.",
  ]),
  ...list("national-government", 8, [
    "Put right the shortage of money for children’s social care and special educational needs at the next Spending Review.",
    "When setting budgets, recognise that cuts in one part of local services and their partners are felt in others.",
    [
      ["Department for Education"],
      "Review what the Children and Families Act 2014 has done to demand for education, health and care plans.",
    ],
    [
      ["Department for Education"],
      "Remove incentives that make excluding a child cheaper for a school than supporting one, as a recent review of exclusions proposed.",
    ],
    [
      ["Department for Education"],
      "Review the law and guidance of the special needs tribunal so that lifetime costs of placements weigh beside the parent’s wishes and the child’s needs.",
    ],
    [
      ["Department for Education"],
      "Let local authorities open special schools and places without a free school competition.",
    ],
    [
      ["Department for Education"],
      "Review how performance measures and a narrower curriculum at 16 affect inclusion, and reward schools that include.",
    ],
    [
      ["Department for Education", "Department of Health", "Local authorities"],
      "Make clear what health commissioners must pay for and support, for children in care and those with plans, and spread good joint working.",
    ],
    [
      ["Ministry of Housing, Communities and Local Government"],
      "Keep early intervention money of the Troubled Families programme beyond 2020.",
    ],
    [
      ["Ministry of Housing, Communities and Local Government"],
      "Review how the 2018 duty to prevent homelessness works for families, and fund councils to meet it.",
    ],
    [
      ["Home Office"],
      "Make the national transfer scheme for unaccompanied children fair and efficient, so that London does not carry too large a share.",
    ],
    [
      ["Ministry of Justice"],
      "Review grants for secure places for children on remand, so that they keep up with numbers, cost and length of stay.",
    ],
  ]),
  ...list("local-authorities", 20, [
    "Analyse closely what creative solutions change in particular areas of cost or demand.",
    "Break down divides inside the council, so that decisions serve local government as a whole and not one service at another’s cost.",
    "Analyse, commission and plan jointly for young people who are in both social care and special needs services.",
    "Look out for good practice elsewhere and use it.",
    "Do the basics of social care, special needs support and financial management very well.",
  ]),
];

/** What the 2019 report asked Leaders’ Committee to act on first. */
export const priorityActions: PriorityActionSeed[] = [
  {
    slug: "hard-to-place-adolescents",
    group: "childrens-services",
    title: "Commission placements together for adolescents who are hard to place",
    text: "Work out whether to do it by sub-region or for all London, perhaps on the base agreed for secure places.",
  },
  {
    slug: "workforce-strategy",
    group: "childrens-services",
    title: "A workforce strategy",
    text: "Explore a social work academy and a social worker agency for London, to rely less on agency staff.",
  },
  {
    slug: "health-contribution",
    group: "childrens-services",
    title: "Health’s contribution to education, health and care plans",
    text: "A London protocol that says the least boroughs expect of the health service.",
  },
  {
    slug: "send-transport",
    group: "childrens-services",
    title: "Special needs transport",
    text: "Explore with boroughs where working together would save, beside the three priorities.",
  },
  {
    slug: "county-lines-toolkits",
    group: "county-lines",
    title: "Toolkits on county lines",
    text: "For members and officers, schools and their staff, and residents.",
  },
  {
    slug: "transport-summit",
    group: "county-lines",
    title: "A summit with transport companies",
    text: "With the police, on closing routes and noticing young people who are being exploited.",
  },
  {
    slug: "county-lines-campaign",
    group: "county-lines",
    title: "A campaign on county lines",
    text: "On how young Londoners are exploited, and the link between recreational drug use, violence and modern slavery.",
  },
];
