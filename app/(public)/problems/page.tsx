import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { listProblems } from "@/lib/features/programme/queries";
import { capital, counted, listed } from "@/lib/format/counts";
import { currentActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Problem statements" };

export default async function ProblemsPage() {
  const themes = await listProblems(await currentActor());
  const problems = themes.flatMap((theme) => theme.problems);
  const open = problems.filter((problem) => problem.concepts === 0).map((problem) => problem.title);
  return (
    <>
      <h1 className="govuk-heading-xl">Problem statements</h1>
      <p className="govuk-body-l measure">
        What this cycle wants answered. The challenge panel agreed each statement after talking with the people who do
        the work; a concept must answer at least one.
      </p>
      {problems.length === 0 ? (
        <EmptyState title="No problem statements yet" action={{ text: "See how a cycle works", href: "/how-it-works" }}>
          They are agreed when a cycle has understood its problem.
        </EmptyState>
      ) : null}
      {open.length > 0 && open.length < problems.length ? (
        <div className="govuk-inset-text">
          {open.length === 1
            ? "One statement has no concept yet: "
            : `${capital(counted(open.length, "statement"))} have no concept yet: `}
          {listed(open.map((title) => `“${title}”`))}.
        </div>
      ) : null}
      {themes.map((theme) => (
        <section aria-labelledby={theme.slug} key={theme.slug}>
          <h2 className="govuk-heading-m" id={theme.slug}>
            {theme.name}
          </h2>
          <p className="govuk-body theme-question">{theme.question}</p>
          <ul className="lines">
            {theme.problems.map((problem) => (
              <li className="lines__item" key={problem.slug}>
                <h3 className="lines__title">
                  <a className="govuk-link" href={`/problems/${problem.slug}`}>
                    {problem.title}
                  </a>
                </h3>
                <p className="lines__text">{problem.statement}</p>
                <p className="lines__meta">
                  {capital(counted(problem.figures, "figure"))} behind it · {counted(problem.concepts, "concept")}{" "}
                  {problem.concepts === 1 ? "answers" : "answer"} it
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
