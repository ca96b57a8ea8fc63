import type { Metadata } from "next";
import { AskForm } from "@/components/sign-in/ask-form";
import { groupDemoPeople } from "@/components/sign-in/demo-groups";
import { DemoPeople } from "@/components/sign-in/demo-people";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { InsetText } from "@/components/ui/inset-text";
import { safePath } from "@/lib/domain/sign-in";
import { listDemoPeople } from "@/lib/features/sessions/queries";
import { listProviders } from "@/lib/platform/auth";
import { currentActor } from "@/lib/platform/session";
import { askAction, demoAction } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

const PROBLEMS: Record<string, string> = {
  provider: "Signing in with your organisation’s account did not work. Try again, or ask for a link.",
  unknown: "There is no account here for the address your organisation gave. Register first, or ask for a link.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const { next: wanted, problem } = await searchParams;
  const next = safePath(wanted);
  const [actor, demoPeople] = await Promise.all([currentActor(), listDemoPeople()]);
  const shown = typeof problem === "string" && Object.hasOwn(PROBLEMS, problem) ? PROBLEMS[problem] : undefined;
  const carried = `?next=${encodeURIComponent(next)}`;
  const choices = demoPeople.map(({ jobTitle, organisation, ...person }) => ({
    ...person,
    work: [jobTitle, organisation].filter(Boolean).join(", "),
  }));
  return (
    <>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {shown ? <ErrorSummary errorList={[{ text: shown, href: "#email" }]} /> : null}
          <h1 className="govuk-heading-xl">Sign in</h1>
          {actor.kind === "person" ? (
            <InsetText>
              You are signed in as {actor.name}. Signing in again takes the place of that.{" "}
              <a className="govuk-link" href={next}>
                Continue as {actor.name}
              </a>
            </InsetText>
          ) : null}
          <AskForm action={askAction} operationId={crypto.randomUUID()} next={next} />
          {listProviders().map(({ id, name }) => (
            <Button key={id} variant="secondary" href={`/api/auth/start/${id}${carried}`}>
              Sign in with {name}
            </Button>
          ))}
          <p className="govuk-body">
            New here and have an idea to put forward?{" "}
            <a className="govuk-link" href={`/sign-in/register${carried}`}>
              Register
            </a>
            .
          </p>
        </div>
      </div>
      {choices.length > 0 ? (
        <>
          <h2 className="govuk-heading-l mt-8!">Or be one of the demonstration’s people</h2>
          <p className="govuk-body">They are all invented. Press a name to sign in as that person.</p>
          <DemoPeople
            action={demoAction}
            operationId={crypto.randomUUID()}
            next={next}
            groups={groupDemoPeople(choices)}
          />
        </>
      ) : null}
    </>
  );
}
