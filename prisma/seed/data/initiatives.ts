export type InitiativeSeed = { slug: string; name: string; organisation: string; summary: string; focus: string[] };

/** Work under way in 2018 that the deck lists, so that concepts add to it. */
export const initiatives: InitiativeSeed[] = [
  {
    slug: "nesta",
    name: "What Works Centre for children’s social care",
    organisation: "Nesta",
    summary: "An innovation foundation that was setting up a centre for good practice in children’s social care.",
    focus: [
      "Research and policy on new forms of public service",
      "Support and money for new ideas",
      "A hub for what works",
    ],
  },
  {
    slug: "dfe-innovation-programme",
    name: "Children’s Social Care Innovation Programme",
    organisation: "Department for Education",
    summary: "Began in 2014, with the Spring Consortium, to improve outcomes for children helped by social care.",
    focus: [
      "New ways to support vulnerable children",
      "Better value and stronger incentives to innovate",
      "Partners in Practice, which joins local and central government",
    ],
  },
  {
    slug: "early-intervention-foundation",
    name: "Early Intervention Foundation",
    organisation: "Early Intervention Foundation",
    summary: "A charity and What Works Centre for helping children early, paid for by five government departments.",
    focus: [
      "Guides, evidence and training",
      "Gangs and youth violence",
      "Domestic abuse",
      "Costs of early and late intervention",
    ],
  },
  {
    slug: "local-government-association",
    name: "Support for children’s services",
    organisation: "Local Government Association",
    summary: "The national voice of councils, which helps them improve what they do for children and families.",
    focus: ["Support for political leaders", "Advisers who find and spread good practice", "Policy and lobbying"],
  },
];
