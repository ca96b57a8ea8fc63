import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { findAskedLink } from "@/lib/features/sessions/queries";
import { env } from "@/lib/platform/env";
import { currentAsking } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Check your email" };

export default async function CheckPage() {
  const asked = await findAskedLink(await currentAsking());
  if (!asked) redirect("/sign-in");
  const { email, code, isRegistration } = asked;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">Check your email</h1>
        <p className="govuk-body">
          {isRegistration ? (
            <>
              A letter with a link is on its way to <strong className="wrap-anywhere">{email}</strong>.
            </>
          ) : (
            <>
              If <strong className="wrap-anywhere">{email}</strong> belongs to an account here, a letter with a link is
              on its way to it.
            </>
          )}{" "}
          The link works once, for 15 minutes.
        </p>
        {env().localMail ? (
          <p className="govuk-body">
            Letters of this portal stay on this machine:{" "}
            <a className="govuk-link" href="/mailbox">
              open the local mailbox
            </a>
            .
          </p>
        ) : null}
        <h2 className="govuk-heading-m">If you open the link on another device</h2>
        <p className="govuk-body">You will be asked for this code. On this device you do not need it.</p>
        <InsetText>
          <span className="govuk-heading-l mb-0! tabular">
            {code.slice(0, 4)} {code.slice(4)}
          </span>
        </InsetText>
        <Details summaryText="The letter has not arrived">
          <p className="govuk-body">It can take a few minutes. Look in your spam folder, and check the address.</p>
          <p className="govuk-body">
            You can{" "}
            <a className="govuk-link" href="/sign-in">
              ask for another link
            </a>
            , which replaces this one
            {isRegistration ? (
              "."
            ) : (
              <>
                , or{" "}
                <a className="govuk-link" href="/sign-in/register">
                  register
                </a>{" "}
                if you have no account yet.
              </>
            )}
          </p>
        </Details>
      </div>
    </div>
  );
}
