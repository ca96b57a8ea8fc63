import { Tag, type TagColour } from "@/components/ui/tag";
import { VENTURE_STATUS_LABELS, type VentureStatus } from "@/lib/domain/ventures";

const COLOURS: Record<VentureStatus, TagColour> = {
  preparing: "grey",
  piloting: "blue",
  live: "green",
  scaled: "teal",
  closed: "grey",
};

export const VentureTag = ({ status }: { status: VentureStatus }) => (
  <Tag colour={COLOURS[status]} text={VENTURE_STATUS_LABELS[status]} />
);
