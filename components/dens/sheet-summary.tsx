import { SummaryList } from "@/components/ui/summary-list";
import type { Criterion } from "./criterion-field";

type Props = {
  criteria: readonly Criterion[];
  scale: readonly { value: number; label: string }[];
  words: { comment: string; suggestion: string; privateNote: string };
  /** Where an answer can be changed; none when the sheet is closed. */
  changeHref?: string;
};

/** A member’s own answers, to be checked. */
export function SheetSummary({ criteria, scale, words, changeHref }: Props) {
  const change = (what: string, hash: string) =>
    changeHref
      ? { actions: { items: [{ text: "Change", href: `${changeHref}#${hash}`, visuallyHiddenText: what }] } }
      : {};
  const marks = criteria.map(({ key, name, mark }) => {
    const point = scale.find(({ value }) => value === mark.value);
    const answer = mark.notApplicable ? "Not applicable" : point ? `${point.value} – ${point.label}` : null;
    return {
      key: name,
      value: {
        text: (
          <>
            {answer ?? <strong className="score__missing">Not scored yet</strong>}
            {mark.comment ? <p className="score__comment">{mark.comment}</p> : null}
            {mark.confidence ? <p className="score__confidence">Confidence: {mark.confidence}</p> : null}
          </>
        ),
      },
      ...change(name.toLowerCase(), key),
    };
  });
  const texts = [
    { key: "Comment to the panel", value: words.comment, id: "comment" },
    { key: "Suggested feedback", value: words.suggestion, id: "suggestion" },
    { key: "Private note", value: words.privateNote, id: "privateNote" },
  ].map(({ key, value, id }) => ({
    key,
    value: { text: <span className="score__comment">{value || "None"}</span> },
    ...change(key.toLowerCase(), id),
  }));
  return <SummaryList rows={[...marks, ...texts]} />;
}
