import type { Metadata } from "next";
import { SummaryList } from "@/components/ui/summary-list";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Contact" };

const INVENTED = "programme@london-ventures.example";

/** The address letters come from, out of “Name <address>”. */
const addressOf = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from;

export default function ContactPage() {
  const { demo, MAIL_FROM } = env();
  const address = addressOf(MAIL_FROM);
  return (
    <>
      <h1 className="govuk-heading-xl">Contact</h1>
      <p className="govuk-body">
        The programme team answers questions about concepts, dens, the board and this portal.
      </p>
      {demo ? (
        <div className="govuk-inset-text">
          This is a demonstration: there is no team behind it. The address below is invented and receives nothing.
        </div>
      ) : null}
      <SummaryList
        className="measure"
        rows={[
          {
            key: "Email",
            value: demo ? (
              `${INVENTED} (invented)`
            ) : (
              <a className="govuk-link" href={`mailto:${address}`}>
                {address}
              </a>
            ),
          },
          { key: "About a concept", value: "Give its reference, such as LV-0042." },
          { key: "About a den", value: "Give its reference, such as DEN-03." },
          { key: "About a fault", value: "Give the number on the error page, and the time." },
        ]}
      />
      <p className="govuk-body">
        Please put nothing in an email that is commercial in confidence or about a child or family. Write it in your
        concept, where you can mark it as confidential.
      </p>
    </>
  );
}
