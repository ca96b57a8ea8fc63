import { Tag, type TagColour } from "@/components/ui/tag";
import { AGENDA_ITEM_LABELS, type AgendaItemState, MEETING_LABELS, type MeetingState } from "@/lib/domain/board";
import { MOVE_LABELS, type Move } from "@/lib/domain/stages";

const MEETING_COLOURS: Record<MeetingState, TagColour> = {
  planned: "grey",
  papers_out: "blue",
  live: "orange",
  closed: "purple",
  published: "green",
};
const ITEM_COLOURS: Record<AgendaItemState, TagColour> = { waiting: "grey", voting: "orange", resolved: "purple" };

export const MeetingTag = ({ state }: { state: MeetingState }) => (
  <Tag colour={MEETING_COLOURS[state]} text={MEETING_LABELS[state]} />
);

export const ItemTag = ({ state }: { state: AgendaItemState }) => (
  <Tag colour={ITEM_COLOURS[state]} text={AGENDA_ITEM_LABELS[state]} />
);

const OUTCOME_COLOURS: Partial<Record<Move, TagColour>> = {
  approve: "green",
  approve_with_conditions: "green",
  proceed: "green",
  proceed_with_conditions: "green",
  decline: "red",
  reverse: "red",
};

/** What a gate decided, in colour and in words. */
export const OutcomeTag = ({ outcome }: { outcome: Move }) => (
  <Tag className="tag-outcome" colour={OUTCOME_COLOURS[outcome] ?? "yellow"} text={MOVE_LABELS[outcome]} />
);
