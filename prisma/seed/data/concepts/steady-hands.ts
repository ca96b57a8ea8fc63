import type { ConceptSeed } from "./concept-seed";

export const steadyHands: ConceptSeed = {
  slug: "steady-hands",
  targetStage: "developing",
  solutionType: "supported-idea",
  title: "Steady Hands: the same mentor through exclusion and after",
  pitch:
    "A mentor who meets a young person on the day of an exclusion and stays for eighteen months, whichever borough they go to.",
  leadOrganisationSlug: "newham",
  leadPersonSlug: "yusuf-merriden",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["harbour-steps", "larchmere-police"],
  problemSlugs: ["social-skills-for-independence", "families-supported-too-late"],
  evidenceSlugs: ["serious-violence-under-18", "county-lines-from-london"],
  sections: {
    benefits:
      "Young people aged 11 to 15 who are excluded from school, or about to be, and who are already known to somebody because of violence or going missing. Exclusion is a moment when adults fall away one after another. Here one adult arrives.\n\nParents, often called in again and again and seldom helped, gain someone to ring. The next school gains a person who knows the young person well and will come in when things go wrong.",
    how: "The head teacher calls the project when an exclusion is being considered. A mentor from Harbour Steps meets the young person and a parent within 24 hours, at home if they wish.\n\n- For six weeks they meet three times a week, and plan the return to learning.\n- For the next year they meet weekly, practising what the young person finds hardest: staying calm, asking for help, walking away.\n- For the last months they meet less, and end well, with a date known from the start.\n\nMentors have ten young people each and a clinical supervisor. If a young person moves to another borough, the mentor goes too.",
    existing:
      "Mentoring for young people at risk is common and usually lasts twelve weeks, stops at the borough boundary and starts after an arrest. Workers in hospitals meet young people at the moment of injury, which is later than we want to be. Eighteen months with one person is rare.",
    "case-strategic":
      "Young people told us that school was the thread, and that it snapped. The project holds it. It also practises, over a long time, the social skills that the problem statement says vulnerable children lack.",
    "case-pan-london":
      "A young person excluded in one borough is often placed in the next, and gangs pay no heed to boundaries. Three boroughs would share the mentors and one agreement on risk.",
    "case-replicable":
      "The first day, the length and the caseload are fixed. Which schools and which partners is local. A short guide exists; its use outside east London has not been tested.",
    "case-scalable":
      "Mentors are the limit: good ones take months to find and longer to train. Forty across London would reach four hundred young people at a time, about the number we think most need it.",
    "case-commercial":
      "Boroughs buy places, from alternative-provision and community-safety budgets. A payment by schools that exclude is possible and would need their forum’s consent.",
    principles:
      "The young person sets the first goal. Work is with the family, from strengths, alongside school and police.",
    cost: "Estimate: £7,800 a young person over eighteen months, with supervision.",
    savings:
      "Estimate: a place in alternative provision costs about £18,000 a year. If three in ten return to mainstream a year early, the saving is £5,400 a young person on average.",
    delivery:
      "Twelve mentors in three boroughs within a year. An independent evaluator compares returns to school and offences with similar young people elsewhere.",
    risks:
      "Mentors may be threatened, so they work in pairs at first. Information that puts someone at risk must be passed on; young people are told so on the first day.",
    ask: "A third borough, agreement with the police on what mentors pass on, and £90,000 for evaluation.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "newham",
      level: "will-pilot",
      contactRole: "Head of early help",
      note: "Eight schools have agreed to call on the day.",
    },
    {
      authoritySlug: "waltham-forest",
      level: "sponsoring",
      contactRole: "Community safety lead",
      note: "Would pay for ten places.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -130 },
    submittedOn: { daysFromToday: -112 },
    longlistedOn: { daysFromToday: -98 },
  },
};
