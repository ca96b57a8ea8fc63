import type { Metadata } from "next";
import { Criterion } from "@/components/programme/criterion";
import { CONSIDERATIONS, PRINCIPLES, ROUTES, STEPS } from "@/components/programme/method";
import { SOLUTION_LABELS, SOLUTION_TYPES } from "@/lib/domain/concepts";
import { findCurrentCycle, findDefaultScheme } from "@/lib/features/programme/queries";
import { inWords } from "@/lib/format/counts";

export const metadata: Metadata = { title: "How it works" };

const CONTENTS = [
  ["phases", "The phases of a cycle"],
  ["steps", "The steps, and who decides"],
  ["criteria", "What a concept is judged on"],
  ["types", "Three types of solution"],
  ["considerations", "What makes a solution worth looking for"],
  ["principles", "Practice principles"],
] as const;

export default async function HowItWorksPage() {
  const [cycle, scheme] = await Promise.all([findCurrentCycle(), findDefaultScheme()]);
  return (
    <>
      <h1 className="govuk-heading-xl">How it works</h1>
      <p className="govuk-body-l measure">
        A cycle takes one problem that boroughs share and works on it for about eighteen months: first the problem, then
        the solution. Three gates decide what goes on, each with its reasons in the open.
      </p>
      <nav aria-label="On this page" className="contents">
        <ul className="govuk-list">
          {CONTENTS.map(([id, text]) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>

      <h2 className="govuk-heading-l" id="phases">
        The phases of a cycle
      </h2>
      {cycle ? (
        <ol className="phases">
          {cycle.phases.map((phase, index) => (
            <li className="phases__item" key={phase.key}>
              <h3 className="govuk-heading-s">
                <span className="phases__number">{index + 1}</span> {phase.name}
              </h3>
              <p className="govuk-body">{phase.summary}</p>
              {phase.closesWith ? <p className="phases__gate">Closes with: {phase.closesWith}</p> : null}
            </li>
          ))}
        </ol>
      ) : (
        <p className="govuk-body">The first cycle has not been opened yet.</p>
      )}

      <h2 className="govuk-heading-l" id="steps">
        The steps, and who decides
      </h2>
      <ul className="lines">
        {STEPS.map((step) => (
          <li className="lines__item" id={step.id} key={step.id}>
            <h3 className="lines__title">{step.title}</h3>
            <p className="lines__meta">{step.who}</p>
            <p className="lines__text">{step.text}</p>
          </li>
        ))}
      </ul>
      <div className="govuk-inset-text">
        Somebody with an interest in a concept steps out: they cannot read it, score it or vote on it, and everybody can
        see that they stepped out. Nobody judges their own concept.
      </div>

      <h2 className="govuk-heading-l" id="criteria">
        What a concept is judged on
      </h2>
      {scheme ? (
        <>
          <p className="govuk-body">
            The dens ask {inWords(scheme.criteria.length)} questions. Each member answers each of them with a mark from{" "}
            {scheme.scale[0]?.value} to {scheme.scale.at(-1)?.value}, and every mark has words that say what it means.
            The marks advise; the chair decides.
          </p>
          {scheme.criteria.map((criterion) => (
            <Criterion criterion={criterion} scale={scheme.scale} key={criterion.key} />
          ))}
        </>
      ) : (
        <p className="govuk-body">The criteria have not been published yet.</p>
      )}

      <h2 className="govuk-heading-l" id="types">
        Three types of solution
      </h2>
      <dl className="govuk-summary-list measure">
        {SOLUTION_TYPES.map((type) => (
          <div className="govuk-summary-list__row" key={type}>
            <dt className="govuk-summary-list__key">{SOLUTION_LABELS[type]}</dt>
            <dd className="govuk-summary-list__value">
              <p className="govuk-body">{ROUTES[type].is}</p>
              <p className="govuk-body">{ROUTES[type].route}</p>
            </dd>
          </div>
        ))}
      </dl>

      <h2 className="govuk-heading-l" id="considerations">
        What makes a solution worth looking for
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {CONSIDERATIONS.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>

      <h2 className="govuk-heading-l" id="principles">
        Practice principles
      </h2>
      <p className="govuk-body">In work with children and families, the programme looks for four things besides.</p>
      <dl className="govuk-summary-list measure">
        {PRINCIPLES.map(({ title, text }) => (
          <div className="govuk-summary-list__row" key={title}>
            <dt className="govuk-summary-list__key">{title}</dt>
            <dd className="govuk-summary-list__value">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
