import type { ConceptSeed } from "./concept-seed";

export const firstCall: ConceptSeed = {
  slug: "first-call",
  targetStage: "submitted",
  solutionType: "supported-idea",
  title: "First Call: talk before you refer",
  pitch:
    "One advice line for several boroughs, where a social worker talks a worried teacher through what to do before any form.",
  leadOrganisationSlug: "newham",
  leadPersonSlug: "yusuf-merriden",
  coAuthorSlugs: ["tomasz-fernley"],
  partnerOrganisationSlugs: ["fernhollow-labs", "saltmarsh-health"],
  problemSlugs: ["inappropriate-referrals", "families-supported-too-late"],
  evidenceSlugs: ["referrals-growth", "childrens-services-funding-fall"],
  sections: {
    benefits:
      "School staff, health visitors and GPs who are worried about a child and unsure whether it is serious enough. Today they fill in a form to be safe, and often hear nothing for a fortnight. With First Call they speak to a qualified social worker within ten minutes.\n\nFamilies benefit because a worry reaches the right service on the same day, and because fewer of them receive a letter saying that nothing will be done. Front-door teams get back hours now spent sorting forms.",
    how: "A shared team of six social workers and two family advisers answers calls and web chats from 8am to 6pm on weekdays. They use one set of questions and a directory of early help kept up to date by each borough.\n\n- If the child may be at risk of harm, the adviser passes the call straight to the borough’s front door, and stays on the line.\n- If not, adviser and caller agree who will do what, and the caller receives it in writing.\n- A week later the adviser asks the caller what happened.",
    existing:
      "Most front doors take calls, and many offer advice to professionals when a worker is free. It depends on who picks up, differs from borough to borough, and leaves no note. A GP surgery that serves families from four boroughs learns four ways of asking.",
    "case-strategic":
      "Referrals have more than doubled nationally since 2010. Many reach the front door because the form was the only way to ask a question. A conversation answers the question at the moment it is asked, and teaches thresholds as it goes.",
    "case-pan-london":
      "Newham and its neighbours share schools, surgeries and a hospital. One line for all of them means one number to remember, and lets busy hours in one borough be covered by quiet ones in another.",
    "case-replicable":
      "The questions, training and call record are the same for everyone. Thresholds and the directory belong to each borough and are loaded as its own settings. Joining takes about eight weeks, most of it spent on the directory.",
    "case-scalable":
      "Staffing grows with calls and not with boroughs. We estimate that one team can serve four boroughs and that three teams could serve London north of the river. Finding experienced social workers is the first limit.",
    "case-commercial":
      "Boroughs would pay a yearly share by number of referrals, from the budget that now pays agency staff at the front door. A charge to academies and health trusts has been raised and is not part of this case.",
    principles:
      "Advisers ask what the family itself has said it wants, and what already goes well. Health and schools sit on the group that runs the line.",
    cost: "Estimate: £520,000 a year for four boroughs, of which £430,000 is staff. Set-up £60,000, once.",
    savings:
      "If a fifth of referrals were settled by a call, a borough receiving 6,000 a year would spare about 2,400 hours of screening, roughly £90,000. This is our estimate from one borough’s timings.",
    delivery:
      "Three months to recruit and agree the questions, then a six-month pilot in two boroughs. We publish calls, outcomes and waiting times each month, and decide with partners whether to open to four.",
    risks:
      "A caller may take advice as permission to stop worrying. Each call ends with a written plan and a date. Busy hours could create a queue; a call not answered in ten minutes rings at the front door.",
    ask: "Two neighbouring boroughs to pilot, and help with a data-sharing agreement that covers the call record.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "newham",
      level: "sponsoring",
      contactRole: "Head of early help",
      note: "Would host the team in its first year.",
    },
    {
      authoritySlug: "barking-and-dagenham",
      level: "interested",
      contactRole: "Service manager, front door",
      note: "Wants to see the questions against its own thresholds.",
    },
  ],
  timeline: { startedOn: { daysFromToday: -34 }, submittedOn: { daysFromToday: -6 } },
};
