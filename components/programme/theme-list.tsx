interface ThemeListProps {
  readonly themes: readonly {
    readonly slug: string;
    readonly name: string;
    readonly question: string;
    readonly problems: readonly { readonly slug: string; readonly title: string }[];
  }[];
}

/** Each theme with its question and the problem statements under it. */
export function ThemeList({ themes }: ThemeListProps) {
  return (
    <ul className="lines">
      {themes.map((theme) => (
        <li className="lines__item" id={theme.slug} key={theme.slug}>
          <h3 className="lines__title">{theme.name}</h3>
          <p className="lines__text">{theme.question}</p>
          <ul className="govuk-list lines__sub">
            {theme.problems.map((problem) => (
              <li key={problem.slug}>
                <a className="govuk-link" href={`/problems/${problem.slug}`}>
                  {problem.title}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
