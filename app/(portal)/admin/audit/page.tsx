import type { Metadata } from "next";
import { AdminNavigation } from "@/components/people/admin-navigation";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import { listAudit } from "@/lib/features/audit/queries";
import { formatMoment } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Audit" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const actor = await requirePerson("/admin/audit");
  const { before } = await searchParams;
  const { entries, next } = await orNotFound(listAudit(actor, { before }));
  return (
    <>
      <h1 className="govuk-heading-xl">Audit</h1>
      <AdminNavigation current="audit" />
      <p className="govuk-body">
        Everything that was done, newest first. Nobody can change or delete a line, administrators included. Times are
        London times.
      </p>
      <TableScroll label="What was done">
        <Table
          caption="What was done"
          captionClassName="govuk-visually-hidden"
          head={["When", "Who", "What", "To what"]}
          rows={entries.map((entry) => [
            formatMoment(entry.at),
            entry.by,
            entry.action,
            { text: entry.subject, className: "address" },
          ])}
        />
      </TableScroll>
      {next || before ? (
        <Pagination
          landmarkLabel="Audit pages"
          {...(before ? { previous: { href: "/admin/audit", text: "Newest" } } : {})}
          {...(next ? { next: { href: `/admin/audit?before=${next}`, text: "Older" } } : {})}
        />
      ) : null}
    </>
  );
}
