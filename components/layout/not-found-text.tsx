/** What does not exist and what this reader may not see are the same words. */
export function NotFoundText() {
  return (
    <div className="measure">
      <h1 className="govuk-heading-l">Page not found</h1>
      <p className="govuk-body">If you typed the address, check that it is correct.</p>
      <p className="govuk-body">If you pasted the address, check that you copied all of it.</p>
      <p className="govuk-body">
        Some pages are open only to the people who work on them. If you expected to see this one,{" "}
        <a className="govuk-link" href="/sign-in">
          sign in
        </a>{" "}
        with the address the programme knows, or{" "}
        <a className="govuk-link" href="/contact">
          ask the programme team
        </a>
        .
      </p>
    </div>
  );
}
