import type { MovingDate } from "./moving-date";

export type PaperSeed = {
  /** Its number in the year: 1 makes CAB26/01 in 2026. */
  number: number;
  title: string;
  reportBySlug: string;
  summary: string;
  recommendations: string[];
  /** Numbered in one run through the paper. */
  paragraphs: { heading: string; texts: string[] }[];
  financial: string;
  legal: string;
  equalities: string;
  exempt: { text: string; reason: string } | null;
};

export type ResolutionSeed = {
  outcome: "approve" | "approve-with-conditions" | "defer" | "decline";
  text: string;
  reasons: string;
  conditions: { text: string; ownerSlug: string; dueInDays: number }[];
};

export type BoardItemSeed = {
  conceptSlug: string;
  paper: PaperSeed;
  votes: { personSlug: string; vote: "for" | "against" | "abstain" }[];
  resolution: ResolutionSeed | null;
};

export type MeetingSeed = {
  slug: string;
  title: string;
  on: MovingDate;
  noticeOn: MovingDate;
  place: string;
  state: "planned" | "papers-out" | "published";
  chairSlug: string;
  /** Voters needed to decide. */
  quorum: number;
  attendance: { personSlug: string; status: "present" | "apologies" }[];
  items: BoardItemSeed[];
  minutes: string | null;
};

export const meetings: MeetingSeed[] = [
  {
    slug: "board-meeting-past",
    title: "Capital Ambition Board",
    on: { daysFromToday: -16, at: "16:00" },
    noticeOn: { daysFromToday: -24 },
    place: "Committee room 5, and online",
    state: "published",
    chairSlug: "bernadette-okello-vane",
    quorum: 3,
    attendance: [
      { personSlug: "bernadette-okello-vane", status: "present" },
      { personSlug: "gareth-sandiford", status: "present" },
      { personSlug: "nasreen-culver", status: "present" },
      { personSlug: "winston-abara", status: "present" },
      { personSlug: "philippa-thornquist", status: "present" },
      { personSlug: "adebayo-winterley", status: "present" },
      { personSlug: "mei-lin-garrow", status: "apologies" },
    ],
    items: [
      {
        conceptSlug: "heard-back",
        paper: {
          number: 1,
          title: "Heard Back: families say what helped",
          reportBySlug: "orla-devonport",
          summary:
            "Heard Back asks families by text, for a year, what early help changed. It passed both dens without conditions. This paper asks the board to take it into the portfolio.",
          recommendations: [
            "Note the scores and the feedback of both dens.",
            "Agree that Heard Back enters the concept portfolio.",
          ],
          paragraphs: [
            {
              heading: "Background",
              texts: [
                "The fourth of the six problem statements says that early support goes unrecorded, so that nobody can tell what works.",
                "Recommendation 7 of Under pressure asks London Councils to help boroughs evaluate innovation in a consistent way and share what they learn.",
              ],
            },
            {
              heading: "The concept",
              texts: [
                "Parents who agree receive three short questions at three, six and twelve months. Answers are reported by service each quarter.",
                "Three boroughs have used it. Replies at six months ran from 41% to 57%.",
              ],
            },
            {
              heading: "What the panel said",
              texts: [
                "The Dragons’ Den asked that the first quarterly report be published in full, weak results included.",
              ],
            },
          ],
          financial: "None for the programme. Boroughs that join pay a yearly fee from their commissioning budgets.",
          legal:
            "Each borough remains responsible for the personal data of its families. A common agreement has been drafted.",
          equalities:
            "Parents who do not speak English at home answered less often. Texts in nineteen languages are to narrow the gap, and each report will show it.",
          exempt: {
            text: "Fees offered to the next six boroughs run from £11,000 to £19,000 a year.",
            reason: "Information about the business affairs of the partners, while fees are under negotiation.",
          },
        },
        votes: [
          { personSlug: "bernadette-okello-vane", vote: "for" },
          { personSlug: "gareth-sandiford", vote: "abstain" },
          { personSlug: "nasreen-culver", vote: "for" },
          { personSlug: "winston-abara", vote: "for" },
          { personSlug: "philippa-thornquist", vote: "for" },
        ],
        resolution: {
          outcome: "approve-with-conditions",
          text: "The board agreed that Heard Back enters the concept portfolio, on two conditions.",
          reasons:
            "It records what families say early help changed, which no borough now knows, at a price boroughs have shown they will pay. Members wanted smaller boroughs protected and results open.",
          conditions: [
            {
              text: "Publish the first quarterly report in full, weak results included.",
              ownerSlug: "ifeoma-brackwater",
              dueInDays: 120,
            },
            {
              text: "Hold the fee for boroughs with fewer than ten services for two years.",
              ownerSlug: "ifeoma-brackwater",
              dueInDays: 45,
            },
          ],
        },
      },
    ],
    minutes:
      "The chair welcomed members. Apologies came from the finance director adviser. There were no interests to declare.\n\nThe programme manager presented the paper. Members asked how parents with little English would be reached, and what a small borough would pay. The chief executive adviser spoke in support. One member was content with the concept and abstained, wishing to see the fees settled first.\n\nThe board agreed the recommendations by four votes, with one abstention, on two conditions.",
  },
  {
    slug: "board-meeting-coming",
    title: "Capital Ambition Board",
    on: { daysFromToday: 12, at: "16:00" },
    noticeOn: { daysFromToday: -1 },
    place: "Committee room 5, and online",
    state: "papers-out",
    chairSlug: "bernadette-okello-vane",
    quorum: 3,
    attendance: [],
    items: [
      {
        conceptSlug: "threshold-tutor",
        paper: {
          number: 2,
          title: "Threshold Tutor: practising the decision to refer",
          reportBySlug: "orla-devonport",
          summary:
            "Threshold Tutor lets school and health staff practise referral decisions on realistic cases. The Dragons’ Den recommends it with two conditions. The board is asked to decide whether it enters the portfolio.",
          recommendations: [
            "Note the trial’s results and their limits.",
            "Agree that Threshold Tutor enters the concept portfolio, with the two conditions of the Dragons’ Den.",
          ],
          paragraphs: [
            {
              heading: "Background",
              texts: [
                "Referrals to children’s social care in England rose by 108% between 2010 and 2017. The fifth problem statement says that many come from partners who do not know the thresholds.",
                "The Crocodiles’ Den asked for a trial and for a stop rule. Both are in the second version.",
              ],
            },
            {
              heading: "The concept",
              texts: [
                "Staff work through twelve cases in a term and see at once how a panel of local social workers decided.",
                "In four schools, 61 staff came to agree with the panel in 69% of decisions, from 48%. No schools were held back for comparison.",
              ],
            },
            {
              heading: "Conditions proposed",
              texts: [
                "Publish the plan of the comparison before the trial begins.",
                "Have cases for health visitors written by health visitors.",
              ],
            },
          ],
          financial: "None for the programme. The first trial year is paid by the boroughs that take part.",
          legal:
            "Answers of individual staff are not shared with their employers. Cases are invented and describe no real child.",
          equalities:
            "Cases are reviewed for bias by a group of parents and practitioners. Results will be read by type of setting and by the background of the child described.",
          exempt: {
            text: "Academy trusts have been quoted a price for each school, which is still under discussion.",
            reason: "Information about the business affairs of the authors, while a price is under discussion.",
          },
        },
        votes: [],
        resolution: null,
      },
    ],
    minutes: null,
  },
];
