export type ThemeSeed = { slug: string; name: string; question: string };

/** The themes cut across the focus areas, so that one solution can answer several of them. */
export const themes: ThemeSeed[] = [
  {
    slug: "community-mobilisation",
    name: "Community mobilisation",
    question: "How can the strengths and skills already in a community be put to use?",
  },
  {
    slug: "behavioural-and-social-support",
    name: "Behavioural and social support",
    question:
      "How could support for a vulnerable child’s wider quality of life leave them less dependent on the authority?",
  },
  {
    slug: "evidence-and-intelligent-data-use",
    name: "Evidence and intelligent data use",
    question: "How can the data the public sector holds do more to shape what is commissioned and how it is delivered?",
  },
  {
    slug: "collaboration-across-authorities-and-agencies",
    name: "Collaboration across authorities and agencies",
    question: "How should local authorities and agencies work together so that outcomes improve?",
  },
  {
    slug: "family-and-parental-support",
    name: "Family and parental support",
    question: "How would supporting the whole family give vulnerable children a better experience?",
  },
];
