import type { ConceptSeed } from "./concept-seed";

export const weekendBridge: ConceptSeed = {
  slug: "weekend-bridge",
  targetStage: "dragons-den",
  solutionType: "supported-idea",
  title: "Weekend Bridge: shared short breaks for families under strain",
  pitch:
    "Five boroughs share one pool of trained weekend carers, so that families of disabled children get a break before a crisis.",
  leadOrganisationSlug: "merton",
  leadPersonSlug: "priya-ashdown",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["larkspur-carers", "teasel-street"],
  problemSlugs: ["families-supported-too-late"],
  evidenceSlugs: ["ehcp-growth-since-2010", "send-support-london", "looked-after-child-cost-growth"],
  sections: {
    benefits:
      "Families with a child who has complex needs, where a parent has said that they cannot go on as they are. A regular weekend once a month lets parents sleep, and gives brothers and sisters a day that is theirs. The child gains a second home they know, with the same carer each time.\n\nIt is aimed at the point just before a request for residential care, which few families want and which costs more each year.",
    how: "Larkspur recruits and trains weekend carers from people who could never foster full time: teaching assistants, nurses, grandparents. Each carer is approved once, to one standard, and may be used by any of the five boroughs.\n\nA family is introduced to two carers and chooses. The first visit is a tea, then an overnight, then a weekend each month for a year. Bookings, medicines and notes are kept on one system that parents can see. A nurse from the health partner trains each carer in that child’s care.",
    existing:
      "Every borough has a duty to offer short breaks. Most have a handful of carers, a long wait and a unit that is full. Agencies fill the gap at a high price and seldom with the same person. Nobody in London shares approval between boroughs.",
    "case-strategic":
      "When families do not get a break, some children with disabilities come into care at great cost. A weekend a month is early support in its plainest form, and parents ask for it by name.",
    "case-pan-london":
      "One pool means a carer in one borough can look after a child in the next. Five authorities would share one approval, one price and one training, and it improves with each that joins.",
    "case-replicable":
      "The standard, the training and the system are fixed. Rates follow the outer or inner London scale. South-west London has agreed; the model asks nothing that other groups of boroughs lack.",
    "case-scalable":
      "We believe 60 carers can be found in the first two years. Beyond 150 a second recruiting team is needed. Carers bring in half of new carers, so cost per carer should fall.",
    "case-commercial":
      "Boroughs pay Larkspur per weekend, at a price below the agency rate, with a small fee to join. At 50 carers the pool pays for itself without a grant.",
    principles: "The child meets the carer first and can say no. The whole family is asked what a good weekend is.",
    cost: "Estimate: £410 a weekend, all included. Joining fee £15,000 a borough, once.",
    savings:
      "Estimate: agency weekends now cost about £560. For 60 families a borough would spend £108,000 less a year on the same nights.",
    delivery:
      "Pool of 20 carers in nine months, 60 in two years. A group of parents meets quarterly, sees the figures and can stop the roll-out.",
    risks:
      "Carers may drop out when a child’s needs grow. Approval shared between boroughs needs each panel’s trust; they would sit together for the first year.",
    ask: "Agreement of five directors to one approval, and £75,000 for the booking system.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "merton",
      level: "will-pilot",
      contactRole: "Commissioning manager",
      note: "Would move 20 families in the first year.",
    },
    {
      authoritySlug: "kingston-upon-thames",
      level: "sponsoring",
      contactRole: "Head of disability services",
      note: "Subject to agreement on shared approval.",
    },
    {
      authoritySlug: "wandsworth",
      level: "interested",
      contactRole: "Short breaks lead",
      note: "Asked for the parents’ group to be set up first.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -128 },
    submittedOn: { daysFromToday: -115 },
    longlistedOn: { daysFromToday: -101 },
  },
  secondVersion: {
    readyOn: { daysFromToday: -14 },
    changeNote:
      "Shared approval worked out with four boroughs; price tested against three agencies; a parent co-chairs the group.",
    sections: {
      "case-commercial":
        "Boroughs pay Larkspur £425 a weekend, £15 more than first estimated, after a test against three agencies whose prices ran from £515 to £640. A fee to join covers approval. At 54 carers the pool pays for itself without a grant.",
      cost: "Estimate: £425 a weekend, all included, on this year’s pay rates. Joining fee £12,000 a borough, once.",
      savings:
        "Estimate: agency weekends cost about £560 on average. For 60 families with twelve weekends a year, a borough would spend £97,000 less on the same nights.",
      risks:
        "Carers may drop out when a child’s needs grow, so each family has a second carer from the start. Four panels have agreed to sit together; the fifth has not yet decided, and the pool can open without it.",
    },
  },
};
