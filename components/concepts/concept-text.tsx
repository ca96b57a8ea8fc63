import { Markdown } from "@/components/markdown";
import { Tag } from "@/components/ui/tag";
import { SECTIONS, type SectionKey } from "@/lib/domain/concepts";

interface ConceptTextProps {
  readonly text: {
    readonly pitch: string;
    readonly problems: readonly { readonly slug: string; readonly title: string }[];
    readonly evidence: readonly { readonly slug: string; readonly figure: string; readonly what: string }[];
    readonly sections: readonly {
      readonly key: SectionKey;
      readonly text: string;
      readonly confidential: boolean;
      readonly confidentialReason?: string | null;
    }[];
  };
  /** Parts that differ from the version before. */
  readonly changed?: readonly SectionKey[];
}

const TITLES = new Map(SECTIONS.map(({ key, title }) => [key, title]));

/** A concept to be read: pitch, problems, evidence, then each part that was written. */
export function ConceptText({ text, changed = [] }: ConceptTextProps) {
  const written = text.sections.filter((section) => section.confidential || section.text.trim() !== "");
  return (
    <div className="measure">
      {text.pitch ? <p className="govuk-body-l">{text.pitch}</p> : null}
      {text.problems.length > 0 ? (
        <div className="mb-10">
          <h2 className="govuk-heading-m">Problems it answers</h2>
          <ul className="govuk-list govuk-list--bullet">
            {text.problems.map(({ slug, title }) => (
              <li key={slug}>
                <a className="govuk-link" href={`/problems/${slug}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {text.evidence.length > 0 ? (
        <div className="mb-10">
          <h2 className="govuk-heading-m">Evidence it leans on</h2>
          <ul className="govuk-list govuk-list--bullet">
            {text.evidence.map(({ slug, figure, what }) => (
              <li key={slug}>
                <a className="govuk-link" href={`/evidence/${slug}`}>
                  {figure}
                </a>{" "}
                {what}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {written.map((section) => (
        <section key={section.key} aria-labelledby={`part-${section.key}`} className="mb-10">
          <h2 className="govuk-heading-m" id={`part-${section.key}`}>
            {TITLES.get(section.key)} {changed.includes(section.key) ? <Tag colour="yellow">Changed</Tag> : null}
          </h2>
          {section.confidential ? <Confidential section={section} /> : null}
          {section.text ? <Markdown text={section.text} /> : null}
        </section>
      ))}
    </div>
  );
}

function Confidential({ section }: { section: { text: string; confidentialReason?: string | null } }) {
  if (!section.text) return <p className="govuk-body">This part is kept confidential.</p>;
  return (
    <p className="govuk-body">
      <Tag colour="orange">Commercial in confidence</Tag>{" "}
      {section.confidentialReason ? <span className="text-muted">{section.confidentialReason}</span> : null}
    </p>
  );
}
