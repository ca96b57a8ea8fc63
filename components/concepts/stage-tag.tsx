import { Tag, type TagColour } from "@/components/ui/tag";
import { STAGE_LABELS, type Stage } from "@/lib/domain/stages";

const COLOURS: Record<Stage, TagColour> = {
  draft: "grey",
  submitted: "yellow",
  longlisted: "teal",
  crocodiles_den: "purple",
  developing: "blue",
  dragons_den: "purple",
  board: "magenta",
  portfolio: "green",
  parked: "grey",
  declined: "red",
  withdrawn: "grey",
  merged: "grey",
};

/** Where a concept stands: the programme's word for it, with a colour that says no more than the word. */
export function StageTag({ stage }: { stage: Stage }) {
  return <Tag colour={COLOURS[stage]}>{STAGE_LABELS[stage]}</Tag>;
}
