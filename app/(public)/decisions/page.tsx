import type { Metadata } from "next";
import { DecisionLines } from "@/components/decisions/decision-lines";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { listDecisions } from "@/lib/features/decisions/queries";
import { counted } from "@/lib/format/counts";
import { currentActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Decisions" };

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export default async function DecisionsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const { decisions, page, pages, total } = await listDecisions(await currentActor(), { page: asked.page ?? 1 });
  const link = (to: number) => ({ href: `/decisions?page=${to}`, labelText: `${to} of ${pages}` });
  return (
    <>
      <h1 className="govuk-heading-xl">Decisions</h1>
      <p className="govuk-body-l">
        What the dens and the Capital Ambition Board decided, when, and why
        {total > 0 ? `: ${counted(total, "decision")}, newest first.` : "."}
      </p>
      {decisions.length > 0 ? (
        <DecisionLines decisions={decisions} />
      ) : (
        <EmptyState
          title={total > 0 ? "There are not so many pages" : "No decision is public yet"}
          action={
            total > 0
              ? { text: "See the newest decisions", href: "/decisions" }
              : { text: "How decisions are made", href: "/how-it-works" }
          }
        >
          Decisions appear here when the record of their den or meeting is published.
        </EmptyState>
      )}
      {pages > 1 && decisions.length > 0 ? (
        <Pagination
          {...(page > 1 ? { previous: link(page - 1) } : {})}
          {...(page < pages ? { next: link(page + 1) } : {})}
        />
      ) : null}
    </>
  );
}
