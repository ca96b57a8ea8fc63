import type { SolutionType } from "@/lib/domain/concepts";

/** The steps of the way as a reader meets them; `id` is where the picture of the way leads. */
export const STEPS: readonly { id: string; title: string; who: string; text: string }[] = [
  {
    id: "ideas",
    title: "Ideas",
    who: "Anybody",
    text: "Officers, charities, companies, universities and young people themselves bring ideas to the problem statements, at events and online. An idea is a few sentences; it needs no plan.",
  },
  {
    id: "hackathon",
    title: "Hackathon",
    who: "Boroughs, partners and innovators together",
    text: "For a day, people who live with a problem and people who might solve it work on it in teams. What comes out is a first sketch, and a group that knows one another.",
  },
  {
    id: "concepts",
    title: "Concepts",
    who: "Authors write; programme staff read",
    text: "A concept says who benefits, how it works, what it costs and how it meets each of the five criteria. Staff check that it answers a problem statement and is complete, and put it on the long list or send it back with what to change.",
  },
  {
    id: "crocodiles-den",
    title: "Crocodiles’ Den",
    who: "The challenge panel scores; its chair decides",
    text: "Authors pitch a concept from the long list. Each member marks the five criteria alone; nobody sees another’s marks until the chair reveals them all at once. The panel then talks, and the chair decides: proceed, proceed with conditions, revise, park or decline.",
  },
  {
    id: "developing",
    title: "Development",
    who: "Authors, with boroughs beside them",
    text: "A concept that proceeds becomes a prototype, a design or a pilot. Its authors answer the panel’s conditions, boroughs say whether they will sponsor it or try it, and a new version is written.",
  },
  {
    id: "dragons-den",
    title: "Dragons’ Den",
    who: "The challenge panel scores; its chair decides",
    text: "The same panel, the same criteria, a harder look. The earlier marks and conditions lie beside the new version, so that everybody can see what has changed.",
  },
  {
    id: "board",
    title: "Capital Ambition Board",
    who: "Five elected members vote",
    text: "The board reads a paper and votes: approve, approve with conditions, defer or decline. Three chief executives, a finance director, the Greater London Authority and the Local Government Association advise and do not vote.",
  },
  {
    id: "portfolio",
    title: "Portfolio",
    who: "Boroughs and venture leads",
    text: "What is approved becomes a venture: prepared, tried, in use, then in wide use. Each decision, with its reasons, can be read by everybody.",
  },
];

/** The way each type of solution goes. */
export const ROUTES: Record<SolutionType, { is: string; route: string }> = {
  market_ready: {
    is: "A product or service that works somewhere already and needs bringing to market, or to more of it.",
    route:
      "Through both dens like any other. Where it is finished, staff may take it straight to the portfolio, with a reason that is published.",
  },
  supported_idea: {
    is: "A proven idea that needs shaping for a market it has not served before.",
    route: "Development is the heart of it: a borough usually sponsors it before the Dragons’ Den.",
  },
  new_concept: {
    is: "An early idea that needs incubating.",
    route:
      "It may come to the Crocodiles’ Den with open questions, and leave with conditions that say which to answer first.",
  },
};

/** What makes a solution worth looking for. */
export const CONSIDERATIONS: readonly string[] = [
  "It supports what boroughs have made a priority.",
  "It gives its provider a fair commercial return.",
  "It can grow to the whole of London.",
  "It cuts cost, or raises revenue, for boroughs.",
  "It brings boroughs to work together.",
  "It lasts, and can be repeated elsewhere.",
];

/** How good practice with children and families shows. */
export const PRINCIPLES: readonly { title: string; text: string }[] = [
  {
    title: "The child’s voice at the centre",
    text: "Children shape what is done for them, and can tell that they did.",
  },
  { title: "Family focus", text: "The whole family is helped, not only the person who was referred." },
  { title: "Strengths-based practice", text: "It begins with what a family can do and builds on that." },
  {
    title: "Multi-agency working",
    text: "Schools, health, police and councils act as one, so that nobody repeats their story.",
  },
];
