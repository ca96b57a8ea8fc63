"use client";
import { Masthead } from "@/components/layout/masthead";
import { SiteFooter } from "@/components/layout/site-footer";

/** A fault of ours. What happened is in the log under this number; the page gives nothing away. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <>
      <title>Sorry, there is a problem – London Ventures</title>
      <header className="govuk-template__header">
        <Masthead />
      </header>
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main-content">
          <h1 className="govuk-heading-l">Sorry, there is a problem with the service</h1>
          <p className="govuk-body">Nothing that was saved before is lost. Try again in a few minutes.</p>
          {error.digest ? (
            <p className="govuk-body">
              If it happens again,{" "}
              <a className="govuk-link" href="/contact">
                tell the programme team
              </a>{" "}
              this number: <strong className="tabular">{error.digest}</strong>
            </p>
          ) : null}
          <p className="govuk-body">
            <a className="govuk-link" href="/">
              Go to the start page
            </a>
          </p>
        </main>
      </div>
      <SiteFooter />
    </>
  );
}
