import type { ConceptSeed } from "./concept-seed";

export const nightOwls: ConceptSeed = {
  slug: "night-owls",
  targetStage: "withdrawn",
  solutionType: "new-concept",
  title: "Night Owls: youth clubs open when trouble starts",
  pitch: "Sports halls open from 9pm to midnight on Fridays and Saturdays, run by young people with two youth workers.",
  leadOrganisationSlug: "newham",
  leadPersonSlug: "yusuf-merriden",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["larchmere-police"],
  problemSlugs: ["community-assets-not-mobilised"],
  evidenceSlugs: ["childrens-and-youth-centres-closed"],
  sections: {
    benefits:
      "Young people aged 13 to 17 who are out late because home is crowded or unhappy, and for whom there is nowhere indoors to be. Leisure centres close at nine, just when calls to the police about young people begin to climb. They gain a warm, lit hall, food and two adults who know their names. Residents near the usual gathering places gain quieter nights.",
    how: "A committee of eight young people plans each month’s nights with a youth worker: football, music, cooking, exams in May. The borough’s leisure operator leaves one hall unlocked until midnight and is paid for the caretaker. A minibus takes people home on three routes.\n\nTwo youth workers are on duty, and a police officer calls in once an evening, not to check but to play. Anyone who seems to be in difficulty is offered a talk the next week.",
    existing:
      "Late-night sport has been tried in several boroughs with short grants, and ended with them. What young people here asked for is a say in what happens and a way home.",
    "case-strategic":
      "More than six hundred youth centres closed in five years. Halls stand empty at the hours when young people most need them.",
    "case-pan-london":
      "Boroughs could share minibus routes, and let young people use any hall. This is not yet worked out.",
    "case-replicable":
      "Most boroughs have a hall and an operator. The committee and the way home are what must be kept.",
    "case-scalable":
      "One hall serves about 60 young people a night. Youth workers willing to work late are hard to find.",
    "case-commercial": "Public health and community-safety budgets, at about £19 a visit. No income from elsewhere.",
    principles: "Young people run it. Work starts from what they enjoy.",
    cost: "Estimate: £58,000 a year for one hall, two nights a week.",
    savings: "Not estimated.",
    delivery: "Open one hall within ten weeks of a decision.",
    risks: "Rival groups may meet at the door. The committee and the police would agree who comes on which night.",
    ask: "£58,000 for one year.",
  },
  confidential: [],
  support: [],
  timeline: { startedOn: { daysFromToday: -62 }, endedOn: { daysFromToday: -30 } },
  closing: {
    bySlug: "yusuf-merriden",
    reason: "The borough has found two years’ money for the first hall, so we can start without the programme.",
  },
};
