"use client";
import "./styles/govuk.scss";
import "./styles/globals.css";

/** For faults in the document itself, where no layout can be trusted. Plain, since every page brings it along. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <title>Sorry, there is a problem – London Ventures</title>
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main-content">
            <h1 className="govuk-heading-l">Sorry, there is a problem with the service</h1>
            <p className="govuk-body">Nothing that was saved before is lost. Try again in a few minutes.</p>
            {error.digest ? <p className="govuk-body tabular">{error.digest}</p> : null}
            <p className="govuk-body">
              <a className="govuk-link" href="/">
                London Ventures
              </a>
            </p>
          </main>
        </div>
      </body>
    </html>
  );
}
