import { SummaryList } from "@/components/ui/summary-list";
import type { DenOutcome } from "@/lib/domain/dens";
import { MOVE_LABELS } from "@/lib/domain/stages";
import { formatDate, formatMoment } from "@/lib/format/dates";

export type DecisionData = {
  outcome: DenOutcome;
  reasons: string;
  decidedAt: Date;
  eligible: number;
  present: number;
  conditions: readonly { text: string; dueOn: string; owner: string | null }[];
};

/** What the den decided about a concept. */
export function DecisionView({ decision }: { readonly decision: DecisionData }) {
  const { outcome, reasons, decidedAt, eligible, present, conditions } = decision;
  return (
    <SummaryList
      card={{ title: { text: "Decision", headingLevel: 2 } }}
      rows={[
        { key: "Outcome", value: MOVE_LABELS[outcome] },
        { key: "Reasons", value: { text: <span className="words__text">{reasons}</span> } },
        ...conditions.map(({ text, dueOn, owner }, place) => ({
          key: `Condition ${place + 1}`,
          value: `${text} Due on ${formatDate(new Date(dueOn))}${owner ? `, ${owner}` : ""}.`,
        })),
        { key: "Recorded", value: `${formatMoment(decidedAt)}, with scores of ${present} of ${eligible} members` },
      ]}
    />
  );
}
