export type JourneySeed = {
  slug: string;
  focusAreaSlug: string;
  title: string;
  area: string;
  /** Who told it to the programme. */
  toldBy: string;
  steps: { age: string; text: string }[];
  reflection: string;
  problemSlugs: string[];
};

/** Five young people’s journeys from the deck, shortened, with no name. */
export const journeys: JourneySeed[] = [
  {
    slug: "nobody-got-through",
    focusAreaSlug: "early-help",
    title: "Referred again and again, helped by nobody",
    area: "East London",
    toldBy: "Social worker, youth offending team",
    steps: [
      {
        age: "11 to 13",
        text: "School, youth club and police refer him 27 times. The family does not consent to help.",
      },
      { age: "14", text: "After three offences in and near school he is excluded for good." },
      { age: "After", text: "At the next school early help does not reach him, and the case is closed." },
      { age: "15", text: "He is sentenced to a young offender institution." },
    ],
    reflection:
      "He wished that he had taken the help, and most of all that he had been kept in school. Violence at home was never found out.",
    problemSlugs: ["families-supported-too-late", "no-holistic-view-of-needs"],
  },
  {
    slug: "eight-social-workers",
    focusAreaSlug: "looked-after-children",
    title: "Adopted, then in care, with eight social workers in six years",
    area: "South London",
    toldBy: "Social worker, children looked after team",
    steps: [
      { age: "11", text: "She and her younger brother are adopted." },
      {
        age: "13",
        text: "Unhappy at home, she asks for a break. She moves to a children’s home and changes school; her brother stays.",
      },
      { age: "14", text: "Drinking and damage at the home bring in the police. Visits from her family become rare." },
      { age: "17", text: "She leaves the home, and is soon expecting a child." },
    ],
    reflection:
      "She felt low for years and was never referred for help with it. She and her brother, once close, grew apart.",
    problemSlugs: ["families-supported-too-late", "social-skills-for-independence"],
  },
  {
    slug: "somebody-noticed",
    focusAreaSlug: "send",
    title: "A plan at 12, and college at 17",
    area: "North-east London",
    toldBy: "Officer, special educational needs team",
    steps: [
      { age: "Primary", text: "Many strategies are tried, and her parents come to meeting after meeting." },
      { age: "11", text: "Her new school’s coordinator sees a high level of need and brings in the authority." },
      { age: "12", text: "She gets a plan, and an assistant in lessons." },
      { age: "13 and after", text: "She makes friends, passes four GCSEs and goes to college." },
    ],
    reflection:
      "She counted herself lucky that one teacher took time to understand her. Her parents hope other children will be noticed sooner.",
    problemSlugs: ["no-holistic-view-of-needs"],
  },
  {
    slug: "known-at-seven",
    focusAreaSlug: "gang-and-youth-violence",
    title: "Known to services at seven, in custody at fifteen",
    area: "South-east London",
    toldBy: "Social worker, gangs unit",
    steps: [
      { age: "7", text: "His friends are much older. School often calls his mother about fights and missing hours." },
      {
        age: "10",
        text: "Children’s services have come and gone for three years. Workers suspect that he is being exploited.",
      },
      {
        age: "12",
        text: "Twice excluded, he is in a pupil referral unit with attendance of 37%. His mother takes every offer of help.",
      },
      { age: "14", text: "He refuses all services and badly injures another young person." },
    ],
    reflection:
      "He does not regret it; he believed that he was in danger. His social worker is sure that more should have been done at the first signs.",
    problemSlugs: ["families-supported-too-late", "social-skills-for-independence"],
  },
  {
    slug: "on-her-own-at-seventeen",
    focusAreaSlug: "care-leavers",
    title: "On her own at seventeen",
    area: "West London",
    toldBy: "Personal adviser, leaving care team",
    steps: [
      { age: "12", text: "She comes into residential care." },
      {
        age: "16",
        text: "She is told that she will live by herself at 17. Three social workers in turn ask her for the same story.",
      },
      {
        age: "17",
        text: "Fear of the move unsettles her at college. In four months staff of her old home call the leaving care team 17 times.",
      },
      { age: "19", text: "She is out of work, without qualifications, and struggling with her mental health." },
    ],
    reflection:
      "She felt unprepared, and that the leaving care team came too late. Semi-supported living had been recommended.",
    problemSlugs: ["social-skills-for-independence"],
  },
];
