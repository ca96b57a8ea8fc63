import type { ConceptSeed } from "./concept-seed";

export const streetAnchors: ConceptSeed = {
  slug: "street-anchors",
  targetStage: "draft",
  solutionType: "new-concept",
  title: "Street Anchors: trusted neighbours for teenagers at risk",
  pitch: "Shopkeepers, caretakers and barbers trained to notice a teenager in trouble and to know whom to ring.",
  leadOrganisationSlug: "lantern-row-trust",
  leadPersonSlug: "amara-bell",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: [],
  problemSlugs: ["community-assets-not-mobilised"],
  evidenceSlugs: ["county-lines-from-london", "childrens-and-youth-centres-closed"],
  sections: {
    benefits:
      "Teenagers aged 11 to 16 who spend the hours after school in shops, stairwells and parks, and who are being watched by people who would use them to carry drugs. Parents benefit too: many tell our youth workers that somebody on the street knew before they did, and had no idea what to do about it. Shopkeepers and caretakers gain a short training, a number that is answered, and each other.",
    how: "Each neighbourhood has eight to twelve Anchors, chosen by young people through a simple walk-round: they mark the places where they feel safe and the adults they would talk to. Anchors take two evening sessions on what exploitation looks like, what not to do, and how to start a conversation. They have one telephone line to a youth worker, open from 3pm to 9pm.\n\nThe youth worker follows up within a day and tells the Anchor what happened, as far as privacy allows.",
    existing:
      "There are safe-haven stickers in shop windows in several places, mostly meant for a child in immediate danger. They rarely come with training, and nobody rings the shop afterwards. We have still to look properly at schemes run by town-centre partnerships.",
    "case-strategic":
      "It treats the street as a place of risk and of protection, which is where harm happens and where no referral form begins. The line gives worried adults something better to do than nothing, or than 999.",
    "case-pan-london": "",
    "case-replicable":
      "The walk-round, the training and the line are the same everywhere. Who the Anchors are is decided by each neighbourhood’s young people.",
    "case-scalable": "",
    "case-commercial": "",
    principles:
      "Young people choose the adults. Training starts from what a neighbourhood already does well, and the youth worker works with the police and schools from the first week.",
    cost: "First estimate: £38,000 a year for two neighbourhoods, nearly all of it one youth worker. To be checked with our finance lead.",
    savings: "",
    delivery: "Recruit the first neighbourhood in a school term, train in the next, then run the line for six months.",
    risks: "An Anchor could be seen as an informer. We need to work out with young people how to talk about this.",
    ask: "",
  },
  confidential: [],
  support: [],
  timeline: { startedOn: { daysFromToday: -9 } },
};
