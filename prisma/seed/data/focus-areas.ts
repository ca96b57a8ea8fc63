export type FocusAreaSeed = { slug: string; name: string; summary: string; umbrella: boolean };

export const focusAreas: FocusAreaSeed[] = [
  {
    slug: "early-help",
    name: "Early help",
    summary:
      "Support as soon as a problem appears, at any point from the first years to the teenage years. It stands over the other four areas, because what happens here decides how much demand reaches them.",
    umbrella: true,
  },
  {
    slug: "looked-after-children",
    name: "Looked after children",
    summary:
      "Children in the care of a local authority. Numbers and needs are rising, and suitable homes inside the borough are hard to find.",
    umbrella: false,
  },
  {
    slug: "gang-and-youth-violence",
    name: "Gang and youth violence",
    summary:
      "Young people harmed by violence, often at the hands of other young people, and those exploited to carry or sell drugs. Gangs cross borough boundaries, so no borough can answer alone.",
    umbrella: false,
  },
  {
    slug: "send",
    name: "Special educational needs and disability",
    summary:
      "Children and young people up to 25 who need extra help to learn or take part. More are being identified, and more of them have complex needs.",
    umbrella: false,
  },
  {
    slug: "care-leavers",
    name: "Care leavers",
    summary:
      "Young people moving from care into independent or semi-independent life, many at 16 to 18. The step is steep, and a poor one costs the young person and the public purse for years.",
    umbrella: false,
  },
];
