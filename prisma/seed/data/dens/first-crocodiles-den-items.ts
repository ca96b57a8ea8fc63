import { type DenItemSeed, sheet } from "./den-seed";

const callumOnHeardBack = sheet("callum-adeyemi-frost", [3, 0, 3, 3, 2], {
  strategic: "My own staff would be uneasy about this, which is a good sign.",
});

export const heardBackItem: DenItemSeed = {
  conceptSlug: "heard-back",
  conceptVersion: 1,
  at: "09:30",
  minutes: 40,
  recusals: [],
  sheets: [
    sheet("margit-oyelade-stern", [3, 3, 3, 3, 3], { strategic: "Asks the question we never ask." }),
    sheet("hyacinth-tembo-reed", [4, 3, 3, 3, 3], { strategic: "We would finally hear from families a year on." }),
    sheet("rafael-stonebridge", [3, 3, 3, 3, 4], {
      commercial: "A real price, and boroughs already paying half of it.",
    }),
    sheet("leila-farrant", [3, 2, 4, 4, 3], { scalable: "The message service has room to spare." }),
    sheet("desmond-quarrie", [3, 3, 2, 3, 2], { replicable: "How do parents with little English answer?" }),
    {
      ...callumOnHeardBack,
      marks: {
        ...callumOnHeardBack.marks,
        "pan-london": { notApplicable: true, reason: "Joined late and did not hear this part of the pitch." },
      },
    },
    sheet("sunita-wrexley", [4, 3, 3, 3, 3], {
      strategic: "Safe, provided replies that worry us are read the same day.",
    }),
  ],
  rescored: [],
  decision: {
    outcome: "proceed",
    reasons:
      "Strong on every criterion, in use elsewhere, and boroughs already pay. Who does not answer must be shown.",
    conditions: [],
    feedback:
      "The panel liked a simple idea, already working, that gives families the last word. Before the Dragons’ Den, show who answers and who does not, above all parents who do not speak English at home; say what a small borough would pay; and set out hour by hour what happens to a reply that suggests a child is in danger.",
  },
};

export const thresholdTutorItem: DenItemSeed = {
  conceptSlug: "threshold-tutor",
  conceptVersion: 1,
  at: "10:15",
  minutes: 40,
  recusals: [],
  sheets: [
    sheet("margit-oyelade-stern", [3, 3, 3, 2, 2], {
      "pan-london": "Comparing thresholds across London is worth it by itself.",
    }),
    sheet("hyacinth-tembo-reed", [3, 4, 3, 3, 2], { "pan-london": "I would read that comparison tomorrow." }),
    sheet("rafael-stonebridge", [2, 3, 3, 3, 1], {
      commercial: "The saving is hours, not cash. Who gives up a budget?",
    }),
    sheet("leila-farrant", [3, 2, 3, 4, 3], { scalable: "Marginal cost is close to nothing." }),
    sheet("desmond-quarrie", [2, 2, 3, 3, 2], { strategic: "Nobody has shown that practice changes referrals." }),
    sheet("callum-adeyemi-frost", [3, 3, 2, 2, 2], {
      replicable: "Written for schools. Youth workers judge differently.",
    }),
    sheet("sunita-wrexley", [1, 3, 3, 3, 2], { strategic: "I fear a child who is not referred. No safeguard yet." }),
  ],
  rescored: [
    {
      personSlug: "sunita-wrexley",
      criterion: "strategic",
      points: 2,
      reason: "The authors agreed to count children seen late.",
    },
  ],
  decision: {
    outcome: "proceed-with-conditions",
    reasons:
      "The panel saw a fresh answer to a problem every borough has. Evidence that practice changes decisions is missing, and so is a safeguard against too few referrals.",
    conditions: [
      {
        text: "Run a small trial and report how far staff come to agree with the social workers’ panel.",
        ownerSlug: "tomasz-fernley",
        dueInDays: 35,
        discharge: {
          on: { daysFromToday: -48 },
          bySlug: "orla-devonport",
          note: "Four schools and 61 staff took part; results are in the second version.",
        },
      },
      {
        text: "Add a stop rule if children are seen late because a referral was not made.",
        ownerSlug: "yusuf-merriden",
        dueInDays: 35,
        discharge: {
          on: { daysFromToday: -49 },
          bySlug: "orla-devonport",
          note: "Rule agreed with an independent social worker.",
        },
      },
    ],
    feedback:
      "Practising judgement where nothing is at stake is a fresh idea, and the comparison of thresholds could serve all of London. Two things stood between you and a higher score. Show, even on a small scale, that practice changes what people decide. And show what you would do if people began to refer too little; the panel will not trade late help for shorter queues.",
  },
};

export const homeSignalItem: DenItemSeed = {
  conceptSlug: "home-signal",
  conceptVersion: 1,
  at: "13:45",
  minutes: 40,
  recusals: [],
  sheets: [
    sheet("margit-oyelade-stern", [2, 2, 2, 2, 1], {
      strategic: "The aim is right. The means would cost us families’ trust.",
    }),
    sheet("hyacinth-tembo-reed", [0, 1, 1, 2, 1], {
      strategic: "Families are scored in secret. I could not defend it to one of them.",
    }),
    sheet("rafael-stonebridge", [2, 2, 1, 2, 2], {
      replicable: "Cleaning addresses took us two years, not six months.",
    }),
    sheet("leila-farrant", [3, 3, 2, 3, 3], {
      strategic: "Seeing need before crisis is what the deck asks for. Consent can be designed in.",
    }),
    sheet("desmond-quarrie", [0, 1, 1, 1, 0], {
      strategic: "It learns from whom we chose to look at, and repeats it.",
    }),
    sheet("callum-adeyemi-frost", [1, 1, 1, 2, 1], { strategic: "Young people would call this being watched." }),
    sheet("sunita-wrexley", [1, 2, 2, 2, 1], { commercial: "No lawful basis yet, so no buyer." }),
  ],
  rescored: [
    {
      personSlug: "leila-farrant",
      criterion: "commercial",
      points: 1,
      reason: "Without a lawful basis there is nothing to sell yet.",
    },
  ],
  decision: {
    outcome: "decline",
    reasons:
      "There is no settled lawful basis for consumer data, families would not know they were scored, and past cases would teach the model past bias. It also runs against working with families from their strengths.",
    conditions: [],
    feedback:
      "The panel shared your wish to help before a crisis, and one member thought it the most ambitious idea of the day. It could not support scoring families without their knowledge, or buying data about them. If you take the idea further, begin with families who ask, with data they choose to give. Some of what you learnt on matching could serve One Page Family.",
  },
};
