import { Markdown } from "@/components/markdown";
import { SummaryList, type SummaryListRow } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { SECTIONS, type SectionKey, SOLUTION_LABELS, type SolutionType } from "@/lib/domain/concepts";

interface CheckAnswersProps {
  readonly reference: string;
  readonly text: {
    readonly title: string;
    readonly pitch: string;
    readonly solutionType: SolutionType;
    readonly problems: readonly { readonly slug: string; readonly title: string }[];
    readonly evidence: readonly { readonly slug: string; readonly figure: string; readonly what: string }[];
    readonly sections: readonly { readonly key: SectionKey; readonly text: string; readonly confidential: boolean }[];
  };
  readonly authors: readonly { readonly name: string }[];
}

const NOTHING = <span className="text-muted">Not written</span>;

const lines = (all: readonly string[]) =>
  all.length === 0 ? (
    NOTHING
  ) : (
    <ul className="govuk-list mb-0">
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

/** Every answer once more, each with the way to change it. */
export function CheckAnswers({ reference, text, authors }: CheckAnswersProps) {
  const page = `/concepts/${reference}`;
  const row = (key: string, value: SummaryListRow["value"], href: string): SummaryListRow => ({
    key,
    value,
    actions: { items: [{ text: "Change", href, visuallyHiddenText: key.toLowerCase() }] },
  });
  const parts = SECTIONS.map(({ key, title }) => {
    const section = text.sections.find((one) => one.key === key);
    const value = section?.text.trim() ? (
      <>
        {section.confidential ? (
          <p className="mb-2">
            <Tag colour="orange">Commercial in confidence</Tag>
          </p>
        ) : null}
        <Markdown text={section.text} />
      </>
    ) : (
      NOTHING
    );
    return row(title, value, `${page}/sections/${key}`);
  });
  return (
    <>
      <h2 className="govuk-heading-m">What it is</h2>
      <SummaryList
        rows={[
          row("Title", text.title, `${page}/edit`),
          row("Pitch", text.pitch || NOTHING, `${page}/edit`),
          row("Type", SOLUTION_LABELS[text.solutionType], `${page}/edit`),
          row("Problems", lines(text.problems.map(({ title }) => title)), `${page}/edit`),
          row("Evidence", lines(text.evidence.map(({ figure, what }) => `${figure}: ${what}`)), `${page}/edit`),
          row("Authors", authors.map(({ name }) => name).join(", "), `${page}/authors`),
        ]}
      />
      <h2 className="govuk-heading-m">The case</h2>
      <SummaryList rows={parts} />
    </>
  );
}
