/** What a page of a den says after something was done, by the word in its address. */
export const DEN_DONE: Record<string, string> = {
  planned: "The den is planned. Set its agenda next.",
  saved: "The plan is saved.",
  added: "The concept is on the agenda.",
  removed: "The concept is off the agenda.",
  papers: "The papers are sent. The panel and the authors have letters.",
  started: "The den is in session.",
  closed: "The den is closed. Programme staff can publish its record.",
  published: "The record of this den is public.",
  called: "The concept is called to pitch.",
  opened: "The panel can score now.",
  revealed: "The scores are revealed to the panel and staff.",
  round: "Members can change their marks once, with a reason. The first marks are kept.",
  decided: "The decision is recorded, and the authors have been told.",
  reversed: "The decision is reversed, and the authors have been told.",
};
