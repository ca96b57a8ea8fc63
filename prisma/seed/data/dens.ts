import type { DenItemSeed, DenSeed } from "./dens/den-seed";
import { heardBackItem, homeSignalItem, thresholdTutorItem } from "./dens/first-crocodiles-den-items";
import { steadyHandsItem, weekendBridgeItem } from "./dens/first-crocodiles-den-midday";
import { heardBackDragonsItem, thresholdTutorDragonsItem } from "./dens/first-dragons-den-items";

const panel = [
  "margit-oyelade-stern",
  "hyacinth-tembo-reed",
  "rafael-stonebridge",
  "leila-farrant",
  "desmond-quarrie",
  "callum-adeyemi-frost",
  "sunita-wrexley",
];

const waiting = (conceptSlug: string, conceptVersion: 1 | 2, at: string): DenItemSeed => ({
  conceptSlug,
  conceptVersion,
  at,
  minutes: 40,
  recusals: [],
  sheets: [],
  rescored: [],
  decision: null,
});

export const dens: DenSeed[] = [
  {
    slug: "first-crocodiles-den",
    kind: "crocodiles",
    title: "Crocodiles’ Den: first sitting",
    on: { daysFromToday: -82, at: "09:30" },
    place: "Committee room 1, and online",
    state: "published",
    schemeSlug: "five-criteria",
    chairSlug: "margit-oyelade-stern",
    panelSlugs: panel,
    quorum: 5,
    items: [heardBackItem, thresholdTutorItem, steadyHandsItem, weekendBridgeItem, homeSignalItem],
  },
  {
    slug: "first-dragons-den",
    kind: "dragons",
    title: "Dragons’ Den: first sitting",
    on: { daysFromToday: -33, at: "14:00" },
    place: "Committee room 1, and online",
    state: "published",
    schemeSlug: "five-criteria",
    chairSlug: "margit-oyelade-stern",
    panelSlugs: panel.filter((slug) => slug !== "callum-adeyemi-frost"),
    quorum: 4,
    items: [heardBackDragonsItem, thresholdTutorDragonsItem],
  },
  {
    // No recusal is declared here: the portal should see that a member’s own trust leads Room to Grow.
    slug: "crocodiles-den-today",
    kind: "crocodiles",
    title: "Crocodiles’ Den: second sitting",
    on: { daysFromToday: 0, at: "10:00" },
    place: "Committee room 2, and online",
    state: "papers-out",
    schemeSlug: "five-criteria",
    chairSlug: "margit-oyelade-stern",
    panelSlugs: panel,
    quorum: 5,
    items: [waiting("room-to-grow", 1, "10:00"), waiting("one-page-family", 1, "10:50")],
  },
  {
    slug: "second-dragons-den",
    kind: "dragons",
    title: "Dragons’ Den: second sitting",
    on: { daysFromToday: 24, at: "14:00" },
    place: "Committee room 1, and online",
    state: "planned",
    schemeSlug: "five-criteria",
    chairSlug: "margit-oyelade-stern",
    panelSlugs: panel,
    quorum: 5,
    items: [waiting("weekend-bridge", 2, "14:00")],
  },
];
