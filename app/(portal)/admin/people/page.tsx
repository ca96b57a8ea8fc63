import type { Metadata } from "next";
import { AdminNavigation } from "@/components/people/admin-navigation";
import { PeopleTable } from "@/components/people/people-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Pagination } from "@/components/ui/pagination";
import { listPeople } from "@/lib/features/people/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "People and roles" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requirePerson("/admin/people");
  const { people, total, page, pages, q } = await orNotFound(listPeople(actor, await searchParams));
  const at = (to: number) => `/admin/people?${new URLSearchParams({ ...(q ? { q } : {}), page: String(to) })}`;
  return (
    <>
      <h1 className="govuk-heading-xl">People and roles</h1>
      <AdminNavigation current="people" />
      <form action="/admin/people" method="get" className="search-line">
        <Input name="q" id="q" type="search" label="Name or address" defaultValue={q} />
        <Button variant="secondary" text="Search" />
      </form>
      <p className="govuk-body">
        {total === 1 ? "1 person" : `${total} people`}
        {q ? ` found for “${q}”` : ""}.{" "}
        <a className="govuk-link" href="/admin/people/new">
          Add a person
        </a>
      </p>
      {people.length > 0 ? (
        <PeopleTable people={people} />
      ) : (
        <EmptyState title="Nobody found" action={{ text: "Show everybody", href: "/admin/people" }} />
      )}
      {pages > 1 ? (
        <Pagination
          {...(page > 1 ? { previous: { href: at(page - 1) } } : {})}
          {...(page < pages ? { next: { href: at(page + 1), labelText: `${page + 1} of ${pages}` } } : {})}
        />
      ) : null}
    </>
  );
}
