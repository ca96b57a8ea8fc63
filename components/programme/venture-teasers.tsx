interface VentureTeasersProps {
  readonly newest: readonly { readonly slug: string; readonly title: string; readonly summary: string }[];
  readonly total: number;
  readonly title?: string;
}

/** The newest solutions of the portfolio. */
export function VentureTeasers({ newest, total, title = "In the portfolio" }: VentureTeasersProps) {
  if (newest.length === 0) return null;
  return (
    <section aria-labelledby="portfolio">
      <h2 className="govuk-heading-l" id="portfolio">
        {title}
      </h2>
      <ul className="teasers">
        {newest.map((venture) => (
          <li className="teasers__item" key={venture.slug}>
            <h3 className="govuk-heading-s">
              <a className="govuk-link" href={`/portfolio/${venture.slug}`}>
                {venture.title}
              </a>
            </h3>
            <p className="govuk-body">{venture.summary}</p>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/portfolio">
          {total > newest.length ? `See all ${total} solutions` : "See the portfolio"}
        </a>
      </p>
    </section>
  );
}
