import type { Metadata } from "next";
import { formatMoment } from "@/lib/format/dates";
import { now } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Sorry, there is a problem" };

/** What the server sends when a page fails, whole: it must be readable without scripts. */
export default function FaultPage() {
  return (
    <div className="measure">
      <h1 className="govuk-heading-l">Sorry, there is a problem with the service</h1>
      <p className="govuk-body">Nothing that was saved before is lost. Try again in a few minutes.</p>
      <p className="govuk-body">
        If it happens again,{" "}
        <a className="govuk-link" href="/contact">
          tell the programme team
        </a>{" "}
        what you did and when: it is {formatMoment(now())}, London time.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the start page
        </a>
      </p>
    </div>
  );
}
