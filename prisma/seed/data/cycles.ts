import type { MovingDate } from "./moving-date";

export type PhaseSeed = {
  key: "choose" | "understand" | "find" | "develop" | "build";
  name: string;
  /** The real programme’s dates, known to the month: first and last day of it. */
  historicalStartsOn: string | null;
  historicalEndsOn: string | null;
  /** The demonstration’s dates, which keep pace with today. */
  startsOn: MovingDate | null;
  endsOn: MovingDate | null;
  summary: string;
  closesWith: string | null;
};

export type CycleEventSeed = { name: string; on: string; precision: "day" | "month"; summary: string };

export type CycleSeed = {
  slug: string;
  number: number;
  title: string;
  theme: string;
  /** Markdown, two or three paragraphs. */
  why: string;
  note: string | null;
  phases: PhaseSeed[];
  events: CycleEventSeed[];
};

const undated = { historicalStartsOn: null, historicalEndsOn: null, startsOn: null, endsOn: null };

export const cycles: CycleSeed[] = [
  {
    slug: "homelessness-and-temporary-accommodation",
    number: 1,
    title: "Homelessness and temporary accommodation",
    theme: "Homelessness",
    why: "Homelessness and temporary accommodation are among the hardest strategic issues that London’s boroughs face together.\n\nThe first cycle tried out the programme’s method on that pressure: understand the problem with the boroughs, look widely for ideas, shape the best of them, and bring them to market. It ended with four solutions built and launched, and showed that the method could be used again.",
    note: "The source documents give no dates for cycle 1, so none are shown.",
    phases: [
      {
        key: "choose",
        name: "Choose a priority area",
        ...undated,
        summary: "Homelessness and temporary accommodation became the first theme for a targeted venture.",
        closesWith: null,
      },
      {
        key: "understand",
        name: "Understand the problem",
        ...undated,
        summary: "The method starts from the issue, its root causes and what the sector is already doing about it.",
        closesWith: "Hackathon",
      },
      {
        key: "find",
        name: "Find the solution",
        ...undated,
        summary: "Ideas were sought from the sector, from market-ready products and from those still in development.",
        closesWith: "Crocodiles’ Den",
      },
      {
        key: "develop",
        name: "Develop the solution",
        ...undated,
        summary: "Chosen ideas were shaped into prototypes, designs and pilots.",
        closesWith: "Dragons’ Den",
      },
      {
        key: "build",
        name: "Build and launch",
        ...undated,
        summary: "Four solutions were built and launched.",
        closesWith: "Concept portfolio",
      },
    ],
    events: [],
  },
  {
    slug: "children-and-families",
    number: 2,
    title: "Children and families",
    theme: "Children and families",
    why: "Boroughs and their partners told the programme the same thing again and again: children’s services face more demand with less money. The Capital Ambition Board agreed to make children and families the theme of the second cycle.\n\nThree reasons weighed. Better support early in life changes what follows, for the child and for every service that child might later need. Attention was turning from adult social care to children, so change had become possible. And services had come to accept that none of them could do it alone.\n\nThe first cycle had shown that the programme could bring companies, charities, funders and boroughs to work on one problem. The second asks them to do it for London’s children.",
    note: "The demonstration moves the phases so that today is in the middle of the cycle. The real dates are kept beside them.",
    phases: [
      {
        key: "choose",
        name: "Choose a priority area",
        historicalStartsOn: "2017-11-01",
        historicalEndsOn: "2018-03-31",
        startsOn: { daysFromToday: -345 },
        endsOn: { daysFromToday: -226 },
        summary: "First conversations with boroughs and partners, and mobilising the cycle.",
        closesWith: "Agreement of the Capital Ambition Board",
      },
      {
        key: "understand",
        name: "Understand the problem",
        historicalStartsOn: "2018-04-01",
        historicalEndsOn: "2018-06-30",
        startsOn: { daysFromToday: -225 },
        endsOn: { daysFromToday: -136 },
        summary:
          "Desk research led to five focus areas. Talking with those who do the work turned these into five themes that cut across them, and six problem statements agreed by the challenge panel.",
        closesWith: "Hackathon",
      },
      {
        key: "find",
        name: "Find the solution",
        historicalStartsOn: "2018-07-01",
        historicalEndsOn: "2018-09-30",
        startsOn: { daysFromToday: -135 },
        endsOn: { daysFromToday: 0 },
        summary: "Ideas, events and an online call for ideas build a long list of concepts.",
        closesWith: "Crocodiles’ Den",
      },
      {
        key: "develop",
        name: "Develop the solution",
        historicalStartsOn: "2018-10-01",
        historicalEndsOn: "2019-02-28",
        startsOn: { daysFromToday: 1 },
        endsOn: { daysFromToday: 120 },
        summary:
          "Concepts that pass become prototypes, designs and pilots, with boroughs working beside their authors.",
        closesWith: "Dragons’ Den",
      },
      {
        key: "build",
        name: "Build and launch",
        historicalStartsOn: "2019-03-01",
        historicalEndsOn: null,
        startsOn: { daysFromToday: 121 },
        endsOn: null,
        summary: "Market-ready offers are put into use and commercial offers are prepared with boroughs.",
        closesWith: "Concept portfolio",
      },
    ],
    events: [
      {
        name: "Challenge panel, first session",
        on: "2018-05-18",
        precision: "day",
        summary: "The panel went through the problem areas one by one. What it said shaped the problem statements.",
      },
      {
        name: "Challenge panel, second session",
        on: "2018-06-15",
        precision: "day",
        summary: "The panel tested the draft problem statements and agreed the six that the cycle uses.",
      },
      {
        name: "Children and families hackathon",
        on: "2018-06-21",
        precision: "day",
        summary:
          "60 people, 13 London authorities among them, with central government, social enterprises, charities and innovators, worked up first solutions in a day. It closed the work on the problem and opened the search for solutions.",
      },
      {
        name: "Long list scored",
        on: "2018-11",
        precision: "month",
        summary: "The panel scored its long list on commerciality and strategic fit, each low, medium or high.",
      },
    ],
  },
];
