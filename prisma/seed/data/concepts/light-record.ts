import type { ConceptSeed } from "./concept-seed";

export const lightRecord: ConceptSeed = {
  slug: "light-record",
  targetStage: "longlisted",
  solutionType: "supported-idea",
  title: "Light Record: a one-minute note of early help",
  pitch:
    "Children’s centres, schools and charities note early help in one minute, so that boroughs can see which support works.",
  leadOrganisationSlug: "quillmere-university",
  leadPersonSlug: "ifeoma-brackwater",
  coAuthorSlugs: ["priya-ashdown"],
  partnerOrganisationSlugs: ["teasel-street"],
  problemSlugs: ["early-support-goes-unrecorded"],
  evidenceSlugs: ["early-intervention-share", "late-intervention-share", "cost-of-child-maltreatment"],
  sections: {
    benefits:
      "Commissioners who must decide each year which early help to keep, and who have attendance sheets to go on. Practitioners in small charities, who are asked for evidence and have no time to gather it. Above all families, whose experience of what helped is at present lost the moment they walk out.\n\nIn time a parent could be told, with some confidence, that most families in their position found a certain group useful.",
    how: "A worker opens a page on a phone and answers five questions: what brought the family, what was offered, what was agreed, how the family feels on a scale they chose themselves, and when to look again. It takes a minute and can be done with the parent.\n\nThe family holds a code that lets the next service see the note if they wish. Boroughs receive counts and trends, never names. Researchers at Quillmere compare families who had different support and publish what they find, including where the answer is that we cannot tell.",
    existing:
      "Case-management systems are built for statutory work and take twenty minutes a record. Outcome tools for early help are thorough and long. Small groups use neither. Light Record asks less than any of them, on purpose, and accepts that it will know less.",
    "case-strategic":
      "Early intervention’s share of spending fell from 36% to 26% in five years. It is hard to defend what nobody can measure. This gives early help the first thin layer of evidence that statutory work has always had.",
    "case-pan-london":
      "The five questions would be common to all boroughs, so that a finding in one is of use to the rest. A London-wide group would own the questions and change them once a year.",
    "case-replicable":
      "Nothing needs installing. A borough supplies its list of services and names someone to look after it. Two very different settings, a children’s centre and a Saturday school, used the paper trial without changes.",
    "case-scalable":
      "Costs rise little with use. Past about 200 services a borough, duplicates in the list of services become the main work, and we have allowed for an officer’s day each month.",
    "case-commercial":
      "A borough would pay a flat yearly fee; charities pay nothing. We believe eight boroughs would cover running costs. No borough has yet been asked to sign.",
    principles: "The family sees every word and chooses its own scale. The questions ask about strengths first.",
    cost: "Estimate: £95,000 to build and test, £110,000 a year to run, including one researcher.",
    savings: "None claimed for the first two years. The value is in better decisions about money already spent.",
    delivery:
      "Design with twelve practitioners in four months, trial in one borough for a year, publish the first comparison in month eighteen.",
    risks:
      "Workers may record only what went well. We will check a sample by interview. Consent must be real, so care never depends on it.",
    ask: "One borough ready to trial it in at least thirty services, and legal help with consent.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "haringey",
      level: "interested",
      contactRole: "Early help commissioner",
      note: "Would use it to review its own grants programme.",
    },
    {
      authoritySlug: "merton",
      level: "interested",
      contactRole: "Commissioning manager",
      note: "Took part in the paper trial.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -71 },
    submittedOn: { daysFromToday: -38 },
    longlistedOn: { daysFromToday: -24 },
  },
};
