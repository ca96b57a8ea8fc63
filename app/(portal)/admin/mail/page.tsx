import type { Metadata } from "next";
import { AdminNavigation } from "@/components/people/admin-navigation";
import { LetterTable } from "@/components/people/letter-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { StatList } from "@/components/ui/stat-list";
import { can } from "@/lib/domain/policy";
import { listOutbox } from "@/lib/features/audit/outbox";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Mail" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MailPage({ searchParams }: Props) {
  const actor = await requirePerson("/admin/mail");
  const { letters, counts, state, page, pages } = await orNotFound(listOutbox(actor, await searchParams));
  const at = (to: number) => `/admin/mail?${new URLSearchParams({ ...(state ? { state } : {}), page: String(to) })}`;
  return (
    <>
      <h1 className="govuk-heading-xl">Mail</h1>
      {can(actor, "audit.read", {}) ? <AdminNavigation current="mail" /> : null}
      <StatList
        items={[
          {
            label: "Could not be sent",
            value: counts.failed,
            href: "/admin/mail?state=failed",
            isAccented: counts.failed > 0,
          },
          { label: "Waiting to be sent", value: counts.queued, href: "/admin/mail?state=queued" },
          { label: "Sent", value: counts.sent, href: "/admin/mail?state=sent" },
        ]}
      />
      {state ? (
        <p className="govuk-body">
          Only some letters are shown.{" "}
          <a className="govuk-link" href="/admin/mail">
            Show all
          </a>
        </p>
      ) : null}
      {letters.length > 0 ? (
        <LetterTable letters={letters} />
      ) : (
        <EmptyState title="No letters here">
          Letters appear as soon as something happens that somebody is told of.
        </EmptyState>
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
