"use client";
import { useActionState } from "react";
import { ROLE_LABELS } from "@/components/people/role-labels";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Outcome } from "@/lib/domain/errors";
import type { DemoGroup } from "./demo-groups";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  next: string;
  groups: readonly DemoGroup[];
};

/** The demonstration's people, each a button of one form. */
export function DemoPeople({ action, next, groups, ...props }: Props) {
  const [outcome, send] = useActionState(action, { status: "idle" });
  const operationId = outcome.status === "idle" ? props.operationId : outcome.operationId;
  return (
    <form action={send} key={operationId}>
      <input type="hidden" name="operationId" value={operationId} />
      <input type="hidden" name="next" value={next} />
      {outcome.status === "refused" ? (
        <ErrorSummary titleText="You are not signed in" errorList={[{ text: outcome.message }]} />
      ) : null}
      {groups.map(({ title, people }) => (
        <section key={title}>
          <h3 className="govuk-heading-m">{title}</h3>
          <ul className="govuk-list grid gap-x-8 tablet:grid-cols-2">
            {people.map((person) => (
              <li key={person.id}>
                <Button
                  name="personId"
                  value={person.id}
                  variant="secondary"
                  className="mb-2!"
                  attributes={{ "aria-describedby": `about-${person.id}` }}
                >
                  <span className="govuk-visually-hidden">Sign in as </span>
                  {person.name}
                </Button>
                <div id={`about-${person.id}`}>
                  <p className="govuk-body-s mb-1!">
                    <strong>{person.roles.map((role) => ROLE_LABELS[role]).join(", ")}</strong>
                    {person.work ? <span className="block">{person.work}</span> : null}
                  </p>
                  <p className="govuk-body-s">{person.demoLine}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </form>
  );
}
