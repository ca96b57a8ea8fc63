export type Anchor = { points: number; label: string; text: string };

export type CriterionSeed<Key extends string> = {
  key: Key;
  name: string;
  question: string;
  /** Whole percent; the weights of one scheme add up to 100. */
  weight: number;
  anchors: Anchor[];
  /** What an author should write about. */
  hint: string;
};

export type ConceptCriterionKey = "strategic" | "pan-london" | "replicable" | "scalable" | "commercial";
export type AxisKey = "commerciality" | "strategic-fit";
export type SchemeSeed<Key extends string> = {
  slug: string;
  name: string;
  summary: string;
  criteria: CriterionSeed<Key>[];
};

const fivePoints = (...texts: [string, string, string, string, string]): Anchor[] =>
  ["No case", "Weak", "Partial", "Good", "Compelling"].map((label, points) => ({
    points,
    label,
    text: texts[points] ?? "",
  }));

const threePoints = (...texts: [string, string, string]): Anchor[] =>
  ["Low", "Medium", "High"].map((label, points) => ({ points, label, text: texts[points] ?? "" }));

export const conceptCriteria: CriterionSeed<ConceptCriterionKey>[] = [
  {
    key: "strategic",
    name: "Strategic challenge",
    question: "Does it address a key problem of the sector?",
    weight: 20,
    anchors: fivePoints(
      "It answers none of the agreed problem statements.",
      "It touches a problem statement, but leans on no evidence or treats only a symptom.",
      "It answers one problem statement with some evidence, though the link from activity to outcome has gaps.",
      "It answers a problem statement at its cause, with current evidence and a believable route to better outcomes.",
      "It changes how London meets a problem statement, with strong evidence and outcomes that families themselves ask for.",
    ),
    hint: "Name the problem statement, the figure you lean on, and what will be different for a child or family.",
  },
  {
    key: "pan-london",
    name: "Pan-London",
    question: "Does it encourage collaboration across authorities?",
    weight: 20,
    anchors: fivePoints(
      "It works inside one authority and gives no reason for others to join.",
      "Other authorities could copy it, but nothing in it is shared.",
      "Two or three authorities would share something useful, such as a referral route or a contract.",
      "It works better with each authority that joins, and at least one other is ready to take part.",
      "It depends on authorities acting together, shows how they would, and several have agreed to start.",
    ),
    hint: "Say what authorities would share or do together, and who has said yes.",
  },
  {
    key: "replicable",
    name: "Replicable",
    question: "Is it fit for several authorities?",
    weight: 20,
    anchors: fivePoints(
      "It rests on one person, place or contract and could not be repeated.",
      "It would have to be designed again for each authority.",
      "It would fit authorities like the first one; for others it is unclear what must change.",
      "Its fixed core and its local parts are set out, and it fits most London authorities.",
      "It has worked, or been tested in detail, in authorities that differ, with a guide others can follow.",
    ),
    hint: "Separate what must stay the same everywhere from what each authority may change.",
  },
  {
    key: "scalable",
    name: "Scalable",
    question: "Is there scope to develop it and widen its use?",
    weight: 20,
    anchors: fivePoints(
      "It cannot grow beyond its first users.",
      "Each new user costs about as much as the first, and no one has said where the people would come from.",
      "It could grow to a few authorities before something named here stops it.",
      "It can grow across London with the staff, technology and money described.",
      "Unit cost falls as it grows, its limits are known and dealt with, and it can widen to new groups.",
    ),
    hint: "Say what growth needs, what would run out first, and how the cost per family changes.",
  },
  {
    key: "commercial",
    name: "Commercial",
    question: "Can it be commercialised so that it lasts?",
    weight: 20,
    anchors: fivePoints(
      "Nobody is named who would pay for it.",
      "It needs grants for as long as it runs.",
      "A buyer is plausible, but the price or the saving is not worked out.",
      "A clear buyer, a price and a saving are set out with assumptions that can be checked.",
      "Authorities have shown they will buy at a price that sustains it, and the saving is backed by evidence.",
    ),
    hint: "Say who buys, from which budget, at what price, and what it saves them.",
  },
];

/** The panel’s two axes of November 2018. */
export const axisCriteria: CriterionSeed<AxisKey>[] = [
  {
    key: "commerciality",
    name: "Commerciality",
    question: "Can it be delivered and sustained, with a clear buyer in local government?",
    weight: 50,
    anchors: threePoints(
      "Delivery is uncertain, or no authority would be the buyer.",
      "It can be delivered and a buyer is likely, but how it lasts is not settled.",
      "It can be delivered, it pays its way, and authorities are a clear buyer.",
    ),
    hint: "Show delivery, income and buyer.",
  },
  {
    key: "strategic-fit",
    name: "Strategic fit",
    question: "Does it scale across authorities, improve outcomes and answer the agreed challenge?",
    weight: 50,
    anchors: threePoints(
      "It answers the challenge only loosely, or for one authority.",
      "It answers the challenge and could reach several authorities, with outcomes still to be shown.",
      "It answers the challenge directly, scales across authorities and shows how outcomes improve.",
    ),
    hint: "Show reach, outcome and the problem statement answered.",
  },
];

export const schemes: [SchemeSeed<ConceptCriterionKey>, SchemeSeed<AxisKey>] = [
  {
    slug: "five-criteria",
    name: "Five concept criteria",
    summary: "The default for both dens: five questions of equal weight, each scored from 0 to 4.",
    criteria: conceptCriteria,
  },
  {
    slug: "commerciality-and-fit",
    name: "Commerciality and strategic fit",
    summary: "Two axes, each low, medium or high: a quick way to sort a long list.",
    criteria: axisCriteria,
  },
];
