import type { Metadata } from "next";
import { ConfirmForm } from "@/components/sign-in/confirm-form";
import { Button } from "@/components/ui/button";
import { SummaryList } from "@/components/ui/summary-list";
import { findLink } from "@/lib/features/sessions/queries";
import { currentAsking } from "@/lib/platform/session";
import { confirmAction } from "../actions";

export const metadata: Metadata = { title: "Confirm it is you", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where the link of a letter leads. Opening it changes nothing: programs open links too. The button signs in. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const isToken = typeof token === "string" && token.length <= 200;
  const link = isToken ? await findLink(token, (await currentAsking())?.browser) : null;
  if (!isToken || !link) return <DeadLink />;
  const { email, registration, needsCode } = link;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{registration ? "Open your account" : "Sign in to London Ventures"}</h1>
        {registration ? (
          <SummaryList
            rows={[
              { key: "Name", value: registration.name },
              { key: "Job title", value: registration.jobTitle },
              { key: "Organisation", value: registration.organisation },
              { key: "Email address", value: { text: email, className: "wrap-anywhere" } },
            ]}
          />
        ) : (
          <p className="govuk-body">
            You are about to sign in as <strong className="wrap-anywhere">{email}</strong>. If that is not your address,
            close this page.
          </p>
        )}
        {needsCode ? (
          <p className="govuk-body">
            This is not the browser in which the link was asked for. To show that both are yours, enter the code from
            that screen.
          </p>
        ) : null}
        <ConfirmForm
          action={confirmAction}
          operationId={crypto.randomUUID()}
          token={token}
          needsCode={needsCode}
          submit={registration ? "Open my account and sign in" : "Sign in"}
        />
      </div>
    </div>
  );
}

function DeadLink() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">This link does not work any more</h1>
        <p className="govuk-body">
          A link works once, for 15 minutes, until a newer one is asked for, or until a wrong code was entered 5 times.
        </p>
        <Button href="/sign-in">Ask for a new link</Button>
      </div>
    </div>
  );
}
