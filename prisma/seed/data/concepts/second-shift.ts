import type { ConceptSeed } from "./concept-seed";

export const secondShift: ConceptSeed = {
  slug: "second-shift",
  targetStage: "longlisted",
  solutionType: "new-concept",
  title: "Second Shift: parenting support where parents work",
  pitch:
    "Parent circles held at bus garages, hospitals and warehouses, at the hours when shift-working parents can come.",
  leadOrganisationSlug: "lantern-row-trust",
  leadPersonSlug: "amara-bell",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["teasel-street", "kestrel-yard"],
  problemSlugs: ["families-supported-too-late", "community-assets-not-mobilised"],
  evidenceSlugs: ["child-poverty-london", "late-intervention-budgets-england"],
  sections: {
    benefits:
      "Parents who work nights, split shifts or two jobs, and who cannot get to a course on a Wednesday morning. Many are in the families most exposed to poverty and least often seen by early help. Their children gain a parent who has had an hour to think, with others who know what a 5am start does to bedtime.\n\nEmployers benefit a little too: parents told us that trouble at home is why they miss shifts.",
    how: "A trained parent, paid for the hour, leads a circle of eight to ten colleagues in a room at work, straight after a shift. There are six meetings, each on something the group picks: sleep, phones, school letters, anger, money.\n\nA family worker comes to the second and the fifth meeting, and can arrange help at once for anyone who asks. Circles go on meeting by themselves if they want to, and about half of those in our first garage did. A parent can bring a worry without their manager knowing that they came.",
    existing:
      "Well-researched parenting programmes run in most boroughs during school hours. They reach parents who are at home. Employers’ helplines reach individuals, once, by telephone. We know of no offer that goes to a workplace, is led by parents and opens the door to early help.",
    "case-strategic":
      "Support comes too late partly because it is offered at the wrong time of day. Meeting parents in working hours reaches families before anyone has referred them.",
    "case-pan-london":
      "People rarely live where they work. A garage in one borough employs parents from ten. Boroughs would agree to accept each other’s families for a first conversation, wherever the circle is held.",
    "case-replicable":
      "A kit of six meetings, two days of training and a letter for employers. It has been tried in a bus garage and in a hospital laundry, with different languages and the same shape.",
    "case-scalable":
      "Each parent leader trains the next. Growth depends on employers giving a room, and on family workers willing to start at six in the morning.",
    "case-commercial":
      "Large employers might pay for the leaders’ hours. One has said so informally. Boroughs would pay for family workers they already employ. This is the least tested part of the concept.",
    principles: "Parents lead. The circle begins with what each parent does well, and the whole family is the subject.",
    cost: "Estimate: £4,200 a circle, including training, the leader’s pay and two visits by a family worker.",
    savings: "Not yet estimated. We would count families who ask for help earlier, and what they ask for.",
    delivery: "Ten circles in a year with three employers, then decide with boroughs whether to go on.",
    risks:
      "Parents may fear that their employer will hear. No names are kept by the employer, and the room is booked for the union or the staff network.",
    ask: "Introductions to two large employers, and a borough to lead the agreement on first conversations.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "southwark",
      level: "interested",
      contactRole: "Early help manager",
      note: "Family workers joined the first garage circle.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -64 },
    submittedOn: { daysFromToday: -41 },
    longlistedOn: { daysFromToday: -20 },
  },
};
