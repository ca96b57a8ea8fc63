import type { Metadata } from "next";
import { Agenda } from "@/components/dens/agenda";
import { DenHeading } from "@/components/dens/den-heading";
import { DEN_DONE } from "@/components/dens/done";
import { NextStep } from "@/components/dens/next-step";
import { PanelTable } from "@/components/dens/panel-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { getDen } from "@/lib/features/dens/queries/get-den";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).ref };
}

export default async function DenPage({ params, searchParams }: Props) {
  const { ref } = await params;
  const { done = "" } = await searchParams;
  const actor = await requirePerson(`/dens/${ref}`);
  const den = await orNotFound(getDen(actor, { den: ref }));
  const message = Object.hasOwn(DEN_DONE, done) ? DEN_DONE[done] : undefined;
  return (
    <>
      <Breadcrumbs items={[{ text: "Dens", href: "/dens" }, { text: den.ref }]} />
      {message ? <NotificationBanner type="success" text={message} /> : null}
      <DenHeading den={den} />
      <NextStep den={den} />
      <h2 className="govuk-heading-m">Agenda</h2>
      {den.items.length > 0 ? (
        <Agenda den={den.ref} items={den.items} />
      ) : (
        <EmptyState title="Nothing on the agenda yet" headingLevel={3}>
          Concepts are added by programme staff before the papers go out.
        </EmptyState>
      )}
      {den.panel.length > 0 ? (
        <PanelTable panel={den.panel} />
      ) : (
        <p className="govuk-body">A panel of {den.panelSize}.</p>
      )}
    </>
  );
}
