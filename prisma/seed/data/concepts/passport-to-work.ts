import type { ConceptSeed } from "./concept-seed";

export const passportToWork: ConceptSeed = {
  slug: "passport-to-work",
  targetStage: "parked",
  solutionType: "market-ready",
  title: "Passport to Work: one apprenticeship pool for care leavers",
  pitch: "One application opens apprenticeships in every London council, with a job coach for the first year.",
  leadOrganisationSlug: "merton",
  leadPersonSlug: "priya-ashdown",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["kestrel-yard", "beacon-hollow"],
  problemSlugs: ["social-skills-for-independence"],
  evidenceSlugs: ["care-leavers-neet", "care-leavers-neet-lifetime-cost"],
  sections: {
    benefits:
      "Care leavers of 17 to 24 who are out of work or about to finish college. Most councils keep a few places for their own care leavers, in jobs that may not suit. With one pool a young person from Barnet who wants to be an arborist can take the only opening, in Bromley.\n\nManagers benefit from a coach who prepares them, and who answers the telephone when the first bad week comes.",
    how: "A care leaver applies once, by video or on paper, with help from their personal adviser. Kestrel Yard’s coaches meet them twice, learn what they want and where they can travel, and match them to openings in any council in the pool.\n\nBefore the first day the coach prepares the manager and agrees what to do if things go wrong. They meet weekly for three months, then monthly to the end of the year. Travel for the first month is paid. Kestrel Yard has run the same service for six housing associations for four years.",
    existing:
      "Ring-fenced apprenticeships exist in most boroughs and are filled unevenly: some have ten applicants for a place, others none. National schemes offer jobs in central government. None lets a young person move between councils.",
    "case-strategic":
      "Two in five care leavers were out of work and education at 19. Steady first work with somebody alongside teaches the social skills that tenancies and further jobs depend on.",
    "case-pan-london":
      "It has no point in a single borough: the pool is the idea. Councils would share openings, coaches and the apprenticeship levy.",
    "case-replicable":
      "Already works for six employers with one handbook. Councils differ in pay grades and in vetting, and both can be handled by settings agreed on joining.",
    "case-scalable":
      "One coach supports 22 apprentices. The pool gains from each council that joins, up to the number of care leavers looking for work, which we put at 900 a year.",
    "case-commercial":
      "Councils pay £3,400 for each apprentice who completes three months. Housing associations have paid it for four years.",
    principles: "The young person chooses the work. Coaches build on what they already do well.",
    cost: "Estimate: £3,400 an apprentice, paid on result, and £40,000 a year for the shared vacancy list.",
    savings:
      "The audit office puts the lifetime cost of one cohort out of work at £240m. We claim no share of it; one borough’s yearly saving on support is about £2,900 for each person in work.",
    delivery: "Six councils and sixty apprentices in the first year.",
    risks: "Councils may keep their openings to themselves. Recruitment freezes would empty the pool.",
    ask: "A sponsor among directors of human resources, and six councils.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "merton",
      level: "interested",
      contactRole: "Head of human resources",
      note: "Would share openings if four others do.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -120 },
    submittedOn: { daysFromToday: -93 },
    longlistedOn: { daysFromToday: -76 },
    endedOn: { daysFromToday: -40 },
  },
  closing: {
    bySlug: "orla-devonport",
    reason:
      "Good on the criteria, but it needs several councils to share openings and most have paused recruitment this year. No council is ready to sponsor. We keep it for the next cycle, and will ask again once recruitment opens.",
  },
};
