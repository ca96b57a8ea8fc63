import type { ConceptSeed } from "./concept-seed";

export const heardBack: ConceptSeed = {
  slug: "heard-back",
  targetStage: "portfolio",
  solutionType: "market-ready",
  title: "Heard Back: families say what helped, by text, for a year",
  pitch:
    "Short text messages ask families what helped at three, six and twelve months, and turn the answers into evidence.",
  leadOrganisationSlug: "quillmere-university",
  leadPersonSlug: "ifeoma-brackwater",
  coAuthorSlugs: ["priya-ashdown"],
  partnerOrganisationSlugs: ["tallow-and-finch", "teasel-street"],
  problemSlugs: ["early-support-goes-unrecorded"],
  evidenceSlugs: ["early-intervention-share", "late-intervention-share"],
  sections: {
    benefits:
      "Parents who finish a course, a group or a spell with a family worker and are never asked again whether it made a difference. They are heard, and told what was done with what they said. Early help services learn, sometimes uncomfortably, what lasted and what did not.\n\nCommissioners gain answers at three, six and twelve months, which no early help contract in London now gives them as a matter of course.",
    how: "When support ends, the worker asks the parent whether they would like to be asked later, and in which language. At three, six and twelve months a text brings three questions, which take two minutes. A parent who says that things are worse is offered a call from the service within two working days.\n\nTallow and Finch run the messages, which need no app and cost the parent nothing. Quillmere reports each quarter, service by service, with the share that answered and how sure anyone can be. A note goes back to every parent to say what changed.",
    existing:
      "Satisfaction forms on the last day measure politeness. Longer evaluations follow one programme for one grant. The message service has been in use in two housing associations for three years; what is new is its use after early help, and the offer of a call.",
    "case-strategic":
      "Little is recorded when families do not need statutory help, so nobody can say which support works. This records the one thing that matters most and is asked least: how the family is a year later.",
    "case-pan-london":
      "The three questions are the same in each borough, so that services can be compared with others like them. Boroughs would meet twice a year to read the results together.",
    "case-replicable":
      "Three boroughs of different size and make-up have set it up with the same guide in under a month. Only the list of services and the languages change.",
    "case-scalable":
      "The message service already carries more traffic than all of London would bring. Analysis costs rise in steps, by about £18,000 for each ten boroughs.",
    "case-commercial":
      "A yearly fee by population, from £11,000 to £19,000, paid from commissioning budgets. The trial boroughs paid half. It covers its costs at nine.",
    principles: "The family speaks, in its own language. Children over 12 may be asked too, with consent.",
    cost: "Estimate: £145,000 a year for nine boroughs. Set-up £6,000 a borough.",
    savings:
      "None promised. One trial borough ended a contract worth £64,000 a year whose results had faded by six months, and moved the money.",
    delivery: "Ready now. Three boroughs to six in the first half-year, nine by its end.",
    risks:
      "Those who answer may differ from those who do not. Each report says how many answered. A reply that shows danger to a child is passed on the same day.",
    ask: "Endorsement, and introductions to six commissioners.",
  },
  confidential: [{ section: "case-commercial", reason: "Fees are under negotiation with the next boroughs." }],
  support: [
    {
      authoritySlug: "haringey",
      level: "sponsoring",
      contactRole: "Early help commissioner",
      note: "In the trial since the start.",
    },
    {
      authoritySlug: "wandsworth",
      level: "will-pilot",
      contactRole: "Head of family support",
      note: "Four services in the first group.",
    },
    {
      authoritySlug: "redbridge",
      level: "interested",
      contactRole: "Children’s centres manager",
      note: "Asked for Bengali and Romanian from the first day.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -134 },
    submittedOn: { daysFromToday: -124 },
    longlistedOn: { daysFromToday: -108 },
  },
  secondVersion: {
    readyOn: { daysFromToday: -52 },
    changeNote:
      "Adds who answered and who did not, the cost to a small borough, and how danger to a child is passed on.",
    sections: {
      "case-replicable":
        "Three boroughs of different size and make-up have set it up with the same guide in under a month. Replies at six months ran from 41% to 57%, lowest among parents who do not speak English at home, and rose by nine points when the first text came in their language.",
      cost: "Estimate: £145,000 a year for nine boroughs. Set-up £6,000 a borough, or £3,500 where fewer than ten services take part.",
      risks:
        "Those who answer may differ from those who do not; each report says how many answered and in which groups. Replies are read by a trained person between 8am and 8pm every day, and one that shows danger to a child is passed to the front door within the hour.",
    },
  },
};
