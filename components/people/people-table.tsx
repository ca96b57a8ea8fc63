import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import type { Role } from "@/lib/domain/actor";
import { RoleTags } from "./role-tags";

interface PeopleTableProps {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly jobTitle: string;
    readonly organisation: { readonly name: string } | null;
    readonly grants: readonly { readonly role: Role }[];
  }[];
}

export function PeopleTable({ people }: PeopleTableProps) {
  return (
    <TableScroll label="People and their roles">
      <Table
        caption="People and their roles"
        captionClassName="govuk-visually-hidden"
        firstCellIsHeader
        head={["Name", "Address", "Organisation", "Roles"]}
        rows={people.map((person) => [
          {
            text: (
              <a className="govuk-link" href={`/admin/people/${person.id}`}>
                {person.name}
              </a>
            ),
          },
          { text: person.email, className: "address" },
          person.organisation?.name ?? "–",
          { text: <RoleTags roles={person.grants.map(({ role }) => role)} /> },
        ])}
      />
    </TableScroll>
  );
}
