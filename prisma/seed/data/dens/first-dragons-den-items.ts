import { type DenItemSeed, sheet } from "./den-seed";

export const heardBackDragonsItem: DenItemSeed = {
  conceptSlug: "heard-back",
  conceptVersion: 2,
  at: "14:00",
  minutes: 45,
  recusals: [],
  sheets: [
    sheet("margit-oyelade-stern", [4, 3, 3, 4, 3], { replicable: "Three unlike boroughs in a month each." }),
    sheet("hyacinth-tembo-reed", [4, 3, 4, 3, 3], { strategic: "Two of my questions answered with numbers." }),
    sheet("rafael-stonebridge", [3, 3, 3, 3, 4], { commercial: "Nine boroughs to break even is within reach." }),
    sheet("leila-farrant", [3, 3, 4, 4, 3], { scalable: "Costs in steps, and the steps are stated." }),
    sheet("desmond-quarrie", [4, 3, 3, 3, 3], {
      replicable: "The first text in a parent’s own language makes the difference.",
    }),
    sheet("sunita-wrexley", [4, 3, 3, 3, 3], { strategic: "Within the hour, every day: that settles my worry." }),
  ],
  rescored: [],
  decision: {
    outcome: "proceed",
    reasons: "Each question of the Crocodiles’ Den was answered with figures. Ready for the board.",
    conditions: [],
    feedback:
      "You came back with answers, not with promises. The panel recommends Heard Back to the board. It suggests that the first quarterly report be published in full, weak results included, since trust in the figures is what you are selling.",
  },
};

export const thresholdTutorDragonsItem: DenItemSeed = {
  conceptSlug: "threshold-tutor",
  conceptVersion: 2,
  at: "15:00",
  minutes: 45,
  recusals: [],
  sheets: [
    sheet("margit-oyelade-stern", [3, 4, 3, 3, 3], { "pan-london": "Three boroughs’ panels compared already." }),
    sheet("hyacinth-tembo-reed", [3, 4, 3, 3, 3], { strategic: "48% to 69% in a term is worth testing properly." }),
    sheet("rafael-stonebridge", [3, 3, 3, 3, 2], {
      commercial: "Two boroughs at a price. Cash saving still to be shown.",
    }),
    sheet("leila-farrant", [4, 3, 3, 4, 3], { scalable: "Written once, used anywhere." }),
    sheet("desmond-quarrie", [3, 3, 3, 3, 2], { strategic: "Four schools, and no comparison. Good that they say so." }),
    sheet("sunita-wrexley", [3, 3, 4, 3, 3], { strategic: "The stop rule is what I asked for." }),
  ],
  rescored: [
    {
      personSlug: "desmond-quarrie",
      criterion: "commercial",
      points: 3,
      reason: "Two signed letters were shown in the room.",
    },
  ],
  decision: {
    outcome: "proceed-with-conditions",
    reasons:
      "Real progress since the first den. The board should see it with a proper comparison planned and paid for.",
    conditions: [
      {
        text: "Publish the plan of the comparison between schools before the trial begins.",
        ownerSlug: "tomasz-fernley",
        dueInDays: 60,
      },
      {
        text: "Have cases for health visitors written by health visitors.",
        ownerSlug: "tomasz-fernley",
        dueInDays: 90,
      },
    ],
    feedback:
      "The panel was glad to see a trial, an honest account of its limits and a stop rule. It recommends Threshold Tutor to the board on two conditions: publish how schools will be compared before you begin, and let health visitors write the cases meant for them. Savings will be asked about; say what you will measure, and do not claim it yet.",
  },
};
