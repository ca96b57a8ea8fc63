import type { FormState } from "@/components/form/action-form";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { Confidence } from "@/lib/domain/dens";
import { DEN_LIMITS } from "@/lib/domain/dens";

export type Criterion = {
  key: string;
  name: string;
  question: string;
  weight: number;
  anchors: Record<string, string>;
  mayNotApply: boolean;
  mark: { value: number | null; notApplicable: boolean; comment: string; confidence: Confidence | null };
};

type Props = {
  criterion: Criterion;
  number: number;
  scale: readonly { value: number; label: string }[];
  form: FormState;
};

const CONFIDENCE = [
  { value: "", text: "Not said" },
  { value: "low", text: "Low" },
  { value: "medium", text: "Medium" },
  { value: "high", text: "High" },
];
const NOT_APPLICABLE = {
  value: "na",
  text: "Not applicable",
  hint: "It counts in neither sum. Say why in the comment.",
};

/** One criterion: the points of the scale in words, a comment, and how sure the member is. */
export function CriterionField({ criterion, number, scale, form }: Props) {
  const { key, name, question, weight, anchors, mayNotApply, mark } = criterion;
  const saved = mark.notApplicable ? "na" : mark.value === null ? "" : String(mark.value);
  const points = scale.map(({ value, label }) => ({
    value: String(value),
    text: `${value} – ${label}`,
    hint: anchors[value],
  }));
  return (
    <section className="criterion" id={key} aria-label={name}>
      <Radios
        {...form.field(`marks.${key}.value`, saved)}
        legend={{
          text: (
            <>
              <span className="criterion__number">
                {number}. {name}
              </span>
              <span className="criterion__question">{question}</span>
            </>
          ),
          className: "criterion__legend",
        }}
        hint={`Counts ${weight}% of the total.`}
        items={mayNotApply ? [...points, { divider: "or" }, NOT_APPLICABLE] : points}
      />
      <div className="criterion__more">
        <Textarea
          {...form.field(`marks.${key}.comment`, mark.comment)}
          label="Comment (optional)"
          rows={3}
          attributes={{ maxLength: DEN_LIMITS.comment }}
        />
        <Select
          {...form.field(`marks.${key}.confidence`, mark.confidence ?? "")}
          label="How sure are you? (optional)"
          items={CONFIDENCE}
        />
      </div>
    </section>
  );
}
