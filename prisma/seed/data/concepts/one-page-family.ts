import type { ConceptSeed } from "./concept-seed";

export const onePageFamily: ConceptSeed = {
  slug: "one-page-family",
  targetStage: "crocodiles-den",
  solutionType: "new-concept",
  title: "One Page Family: a summary the family keeps and shares",
  pitch:
    "A one-page summary of a family’s needs, built with them, which they share with school, health and council by choice.",
  leadOrganisationSlug: "fernhollow-labs",
  leadPersonSlug: "tomasz-fernley",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["saltmarsh-health", "thistledown-school"],
  problemSlugs: ["no-holistic-view-of-needs"],
  evidenceSlugs: ["population-turnover-central-london", "ehcp-growth-four-years", "send-support-london"],
  sections: {
    benefits:
      "Families who deal with three or more services, and who tell the same story to each. Parents of children with special educational needs are the first group: they may meet twenty professionals in a year. They gain a page in their own words, with what matters, what helps, what does not, and who is involved.\n\nProfessionals see the whole before they walk in, and know whom to ring. When the family moves across London, the page moves with it.",
    how: "A parent fills in the page with a key worker in about forty minutes, on a tablet or on paper. It has six boxes and no free-text history. The parent chooses who sees it, box by box, and can stop at any time; each time someone opens it, the parent is told.\n\nServices do not copy the page into their systems. They open it through a link that lasts for thirty days. Anyone may suggest a change, and the parent accepts it or does not. Nothing in it replaces a statutory record or a safeguarding duty.",
    existing:
      "Shared care records in health are rich and clinical, and schools cannot see them. Councils have built single views by matching databases, often without the family knowing. Paper passports for children with disabilities are loved and get lost. This takes the passport and makes it safe to share.",
    "case-strategic":
      "Professionals lack a holistic view because data-sharing begins with organisations. Starting with the family’s own consent takes away the slowest part, and gives a view that matching databases cannot: what the family thinks.",
    "case-pan-london":
      "With a turnover of up to 17% a year in the centre, a record that stays in one borough is soon out of date. A page held by the family is the same in each borough it moves to.",
    "case-replicable":
      "The page has six boxes everywhere. Boroughs add their logo and contacts. It needs no connection to any council system, so it can start where others wait for suppliers.",
    "case-scalable":
      "Hosting costs pennies a family. Key workers’ forty minutes are the true limit: we would train parents to help other parents, as one school already does.",
    "case-commercial":
      "A borough would pay about £3 a family a year. Schools might buy it for pupils with support plans. We have spoken to two heads of service and have no commitment. Health has no obvious budget for it.",
    principles: "The child has a box of their own, drawn or written. Parents decide. Strengths come first on the page.",
    cost: "Estimate: £140,000 to build to a safe standard, including testing by an independent firm; £70,000 a year to run.",
    savings:
      "Estimate: twenty minutes spared at each first meeting. For 2,000 families with six first meetings a year, 4,000 hours across all services; not all of it is the council’s.",
    delivery:
      "Paper trial with 40 families in one school and one clinic, then a working version with 200, over a year in all.",
    risks:
      "A controlling partner could misuse the page. Each adult may keep a separate one, and specialists in domestic abuse will review the design before any trial. Low uptake is likely where trust is low.",
    ask: "One borough’s support team for special educational needs, a data protection lead, and £60,000 towards the trial.",
  },
  confidential: [],
  support: [
    {
      authoritySlug: "westminster",
      level: "interested",
      contactRole: "Head of special educational needs",
      note: "Families there move often; would like to see the paper version.",
    },
    {
      authoritySlug: "islington",
      level: "interested",
      contactRole: "Data protection officer",
      note: "Has offered to comment on consent.",
    },
  ],
  timeline: {
    startedOn: { daysFromToday: -80 },
    submittedOn: { daysFromToday: -52 },
    longlistedOn: { daysFromToday: -37 },
  },
};
