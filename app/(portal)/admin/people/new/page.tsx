import type { Metadata } from "next";
import { createPersonAction } from "@/app/(portal)/admin/actions";
import { PersonForm } from "@/components/people/person-form";
import { BackLink } from "@/components/ui/back-link";
import { listOrganisations } from "@/lib/features/people/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Add a person" };

export default async function NewPersonPage() {
  const actor = await requirePerson("/admin/people/new");
  const organisations = await orNotFound(listOrganisations(actor));
  return (
    <div className="measure">
      <BackLink href="/admin/people" text="People and roles" />
      <h1 className="govuk-heading-xl">Add a person</h1>
      <PersonForm action={createPersonAction} operationId={crypto.randomUUID()} organisations={organisations} />
    </div>
  );
}
