import type { Metadata } from "next";
import { DenTable } from "@/components/dens/den-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/domain/policy";
import { listDens } from "@/lib/features/dens/queries/list-dens";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Dens" };

export default async function DensPage() {
  const actor = await requirePerson("/dens");
  const dens = await listDens(actor);
  const isOver = (state: string) => state === "closed" || state === "published";
  const coming = dens.filter(({ state }) => !isOver(state)).reverse();
  const past = dens.filter(({ state }) => isOver(state));
  return (
    <>
      <h1 className="govuk-heading-xl">Dens</h1>
      <p className="govuk-body-l measure">
        In a den the challenge panel hears the authors of a concept, scores it under seal, and its chair records what
        happens next.
      </p>
      {can(actor, "den.plan", {}) ? <Button href="/dens/new">Plan a den</Button> : null}
      {coming.length > 0 ? <DenTable caption="Coming and in session" dens={coming} /> : null}
      {past.length > 0 ? <DenTable caption="Past" dens={past} /> : null}
      {dens.length === 0 ? (
        <EmptyState title="No den to see yet" action={{ text: "See how dens work", href: "/how-it-works" }}>
          Dens are listed here when their papers are sent to you, and for everybody once their record is published.
        </EmptyState>
      ) : null}
    </>
  );
}
