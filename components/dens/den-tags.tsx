import { Tag, type TagColour } from "@/components/ui/tag";
import { DEN_STATE_LABELS, type DenState, ITEM_STATE_LABELS, type ItemState } from "@/lib/domain/dens";

const DEN_COLOURS: Record<DenState, TagColour> = {
  planned: "grey",
  papers_out: "blue",
  live: "orange",
  closed: "purple",
  published: "green",
};
const ITEM_COLOURS: Record<ItemState, TagColour> = {
  waiting: "grey",
  pitching: "yellow",
  scoring: "orange",
  revealed: "purple",
  decided: "green",
};

export const DenStateTag = ({ state }: { readonly state: DenState }) => (
  <Tag colour={DEN_COLOURS[state]}>{DEN_STATE_LABELS[state]}</Tag>
);

/** Where one concept of a den stands; one that left before a decision says so. */
export const ItemStateTag = ({ state, hasLeft }: { readonly state: ItemState; readonly hasLeft?: boolean }) =>
  hasLeft ? (
    <Tag colour="grey">Off the agenda</Tag>
  ) : (
    <Tag colour={ITEM_COLOURS[state]}>{ITEM_STATE_LABELS[state]}</Tag>
  );
