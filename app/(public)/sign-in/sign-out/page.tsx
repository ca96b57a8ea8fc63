import type { Metadata } from "next";
import { SignOutForm } from "@/components/sign-in/sign-out-form";
import { countSessions } from "@/lib/features/sessions/queries";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Sign out" };

export default async function SignOutPage() {
  const actor = await requirePerson("/work");
  const count = await countSessions(actor.id);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">Sign out</h1>
        <p className="govuk-body">
          You are signed in as {actor.name} {count === 1 ? "in this browser only" : `in ${count} browsers`}.
        </p>
        <SignOutForm submit="Sign out of this browser" />
        <h2 className="govuk-heading-m">Sign out everywhere</h2>
        <p className="govuk-body">
          Ends every session of yours at once, on all devices. Do this if you have lost a device, or if somebody else
          may have signed in as you.
        </p>
        <SignOutForm submit="Sign out everywhere" everywhere variant="warning" />
      </div>
    </div>
  );
}
