"use client";
import ErrorPage from "./error";
import "./styles/govuk.scss";
import "./styles/globals.css";

/** For faults in the document itself, where no layout can be trusted. */
export default function GlobalError(props: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
