import { OutcomeTag } from "@/components/board/tags";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import { type Move, STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { VENTURE_STATUS_LABELS, type VentureStatus } from "@/lib/domain/ventures";
import { formatDate, isoDate } from "@/lib/format/dates";

type Props = {
  reference: string;
  submittedAt: Date | null;
  fastTrackedAt: Date | null;
  decisions: readonly {
    id: string;
    gate: Stage;
    outcome: Move;
    reasons: string;
    decidedAt: Date;
    den: string | null;
    paper: { reference: string; resolution: string } | null;
  }[];
  moves: readonly { id: string; to: VentureStatus; reason: string; at: Date }[];
};

const on = (at: Date) => ({ when: formatDate(at), dateTime: isoDate(at) });

/** The way a venture came, from its submission over the gates to where it stands in delivery. */
export function Lineage({ reference, submittedAt, fastTrackedAt, decisions, moves }: Props) {
  const events: (TimelineItem & { at: Date })[] = [];
  if (submittedAt) {
    events.push({ at: submittedAt, ...on(submittedAt), title: `Concept ${reference} submitted` });
  }
  if (fastTrackedAt) {
    const text = "Market ready, so it entered the portfolio without a den.";
    events.push({ at: fastTrackedAt, ...on(fastTrackedAt), title: "Fast-tracked to the portfolio", text });
  }
  for (const decision of decisions) {
    events.push({
      at: decision.decidedAt,
      ...on(decision.decidedAt),
      title: (
        <a className="govuk-link" href={`/decisions/${decision.id}`}>
          {STAGE_LABELS[decision.gate]}
        </a>
      ),
      by: decision.paper?.reference ?? decision.den ?? undefined,
      text: (
        <>
          <p className="govuk-body">
            <OutcomeTag outcome={decision.outcome} />
          </p>
          <p className="govuk-body">{decision.paper?.resolution ?? decision.reasons}</p>
        </>
      ),
    });
  }
  for (const move of moves) {
    events.push({ at: move.at, ...on(move.at), title: VENTURE_STATUS_LABELS[move.to], text: move.reason });
  }
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  const items = events.map(({ at: _, ...item }, index) => ({ ...item, isNow: index === events.length - 1 }));
  return items.length > 0 ? <Timeline items={items} /> : null;
}
