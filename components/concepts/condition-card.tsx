import type { ReactNode } from "react";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag, type TagColour } from "@/components/ui/tag";
import { STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { formatDate } from "@/lib/format/dates";

type State = "open" | "offered" | "discharged";

interface ConditionCardProps {
  readonly number: number;
  readonly condition: {
    readonly text: string;
    readonly state: State;
    readonly gate: Stage;
    readonly owner: string | null;
    readonly dueOn: Date;
    readonly evidence: string | null;
    readonly note: string | null;
  };
  readonly children?: ReactNode;
}

const STATES: Record<State, { text: string; colour: TagColour }> = {
  open: { text: "Open", colour: "yellow" },
  offered: { text: "To be checked", colour: "blue" },
  discharged: { text: "Met", colour: "green" },
};

/** One condition: what it asks, who answers for it and by when, and what was said about it. */
export function ConditionCard({ number, condition, children }: ConditionCardProps) {
  const { text, colour } = STATES[condition.state];
  return (
    <section aria-labelledby={`condition-${number}`} className="mb-10">
      <h2 className="govuk-heading-m" id={`condition-${number}`}>
        Condition {number} <Tag colour={colour}>{text}</Tag>
      </h2>
      <SummaryList
        rows={[
          { key: "What it asks", value: condition.text },
          { key: "Set by", value: STAGE_LABELS[condition.gate] },
          { key: "Due", value: formatDate(condition.dueOn) },
          condition.owner !== null && { key: "Owner", value: condition.owner },
          condition.evidence !== null && { key: "How it is met", value: condition.evidence },
          condition.note !== null && { key: "What staff found", value: condition.note },
        ]}
      />
      {children}
    </section>
  );
}
