import { Markdown } from "@/components/markdown";
import { STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { formatDate } from "@/lib/format/dates";

interface FeedbackListProps {
  readonly feedback: readonly { readonly id: string; readonly gate: Stage; readonly text: string; readonly at: Date }[];
}

const from = (gate: Stage) => (gate === "submitted" ? "From the screening" : `From the ${STAGE_LABELS[gate]}`);

/** Words meant for the authors, newest first. */
export function FeedbackList({ feedback }: FeedbackListProps) {
  if (feedback.length === 0) return null;
  return (
    <section aria-labelledby="feedback" className="measure mb-10">
      <h2 className="govuk-heading-m" id="feedback">
        Feedback for the authors
      </h2>
      {feedback.map(({ id, gate, text, at }) => (
        <div key={id} className="mb-6 border-l-4 border-accent pl-4">
          <p className="govuk-body mb-2 text-muted">
            {from(gate)}, {formatDate(at)}
          </p>
          <Markdown text={text} />
        </div>
      ))}
    </section>
  );
}
