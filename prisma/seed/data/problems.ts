export type ProblemSeed = {
  slug: string;
  themeSlug: string;
  focusAreaSlugs: string[];
  title: string;
  statement: string;
  evidenceSlugs: string[];
  detail: string;
};

/** The six problem statements the challenge panel agreed on 15 June 2018, in this portal’s words. */
export const problems: ProblemSeed[] = [
  {
    slug: "community-assets-not-mobilised",
    themeSlug: "community-mobilisation",
    focusAreaSlugs: ["early-help", "gang-and-youth-violence", "send"],
    title: "Community strengths are not put to work",
    statement:
      "Volunteers, groups, buildings and local projects are not always brought together well to support children and families near home, so local authorities answer more referrals at every level of need.",
    evidenceSlugs: [
      "childrens-centres-closed-since-2010",
      "childrens-and-youth-centres-closed",
      "child-poverty-london",
    ],
    detail:
      "Much of what keeps a family steady is close by: a neighbour, a hall, a club, a faith group. Few boroughs can see what there is, and fewer can match it to a family in the week it is needed.\n\nAs children’s centres and youth centres have closed, the public doorway into that support has narrowed. Families who might have been helped locally arrive as referrals instead.",
  },
  {
    slug: "social-skills-for-independence",
    themeSlug: "behavioural-and-social-support",
    focusAreaSlugs: ["looked-after-children", "care-leavers", "gang-and-youth-violence", "send"],
    title: "Vulnerable children lack the social skills for independence",
    statement:
      "Vulnerable children often lack social skills they need to live full and independent lives, such as speaking clearly and calmly, or weighing the feelings and interests of their peers.",
    evidenceSlugs: ["care-leavers-neet", "care-leavers-neet-lifetime-cost", "young-people-leaving-care"],
    detail:
      "These skills are usually learnt at home, over years, with an adult who stays. Children who move between placements and workers get fewer chances to practise them.\n\nThe gap shows later: in classrooms, in tenancies, in first jobs and in the justice system. Care leavers describe being told what independence is, rather than being given time to rehearse it.",
  },
  {
    slug: "no-holistic-view-of-needs",
    themeSlug: "evidence-and-intelligent-data-use",
    focusAreaSlugs: ["early-help", "looked-after-children", "gang-and-youth-violence", "send"],
    title: "Nobody sees a family’s needs as a whole",
    statement:
      "Because little data is shared, local authorities and their partners do not usually have a full picture of what children and their families need, and so cannot support them effectively.",
    evidenceSlugs: ["inadequate-childrens-services", "ehcp-growth-four-years", "population-turnover-central-london"],
    detail:
      "School, health, housing, police and social care each hold part of the story in systems that do not talk to one another. London’s population moves often, and a family’s record rarely moves with it.\n\nFamilies repeat themselves to each new professional. Professionals act on the part they can see.",
  },
  {
    slug: "early-support-goes-unrecorded",
    themeSlug: "evidence-and-intelligent-data-use",
    focusAreaSlugs: ["early-help"],
    title: "Early support goes unrecorded, so nobody knows what works",
    statement:
      "Less attention goes to recording data about children and families who do not need a statutory service, which makes it hard to tell which support is most likely to work.",
    evidenceSlugs: ["early-intervention-share", "late-intervention-share", "cost-of-child-maltreatment"],
    detail:
      "Statutory work is counted because it must be. Below that threshold, a family may be helped well or badly and leave no trace that anyone could learn from.\n\nWithout that record, early help is hard to evaluate, hard to defend in a budget round, and easy to cut.",
  },
  {
    slug: "inappropriate-referrals",
    themeSlug: "collaboration-across-authorities-and-agencies",
    focusAreaSlugs: ["early-help", "looked-after-children", "send"],
    title: "Time goes on referrals that should have gone elsewhere",
    statement:
      "Local authorities spend much of their time sorting new referrals that do not belong with them, often from partners who do not always know the thresholds for statutory help or cannot point families to the right service themselves.",
    evidenceSlugs: ["referrals-growth", "childrens-services-funding-fall"],
    detail:
      "A worried teacher or health visitor refers because it is the safe thing to do, and the form asks for little. The front door then spends skilled time finding out what a conversation would have settled.\n\nThe family waits, hears that nothing will happen, and may be less willing to ask next time.",
  },
  {
    slug: "families-supported-too-late",
    themeSlug: "family-and-parental-support",
    focusAreaSlugs: ["early-help", "looked-after-children", "send", "gang-and-youth-violence"],
    title: "Families get support too late",
    statement:
      "Vulnerable families do not get enough support early on. Pressure builds inside and outside the family until they need more acute and more specialised help from the local authority.",
    evidenceSlugs: ["late-intervention-budgets-england", "entering-care-each-day", "children-in-care-growth"],
    detail:
      "Money has moved from early to late intervention as budgets have fallen. Each family that waits becomes more expensive to help, and the help is less likely to succeed.\n\nParents may also lack the networks and confidence that would let them cope. Support that reaches only the child leaves the cause in place.",
  },
];
