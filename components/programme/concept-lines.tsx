import { STAGE_LABELS, type Stage } from "@/lib/domain/stages";
import { conceptReference } from "@/lib/format/reference";

interface ConceptLinesProps {
  readonly concepts: readonly {
    readonly number: number;
    readonly title: string;
    readonly pitch: string;
    readonly stage: Stage;
    readonly organisation: string | null;
  }[];
}

/** Concepts as lines, each a way to its public summary. */
export function ConceptLines({ concepts }: ConceptLinesProps) {
  return (
    <ul className="lines">
      {concepts.map((concept) => (
        <li className="lines__item" key={concept.number}>
          <h3 className="lines__title">
            <a className="govuk-link" href={`/concepts/${conceptReference(concept.number)}`}>
              {concept.title}
            </a>
          </h3>
          {concept.pitch ? <p className="lines__text">{concept.pitch}</p> : null}
          <p className="lines__meta">
            {[conceptReference(concept.number), STAGE_LABELS[concept.stage], concept.organisation]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
