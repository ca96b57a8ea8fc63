import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { listLetters } from "@/lib/features/mailbox/queries";
import { formatMoment } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { currentActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  await orNotFound(listLetters(await currentActor()));
  return { title: "Local mailbox" };
}

export default async function MailboxPage() {
  const letters = await orNotFound(listLetters(await currentActor()));
  return (
    <>
      <h1 className="govuk-heading-xl">Local mailbox</h1>
      <p className="govuk-body">
        Letters are not sent anywhere while no mail server is set: the latest 100 are kept here, on this machine.
      </p>
      {letters.length === 0 ? (
        <EmptyState title="No letters yet" action={{ text: "Ask for a link to sign in", href: "/sign-in" }}>
          Links to sign in and news of concepts, dens and meetings come here.
        </EmptyState>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {letters.map(({ id, subject, to, createdAt }) => (
            <li key={id}>
              <a className="govuk-link" href={`/mailbox/${id}`}>
                {subject}
              </a>
              <span className="block text-muted wrap-anywhere">
                To {to}, {formatMoment(createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
