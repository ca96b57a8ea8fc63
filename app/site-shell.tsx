import { headers } from "next/headers";
import type { ReactNode } from "react";
import { navigationFor } from "@/components/layout/navigation";
import { PageShell } from "@/components/layout/page-shell";
import { ROLE_LABELS } from "@/components/people/role-labels";
import { MastheadSignOut } from "@/components/sign-in/masthead-sign-out";
import { env } from "@/lib/platform/env";
import { currentActor } from "@/lib/platform/session";

const DEMONSTRATION = {
  tag: "Demonstration",
  text: "The people and their submissions are invented. Sign in as any of them to see their part.",
};
const BETA = {
  tag: "Beta",
  text: (
    <>
      This is a new service.{" "}
      <a className="govuk-link" href="/contact">
        Tell us what does not work
      </a>{" "}
      for you.
    </>
  ),
};

/** The frame, drawn for whoever is asking. It shows the way and decides nothing. */
export async function SiteShell({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const { demo } = env();
  // A page that takes another's place (bin/plain-answers.mjs) stands at an address that it was not drawn for.
  const isStandIn = (await headers()).has("x-plain-answer");
  const roles = actor.kind === "person" ? actor.roles.map((role) => ROLE_LABELS[role]).join(", ") : "";
  return (
    <PageShell
      navigation={navigationFor(actor)}
      marksPlace={!isStandIn}
      phase={demo ? DEMONSTRATION : BETA}
      isDemo={demo}
      {...(actor.kind === "person"
        ? { person: { name: actor.name, role: roles }, signOut: <MastheadSignOut /> }
        : { signInHref: "/sign-in" })}
    >
      {children}
    </PageShell>
  );
}
