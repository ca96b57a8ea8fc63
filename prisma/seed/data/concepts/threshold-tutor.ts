import type { ConceptSeed } from "./concept-seed";

export const thresholdTutor: ConceptSeed = {
  slug: "threshold-tutor",
  targetStage: "board",
  solutionType: "supported-idea",
  title: "Threshold Tutor: practise the decision before you refer",
  pitch:
    "School and health staff practise on realistic cases, see what a social worker would do, and refer with more confidence.",
  leadOrganisationSlug: "fernhollow-labs",
  leadPersonSlug: "tomasz-fernley",
  coAuthorSlugs: ["yusuf-merriden"],
  partnerOrganisationSlugs: ["thistledown-school", "newham"],
  problemSlugs: ["inappropriate-referrals"],
  evidenceSlugs: ["referrals-growth", "inadequate-childrens-services"],
  sections: {
    benefits:
      "Teachers, pastoral staff, health visitors and youth workers who refer two or three children a year and never learn whether they judged well. They practise on cases where nothing is at stake, and find out at once what an experienced social worker would have done and why.\n\nFront-door teams receive fewer referrals that belong elsewhere, and clearer ones where a child needs them. Families are less often sent to a service that cannot help.",
    how: "A member of staff works through twelve short cases on a phone or computer, ten minutes each, over a term. A case unfolds in steps: a remark in the playground, a missed appointment, a call from an aunt. At each step they choose what to do and say how sure they are.\n\nThe tutor then shows how a panel of social workers from their own borough decided, where the panel itself disagreed, and the passage of the local threshold guide that applies. Schools see how confident their staff are, never an individual’s answers. Cases are written with practitioners and changed each year.",
    existing:
      "Safeguarding training is a yearly slide show and a quiz. Threshold documents run to forty pages and differ between boroughs. Neither gives practice or feedback. Medical schools have taught judgement through practice cases for years; nobody has built this for referral decisions.",
    "case-strategic":
      "Referrals have risen by 108% while budgets have fallen, and partners do not always know the thresholds. This deals with the cause, which is judgement without feedback, and not with the form.",
    "case-pan-london":
      "Cases are written once and answered by a panel in each borough. Comparing panels shows where thresholds really differ across London, which boroughs have said that they want to know.",
    "case-replicable":
      "The cases and the method are fixed, the panel and the guide are local. Adding a borough takes six social workers half a day each. Two boroughs as unlike as Hackney and Kingston have done it.",
    "case-scalable":
      "There is no limit on users beyond hosting. Writing cases costs money once. The work of keeping them current grows slowly; a group of practitioners would be needed past fifteen boroughs.",
    "case-commercial":
      "Boroughs pay £9,500 a year, from safeguarding partnership budgets. Multi-academy trusts have asked for a price. At ten boroughs it covers its costs.",
    principles:
      "Each case is told from the child’s side first, and asks what the family does well before what is wrong.",
    cost: "Estimate: £120,000 to write and build the full set, then £88,000 a year.",
    savings:
      "Estimate: a tenth fewer referrals that end with no action, in a borough with 5,000 a year, spares about £15,000 of screening (200 referrals, two hours each). The trial will test this.",
    delivery:
      "Trial in 24 schools, half of them starting a term later for comparison. Full set of cases in nine months.",
    risks:
      "Staff might refer too little. The trial counts children seen late as closely as referrals saved, and stops if they rise.",
    ask: "Approval to enter the portfolio, and three boroughs to take part in the trial.",
  },
  confidential: [{ section: "case-commercial", reason: "States a price under discussion with academy trusts." }],
  support: [
    {
      authoritySlug: "hackney",
      level: "sponsoring",
      contactRole: "Head of safeguarding partnership",
      note: "Six social workers have answered the first cases.",
    },
    {
      authoritySlug: "kingston-upon-thames",
      level: "will-pilot",
      contactRole: "Front door manager",
      note: "Ten schools are ready for the trial.",
    },
    {
      authoritySlug: "croydon",
      level: "interested",
      contactRole: "Principal social worker",
      note: "Wants to compare panels first.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -131 },
    submittedOn: { daysFromToday: -118 },
    longlistedOn: { daysFromToday: -104 },
  },
  secondVersion: {
    readyOn: { daysFromToday: -48 },
    changeNote:
      "Adds a small trial’s results, a stop rule if children are seen late, and a price agreed with two boroughs.",
    sections: {
      "case-strategic":
        "Referrals have risen by 108% while budgets have fallen, and partners do not always know the thresholds. In a first trial with 61 staff in four schools, agreement with the social workers’ panel rose from 48% to 69% of decisions over one term. It is a small trial without a comparison group.",
      "case-commercial":
        "Boroughs pay £9,500 a year, from safeguarding partnership budgets; two have agreed to that price for the trial year. Multi-academy trusts have asked for one. At ten boroughs it covers its costs without a grant.",
      risks:
        "Staff might refer too little. The trial counts children seen late as closely as referrals saved, an independent social worker reviews both each month, and the trial stops if the first number rises by more than two.",
    },
  },
};
