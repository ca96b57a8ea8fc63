import type { ConceptSeed } from "./concept-seed";

export const referralCompass: ConceptSeed = {
  slug: "referral-compass",
  targetStage: "merged",
  solutionType: "supported-idea",
  title: "Referral Compass: a web guide to the right service",
  pitch: "A short set of questions on the web points a worried professional to the right local service.",
  leadOrganisationSlug: "lantern-row-trust",
  leadPersonSlug: "amara-bell",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["saltmarsh-health"],
  problemSlugs: ["inappropriate-referrals"],
  evidenceSlugs: ["referrals-growth"],
  sections: {
    benefits:
      "Community workers, nursery staff and volunteers who are worried about a child and do not know which of thirty services to try. They rarely call the council, since they are not sure that it is allowed. A few plain questions give them a name, a number and the words to use with the family. Services that are overlooked today would be found.",
    how: "Six questions on a web page narrow the worry: how old the child is, what was seen, how often, who knows, what the family wants, how soon. The answer is one or two services, with opening hours and what to say. If an answer suggests danger, the page stops and gives the front door’s telephone number in large type.\n\nThe Trust keeps the list with each borough, and checks every entry twice a year by ringing it. The questions were drafted with nursery staff.",
    existing:
      "Borough directories can be searched if you know the name of what you want. Threshold guides are written for professionals. Neither begins with the worry.",
    "case-strategic":
      "Partners who cannot signpost refer instead. Signposting made easy takes the pressure off at its source.",
    "case-pan-london":
      "The questions are common; each borough keeps its own answers. Health visitors who cover several boroughs would see all of them in one place.",
    "case-replicable": "A borough joins by checking its list. We estimate three weeks.",
    "case-scalable":
      "The page itself scales without effort. Ringing every service twice a year does not, and would need a paid checker for each eight boroughs.",
    "case-commercial": "A small yearly fee from boroughs. We doubt that it would stand alone as a product.",
    principles: "It asks what the family wants. It lists family and community support first.",
    cost: "Estimate: £35,000 to build, £24,000 a year for four boroughs.",
    savings: "Not estimated separately from First Call, which it resembles.",
    delivery: "A first version in four months, with two nurseries and a clinic.",
    risks: "An out-of-date entry sends a family nowhere. Twice-yearly checks and a button to report a mistake.",
    ask: "A borough willing to open its directory.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "lambeth",
      level: "interested",
      contactRole: "Early years adviser",
      note: "Nurseries asked for something like it.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -29 },
    submittedOn: { daysFromToday: -11 },
    endedOn: { daysFromToday: -4 },
  },
  closing: {
    bySlug: "orla-devonport",
    reason:
      "It answers the same problem for the same people as First Call, and each is stronger with the other: the web guide becomes the first step before the advice line. Both sets of authors agreed.",
    mergedIntoSlug: "first-call",
  },
};
