import type { ConceptSeed } from "./concept-seed";

export const homeSignal: ConceptSeed = {
  slug: "home-signal",
  targetStage: "declined",
  solutionType: "new-concept",
  title: "Home Signal: a risk score for every household",
  pitch:
    "A score for each household, from council and bought-in consumer data, to show where family help may be needed next.",
  leadOrganisationSlug: "fernhollow-labs",
  leadPersonSlug: "tomasz-fernley",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["tallow-and-finch"],
  problemSlugs: ["no-holistic-view-of-needs", "families-supported-too-late"],
  evidenceSlugs: ["late-intervention-budgets-england", "entering-care-each-day"],
  sections: {
    benefits:
      "Early help managers, who have too few workers and too little to tell them where to begin. A monthly list of the hundred households with the highest score would let them knock on doors before anyone refers. Families who would not have asked might be helped months sooner.\n\nChildren in households that nobody has noticed are the group we most hope to reach, above all where there is debt, a recent move and a baby.",
    how: "The score draws on rent arrears, council tax, school attendance, repairs and address changes, with consumer data bought from a broker on credit and spending. A model learns from ten years of cases which patterns came before a child protection plan.\n\nEach month the highest-scoring households are listed, with the three factors that weighed most. A worker looks at the list, removes those already known, and decides whom to visit with an offer of help. The household is not told of the score. The model is retrained each year.",
    existing:
      "Some councils match their own data to find families for the Troubled Families programme, after the event and by fixed rules. Predictive models have been tried in several countries, with mixed results that depend a great deal on what is counted as success.",
    "case-strategic":
      "Ninety children a day enter care, and most spending comes late. If need could be seen before it is acute, the same money would do more.",
    "case-pan-london":
      "A model trained on several boroughs is better than one trained on a single borough. Families who move would keep their score when they cross a boundary.",
    "case-replicable":
      "Any borough with the same five datasets could use it. In practice names and addresses are kept in different ways, and each borough would need three to six months of cleaning.",
    "case-scalable":
      "Computing is cheap. Buying consumer data costs about 40p a household a year, so cost rises in step with coverage.",
    "case-commercial":
      "A borough of 120,000 households would pay £130,000 a year. The buyer is the director of children’s services, through a transformation budget.",
    principles: "A list is only ever a reason to offer help. Workers may set a score aside and say why.",
    cost: "Estimate: £310,000 to build with two boroughs, then £130,000 a borough a year.",
    savings: "Estimate: if four children a year stayed out of care, £240,000. We cannot yet show that they would.",
    delivery: "Data agreements in six months, model in nine, first list in twelve.",
    risks:
      "The lawful basis for consumer data is not settled. Past cases reflect whom services chose to look at, and the model would learn it.",
    ask: "Two boroughs’ historic data, and a legal opinion.",
  },
  confidential: [],
  support: [],
  timeline: {
    startedOn: { daysFromToday: -127 },
    submittedOn: { daysFromToday: -110 },
    longlistedOn: { daysFromToday: -97 },
  },
};
