import type { Metadata } from "next";
import { grantRoleAction, revokeRoleAction } from "@/app/(portal)/admin/actions";
import { GrantRoleForm } from "@/components/people/grant-role-form";
import { RevokeRoleForm } from "@/components/people/revoke-role-form";
import { RoleTags } from "@/components/people/role-tags";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { SummaryList } from "@/components/ui/summary-list";
import { getPerson } from "@/lib/features/people/queries";
import { formatDate } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Roles of a person" };

const DONE: Record<string, string> = {
  added: "This person was added. They can sign in now.",
  granted: "The role was given. It counts from their next request.",
  revoked: "The role was withdrawn. It no longer counts from their next request.",
};

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export default async function PersonPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requirePerson(`/admin/people/${id}`);
  const person = await orNotFound(getPerson(actor, { id }));
  const asked = String((await searchParams).done);
  const done = Object.hasOwn(DONE, asked) ? DONE[asked] : undefined;
  return (
    <>
      <BackLink href="/admin/people" text="People and roles" />
      {done ? <NotificationBanner type="success" text={done} /> : null}
      <h1 className="govuk-heading-xl">{person.name}</h1>
      <SummaryList
        className="measure"
        rows={[
          { key: "Address", value: person.email },
          { key: "Job title", value: person.jobTitle },
          { key: "Organisation", value: person.organisation ?? "None" },
          { key: "Known since", value: formatDate(person.createdAt) },
          { key: "Roles", value: <RoleTags roles={person.roles} /> },
        ]}
      />
      {person.revocable.length > 0 ? <h2 className="govuk-heading-m">Withdraw a role</h2> : null}
      {person.revocable.map((role) => (
        <RevokeRoleForm
          action={revokeRoleAction}
          operationId={crypto.randomUUID()}
          personId={person.id}
          role={role}
          key={role}
        />
      ))}
      {person.grantable.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Give a role</h2>
          <GrantRoleForm
            action={grantRoleAction}
            operationId={crypto.randomUUID()}
            personId={person.id}
            roles={person.grantable}
          />
        </>
      ) : null}
    </>
  );
}
