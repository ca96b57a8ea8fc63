import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import type { Presence } from "@/lib/domain/board";

type Person = {
  personId: string;
  name: string;
  jobTitle: string;
  part: "voter" | "adviser";
  presence: Presence | null;
};

const PRESENCE = { present: "Present", apologies: "Apologies" } as const;
const PARTS = { voter: "Voting member", adviser: "Adviser, no vote" } as const;

/** Who came and who sent apologies. */
export function AttendanceTable({ people, chairId }: { people: readonly Person[]; chairId: string }) {
  return (
    <TableScroll label="Attendance">
      <Table
        caption="Attendance"
        captionClassName="govuk-table__caption--m"
        head={["Name", "Part", "Attendance"]}
        firstCellIsHeader
        rows={people.map((person) => [
          `${person.name}${person.personId === chairId ? " (chair)" : ""}`,
          PARTS[person.part],
          person.presence ? PRESENCE[person.presence] : "Not recorded",
        ])}
      />
    </TableScroll>
  );
}
