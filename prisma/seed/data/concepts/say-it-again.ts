import type { ConceptSeed } from "./concept-seed";

export const sayItAgain: ConceptSeed = {
  slug: "say-it-again",
  targetStage: "draft",
  solutionType: "new-concept",
  title: "Say It Again: rehearsing hard conversations through drama",
  pitch: "Children in care practise difficult conversations with actors and carers until they go well.",
  leadOrganisationSlug: "quillmere-university",
  leadPersonSlug: "ifeoma-brackwater",
  coAuthorSlugs: [],
  partnerOrganisationSlugs: ["kestrel-yard"],
  problemSlugs: ["social-skills-for-independence"],
  evidenceSlugs: ["foster-families-needed", "care-because-of-neglect"],
  sections: {
    benefits:
      "Looked after children aged 9 to 13, at the point where friendships and placements most often come under strain. They gain words for moments that usually end in a slammed door: being told a contact visit is off, asking to join a game, saying sorry without giving in. Foster carers take part, so that what is learnt in the room is used at home the same evening.",
    how: "A group of eight meets weekly for ten weeks. Each session takes one real moment that a child has brought. An actor plays it badly, the group stops the scene, and a child steps in to try another way. The scene runs again until the child who brought it says it feels right. Carers watch the last quarter of an hour and try the same scene with their child.",
    existing:
      "Life-skills courses exist in most boroughs, largely as worksheets for those about to leave care. Forum theatre has a long history; we know of no version where carers and children rehearse together.",
    "case-strategic":
      "The problem statement names exactly these skills: speaking calmly, and thinking about what a peer feels. We work on them years before independence, when they can still become habits.",
    "case-pan-london":
      "Children are often placed across borough lines. Groups would form by where children live, not by which borough looks after them, and authorities would share places.",
    "case-replicable": "",
    "case-scalable": "",
    "case-commercial": "",
    principles: "The scene belongs to the child. Carers are partners, not an audience.",
    cost: "",
    savings: "",
    delivery: "",
    risks:
      "A scene may open something a child cannot close. A play therapist would be in the building for each session.",
    ask: "Two boroughs to help us choose the first group.",
  },
  confidential: [],
  support: [],
  timeline: { startedOn: { daysFromToday: -3 } },
};
