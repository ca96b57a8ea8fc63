import type { ConceptSeed } from "./concept-seed";

export const roomToGrow: ConceptSeed = {
  slug: "room-to-grow",
  targetStage: "crocodiles-den",
  solutionType: "supported-idea",
  title: "Room to Grow: idle rooms and willing people for families nearby",
  pitch:
    "A coordinator and a live list match empty community rooms and local volunteers to families waiting for early help.",
  leadOrganisationSlug: "lantern-row-trust",
  leadPersonSlug: "amara-bell",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["teasel-street"],
  problemSlugs: ["community-assets-not-mobilised", "families-supported-too-late"],
  evidenceSlugs: ["childrens-centres-closed-since-2010", "child-poverty-london"],
  sections: {
    benefits:
      "Families on a waiting list for early help, above all those with children under five who used to have a children’s centre in walking distance. Instead of waiting twelve weeks for a worker, they are offered something near home within two: a stay-and-play, a homework table, a befriender, a lift to an appointment.\n\nVolunteers benefit from being asked to do something definite. Halls, clubs and faith buildings that stand empty on weekday afternoons gain a use and a small income.",
    how: "A coordinator in each neighbourhood walks it, street by street, and keeps a live list of rooms, hours, people and skills. When a family joins the early help list, and agrees, the coordinator rings them, listens, and makes up to three offers from the list.\n\n- Volunteers are checked, trained for a day and visited monthly.\n- Rooms are inspected once and insured through the Trust.\n- If things get worse, the coordinator calls the early help worker that day.\n\nIn our first neighbourhood the list reached 31 rooms and 140 people in five months.",
    existing:
      "Borough directories list services, and are out of date within months. Volunteer centres recruit people and then look for a role. Room to Grow starts from a particular family, and somebody is paid to make the match and see that it happened.",
    "case-strategic":
      "Children’s centres have closed by the hundred and referrals have gone up. The strengths of a neighbourhood have not closed; they cannot be seen. Making them visible to the people who hold the waiting list answers the first problem statement head on.",
    "case-pan-london":
      "Neighbourhoods straddle borough lines. The list is shared, so that a family in one borough may use a hall across the road in another. Southwark and Croydon would pool training and insurance.",
    "case-replicable":
      "The list, the checks, the training and the insurance are fixed. Coordinators are recruited locally and shape the rest. We have run it in one dense estate; an outer-London suburb is untested.",
    "case-scalable":
      "One coordinator serves about 12,000 homes. London would need some 290, which no one would fund at once. Growth by choosing the ten per cent of neighbourhoods with the longest waiting lists is realistic.",
    "case-commercial":
      "Boroughs would commission coordinators at £46,000 a year each, in place of part of a family-support contract. Hall owners pay five per cent of income they would not otherwise have. That covers about a tenth of the cost.",
    principles:
      "Offers follow what the family says it wants. Work starts from strengths, the family’s and the street’s.",
    cost: "Estimate: £46,000 a coordinator a year, £9,000 for training and checks, £6,000 for insurance.",
    savings:
      "Estimate: 40 families a year, each spared eight hours of a worker’s time, about £11,000 a neighbourhood. The saving does not cover the cost in the first two years.",
    delivery:
      "Four neighbourhoods in two boroughs over eighteen months, with a matched group of families still on the ordinary list for comparison.",
    risks:
      "A volunteer could harm a child: checks, training, two adults at all times, and visits. A coordinator may leave and take the knowledge along; the list is written down.",
    ask: "Two boroughs’ early help lists, a pilot grant of £180,000, and help to design the comparison.",
  },
  confidential: [{ section: "savings", reason: "Contains the unit costs of a contract that is being retendered." }],
  support: [
    {
      authoritySlug: "southwark",
      level: "sponsoring",
      contactRole: "Assistant director, early help",
      note: "Would share its early help waiting list under an agreement.",
    },
    {
      authoritySlug: "croydon",
      level: "interested",
      contactRole: "Community partnerships lead",
      note: "Two neighbourhoods in mind.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -88 },
    submittedOn: { daysFromToday: -58 },
    longlistedOn: { daysFromToday: -43 },
  },
};
