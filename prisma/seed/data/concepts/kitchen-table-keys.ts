import type { ConceptSeed } from "./concept-seed";

export const kitchenTableKeys: ConceptSeed = {
  slug: "kitchen-table-keys",
  targetStage: "submitted",
  solutionType: "new-concept",
  title: "Kitchen Table Keys: try living alone before you have to",
  pitch:
    "Practice flats where young people in care live alone for a week at a time, with a neighbour on call, before they leave.",
  leadOrganisationSlug: "merton",
  leadPersonSlug: "priya-ashdown",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["larkspur-carers", "kestrel-yard"],
  problemSlugs: ["social-skills-for-independence"],
  evidenceSlugs: ["care-leavers-neet", "young-people-leaving-care", "care-leavers-neet-lifetime-cost"],
  sections: {
    benefits:
      "Young people of 16 and 17 in foster or residential care who will have their own tenancy within eighteen months. They learn what a silent flat feels like on a Tuesday night while there is still a carer to go back to. They find out what they can do, not only what they cannot.\n\nCarers benefit as well. They hear from somebody other than themselves that a young person is ready, or is not.",
    how: "Six furnished flats, in ordinary blocks, are shared by three boroughs. A young person books a first stay of two nights, then four, then a week in each school holiday. They shop and cook on a real budget, read a meter and answer the door.\n\nA paid neighbour lives in the same block, often a former care leaver, who is on call and eats with them once during the stay. After each stay they sit at the kitchen table together and agree what to try next. The notes go into the pathway plan in the young person’s words.",
    existing:
      "Semi-independent units prepare young people after they have left their carers, when it is too late to go back. Some boroughs keep a single training flat, hard to keep full and often lost to an emergency placement. Sharing is what makes a practice flat affordable and protects it.",
    "case-strategic":
      "Care leavers describe the move as a cliff edge, and at 19 far more of them are out of work and education than their peers. Practising early builds the confidence and calm that keep a tenancy and a college place.",
    "case-pan-london":
      "No single borough has enough young people of the right age to fill six flats. Three boroughs do, and a young person placed out of borough can use the flats nearest to where they live.",
    "case-replicable":
      "What is fixed is the rhythm of stays, the neighbour and the kitchen table. Flats may come from council stock, a housing association or a developer’s contribution, whichever a borough can find.",
    "case-scalable":
      "Each group of three boroughs runs its own flats, so growth means more groups, not a bigger one. Housing supply is the limit; void properties awaiting repair could serve for a year at a time.",
    "case-commercial":
      "Placement budgets are the buyer. A borough pays per night, and nights not used by one borough are offered to the others. We have not tested the price with providers of semi-independent housing.",
    principles: "The plan is written at the table, in the young person’s words. Neighbours start from what went well.",
    cost: "Estimate: £210,000 a year for six flats, of which £84,000 is rent forgone and £78,000 the six neighbours.",
    savings:
      "Estimate: one avoided breakdown of a first tenancy spares £7,000 to £12,000 in temporary accommodation and staff time. Eighteen a year would cover the cost at the upper figure.",
    delivery:
      "Flats and neighbours found in six months. Twenty young people in the first year, and an independent review with them as researchers in month fourteen.",
    risks:
      "Flats may be claimed for emergencies; the agreement between boroughs forbids it without the consent of all three. A stay that goes badly could knock confidence, so the first is always two nights.",
    ask: "Two partner boroughs, and advice on tenancy law for stays by people under 18.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "kingston-upon-thames",
      level: "interested",
      contactRole: "Head of leaving care",
      note: "Could offer one void flat for a year.",
    },
  ],
  timeline: { startedOn: { daysFromToday: -27 }, submittedOn: { daysFromToday: -2 } },
};
