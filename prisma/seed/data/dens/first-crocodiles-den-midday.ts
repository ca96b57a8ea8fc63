import { type DenItemSeed, sheet } from "./den-seed";

export const steadyHandsItem: DenItemSeed = {
  conceptSlug: "steady-hands",
  conceptVersion: 1,
  at: "11:15",
  minutes: 40,
  recusals: [
    {
      personSlug: "callum-adeyemi-frost",
      reason:
        "His organisation, Harbour Steps Youth Project, is a partner in the concept and would employ the mentors.",
    },
  ],
  sheets: [
    sheet("margit-oyelade-stern", [4, 3, 2, 2, 2], { strategic: "The day of exclusion is the right moment." }),
    sheet("hyacinth-tembo-reed", [4, 3, 3, 2, 2], { scalable: "Where do forty good mentors come from?" }),
    sheet("rafael-stonebridge", [3, 2, 2, 1, 2], { commercial: "Schools save, the borough pays." }),
    sheet("leila-farrant", [3, 3, 2, 1, 1], { scalable: "Ten young people a mentor does not get cheaper." }),
    sheet("desmond-quarrie", [4, 3, 3, 3, 2], { strategic: "Eighteen months with one adult is what we know works." }),
    sheet("sunita-wrexley", [4, 2, 3, 2, 3], { "pan-london": "Would every borough’s police agree the same rules?" }),
  ],
  rescored: [],
  decision: {
    outcome: "proceed-with-conditions",
    reasons:
      "The strongest case of the day on need. Growth depends on mentors, and the buyer has to be settled, because schools gain what boroughs pay for.",
    conditions: [
      {
        text: "Agree with the police, in writing, what mentors pass on and what they do not.",
        ownerSlug: "yusuf-merriden",
        dueInDays: 90,
      },
      {
        text: "Set out where forty mentors would come from, how long it takes to train one, and what happens when one leaves.",
        ownerSlug: "yusuf-merriden",
        dueInDays: 110,
      },
      {
        text: "Put the case for a payment by excluding schools to one schools forum and report its answer.",
        ownerSlug: "yusuf-merriden",
        dueInDays: 120,
      },
    ],
    feedback:
      "The panel was moved by how plainly you describe the day on which adults fall away. Need and method convinced nearly everyone. The doubts were about growth: finding mentors, keeping them, and a payment that follows the saving. Come back with answers to the three conditions and with one borough outside east London that has tried the guide.",
  },
};

export const weekendBridgeItem: DenItemSeed = {
  conceptSlug: "weekend-bridge",
  conceptVersion: 1,
  at: "12:00",
  minutes: 40,
  recusals: [],
  sheets: [
    sheet("margit-oyelade-stern", [3, 4, 3, 3, 3], { "pan-london": "One approval for five boroughs is the prize." }),
    sheet("hyacinth-tembo-reed", [3, 4, 3, 3, 2], {
      "pan-london": "Approval panels guard their ground; do not underrate that.",
    }),
    sheet("rafael-stonebridge", [2, 3, 3, 3, 3], {
      commercial: "A saving I could find in a ledger, if the price holds.",
    }),
    sheet("leila-farrant", [2, 4, 3, 2, 3], { scalable: "Sixty carers in two years is brave." }),
    sheet("desmond-quarrie", [4, 3, 3, 2, 3], { strategic: "Parents have asked for this for years." }),
    sheet("callum-adeyemi-frost", [3, 3, 3, 2, 2], { strategic: "I would want the child’s own say written in." }),
    sheet("sunita-wrexley", [4, 4, 3, 3, 2], { commercial: "Test the price against agencies before boroughs sign." }),
  ],
  rescored: [],
  decision: {
    outcome: "proceed-with-conditions",
    reasons: "A plain need, real collaboration and a buyer. The price and the shared approval are promises so far.",
    conditions: [
      {
        text: "Test the price of a weekend against at least three agencies.",
        ownerSlug: "priya-ashdown",
        dueInDays: 60,
        discharge: {
          on: { daysFromToday: -20 },
          bySlug: "kwabena-lisle",
          note: "Three agencies gave prices from £515 to £640.",
        },
      },
      {
        text: "Get four boroughs’ panels to agree to one approval, or say what stops them.",
        ownerSlug: "priya-ashdown",
        dueInDays: 70,
        discharge: {
          on: { daysFromToday: -15 },
          bySlug: "kwabena-lisle",
          note: "Four agreed; the fifth decides after its own review.",
        },
      },
    ],
    feedback:
      "The panel found this the clearest example of boroughs doing together what none can do alone. It asks for proof in two places: a price tested against the market, and panels that really will accept one another’s approval. Members also asked you to say how a child who does not speak lets you know that a weekend went well.",
  },
};
