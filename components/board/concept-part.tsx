import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { PaperText } from "./paper-text";

type Props = {
  concept: {
    reference: string;
    title: string;
    pitch: string;
    solution: string;
    leadOrganisation: string | null;
    authors: readonly string[];
    problems: readonly { slug: string; title: string }[];
    evidence: readonly { slug: string; figure: string; what: string }[];
    sections: readonly { key: string; title: string; text: string; exemptReason: string | null }[];
    hiddenSections: readonly { title: string; reason: string }[];
  };
};

/** The concept as the board reads it: the version that was frozen when the papers went out. */
export function ConceptPart({ concept }: Props) {
  return (
    <section aria-labelledby="concept">
      <h2 className="govuk-heading-m" id="concept">
        The concept, as its authors wrote it
      </h2>
      <p className="govuk-body-l measure">{concept.pitch}</p>
      <SummaryList
        className="measure"
        rows={[
          {
            key: "Reference",
            value: (
              <a className="govuk-link" href={`/concepts/${concept.reference}`}>
                {concept.reference}
              </a>
            ),
          },
          { key: "Authors", value: concept.authors.join(", ") },
          concept.leadOrganisation ? { key: "Lead organisation", value: concept.leadOrganisation } : null,
          { key: "Type of solution", value: concept.solution },
          {
            key: "Problem statements",
            value: (
              <ul className="govuk-list">
                {concept.problems.map((problem) => (
                  <li key={problem.slug}>
                    <a className="govuk-link" href={`/problems/${problem.slug}`}>
                      {problem.title}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
          concept.evidence.length > 0
            ? {
                key: "Evidence",
                value: (
                  <ul className="govuk-list">
                    {concept.evidence.map((figure) => (
                      <li key={figure.slug}>
                        <a className="govuk-link" href={`/evidence/${figure.slug}`}>
                          {figure.figure}
                        </a>{" "}
                        {figure.what}
                      </li>
                    ))}
                  </ul>
                ),
              }
            : null,
        ]}
      />
      {concept.sections.map((section) => (
        <div
          className={section.exemptReason === null ? "board-section" : "board-section board-exempt"}
          key={section.key}
        >
          <h3 className="govuk-heading-s">
            {section.exemptReason === null ? null : <Tag colour="red" text="Exempt" />} {section.title}
          </h3>
          {section.exemptReason ? <p className="govuk-body">Reason: {section.exemptReason}</p> : null}
          <PaperText text={section.text} headingLevel={4} />
        </div>
      ))}
      {concept.hiddenSections.map((section) => (
        <p className="govuk-body" key={section.title}>
          “{section.title}” is not public{section.reason ? `: ${section.reason}` : "."}
        </p>
      ))}
    </section>
  );
}
