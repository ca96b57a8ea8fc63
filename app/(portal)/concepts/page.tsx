import type { Metadata } from "next";
import { ConceptFilter, listHref } from "@/components/concepts/concept-filter";
import { ConceptTable } from "@/components/concepts/concept-table";
import { ListPages } from "@/components/concepts/list-pages";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { listProblemChoices } from "@/lib/features/concepts/choices";
import { CONCEPTS_A_PAGE, listConcepts } from "@/lib/features/concepts/list-concepts";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Concepts" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const concepts = (count: number) => (count === 1 ? "1 concept" : `${count.toLocaleString("en-GB")} concepts`);

const DONE: Record<string, string> = {
  interest: "Your interest is on record. You step out of this concept.",
  returned: "The concept was returned to its authors, with what to change. You see it again when they submit it.",
};

export default async function ConceptsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const done = Object.hasOwn(DONE, String(asked.done)) ? DONE[String(asked.done)] : undefined;
  const actor = await requirePerson("/concepts");
  const [list, problems] = await Promise.all([listConcepts(actor, asked), listProblemChoices()]);
  const first = (list.asked.page - 1) * CONCEPTS_A_PAGE + 1;
  const range = list.pages > 1 ? `, ${first} to ${first + list.rows.length - 1} shown` : "";
  const isAll = listHref(list.asked, { sort: "-changed", page: 1 }) === "/concepts";
  return (
    <>
      {done ? <NotificationBanner type="success" text={done} /> : null}
      <h1 className="govuk-heading-xl">Concepts</h1>
      <p className="govuk-body-l">Solutions on their way from a draft to the portfolio, as far as you may see them.</p>
      <Button href="/concepts/new">Start a concept</Button>
      <ConceptFilter asked={list.asked} counts={list.counts} problems={problems} />
      {list.rows.length > 0 ? (
        <ConceptTable
          rows={list.rows}
          caption={`${concepts(list.total)}${range}`}
          sort={list.asked.sort}
          hrefOf={(sort) => listHref(list.asked, { sort })}
        />
      ) : (
        <EmptyState
          title={isAll ? "Concepts appear here" : "No concept is found"}
          action={
            isAll
              ? { text: "Start the first one", href: "/concepts/new" }
              : { text: "Show all concepts", href: "/concepts" }
          }
        >
          {isAll
            ? "What you write, and what others have submitted and you may read."
            : "Try fewer filters or other words."}
        </EmptyState>
      )}
      <ListPages page={list.asked.page} pages={list.pages} hrefOf={(page) => listHref(list.asked, { page })} />
      {list.hidden > 0 ? (
        <p className="govuk-body">
          {list.hidden} hidden: interest declared. You stepped out of what you have an interest in.
        </p>
      ) : null}
    </>
  );
}
