import { formatPublished } from "@/lib/format/published";

/** A figure as it is shown in a list: what it says, and what one must know before using it. */
export type FigureLine = {
  slug: string;
  figure: string;
  what: string;
  source: string;
  publishedOn: string | null;
  periodCovered: string | null;
  area: string;
  scope: string;
  _count?: { conflicts: number };
};

export function FigureLines({ figures }: { readonly figures: readonly FigureLine[] }) {
  return (
    <ul className="figures-list">
      {figures.map((line) => (
        <li className="figures-list__item" key={line.slug}>
          <p className="figures-list__figure">{line.figure}</p>
          <div>
            <p className="figures-list__what">
              <a className="govuk-link" href={`/evidence/${line.slug}`}>
                <span className="govuk-visually-hidden">{line.figure} </span>
                {line.what}
              </a>
            </p>
            <p className="figures-list__meta">
              {line.area} · {line.scope}
            </p>
            <p className="figures-list__meta">
              {line.source}
              {line.publishedOn ? `, ${formatPublished(line.publishedOn)}` : ""}
            </p>
            {line._count && line._count.conflicts > 0 ? (
              <p className="figures-list__conflict">
                {line._count.conflicts === 1
                  ? "Another figure disagrees with it, or only looks alike"
                  : `${line._count.conflicts} other figures disagree with it, or only look alike`}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
