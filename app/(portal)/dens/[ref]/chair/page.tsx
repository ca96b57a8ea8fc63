import type { Metadata } from "next";
import { AgendaNav } from "@/components/dens/agenda-nav";
import { ChairItem } from "@/components/dens/chair-item";
import { DenHeading } from "@/components/dens/den-heading";
import { DEN_DONE } from "@/components/dens/done";
import { StepForm } from "@/components/form/step-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { getChairView } from "@/lib/features/dens/queries/get-chair-view";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import {
  callItemAction,
  decideItemAction,
  openScoringAction,
  openSecondRoundAction,
  startDenAction,
} from "../../actions";

export const metadata: Metadata = { title: "Chair" };

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<{ item?: string; done?: string }> };

export default async function ChairPage({ params, searchParams }: Props) {
  const { ref } = await params;
  const { item: asked, done = "" } = await searchParams;
  const actor = await requirePerson(`/dens/${ref}/chair`);
  const given = asked === undefined ? {} : { item: asked };
  const den = await orNotFound(getChairView(actor, { den: ref, ...given }));
  const { item, results } = den;
  const message = Object.hasOwn(DEN_DONE, done) ? DEN_DONE[done] : undefined;
  const hidden = { den: den.ref };
  return (
    <>
      <Breadcrumbs
        items={[{ text: "Dens", href: "/dens" }, { text: den.ref, href: `/dens/${den.ref}` }, { text: "Chair" }]}
      />
      {message ? <NotificationBanner type="success" text={message} /> : null}
      <DenHeading den={den} />
      {den.state === "papers_out" ? (
        <StepForm action={startDenAction} operationId={crypto.randomUUID()} hidden={hidden} submit="Start the den" />
      ) : null}
      {den.state === "live" && !den.hasWaiting ? <Button href={`/dens/${den.ref}/close`}>Close the den</Button> : null}
      <div className="chair">
        <AgendaNav den={den.ref} items={den.items} current={item?.ref} />
        <div className="chair__item">
          {item ? (
            <ChairItem
              den={den}
              item={item}
              results={results}
              operationId={crypto.randomUUID()}
              secondOperationId={crypto.randomUUID()}
              actions={{
                call: callItemAction,
                open: openScoringAction,
                round: openSecondRoundAction,
                decide: decideItemAction,
              }}
            />
          ) : (
            <p className="govuk-body">There is nothing on the agenda that you can run.</p>
          )}
        </div>
      </div>
    </>
  );
}
