import type { Metadata } from "next";
import { AgendaForm } from "@/components/dens/agenda-form";
import { DEN_DONE } from "@/components/dens/done";
import { PlanForm } from "@/components/dens/plan-form";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { SummaryList } from "@/components/ui/summary-list";
import { londonTime } from "@/lib/domain/moment";
import { getDen } from "@/lib/features/dens/queries/get-den";
import { getDenPlan, listPlanChoices } from "@/lib/features/dens/queries/get-plan";
import { listSchedulable } from "@/lib/features/dens/queries/list-dens";
import { formatTime } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { addToAgendaAction, editDenAction } from "../../actions";

export const metadata: Metadata = { title: "Plan and agenda" };

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<{ done?: string }> };
const SLOT = 50 * 60_000;

export default async function EditDenPage({ params, searchParams }: Props) {
  const { ref } = await params;
  const { done = "" } = await searchParams;
  const actor = await requirePerson(`/dens/${ref}/edit`);
  const plan = await orNotFound(getDenPlan(actor, { den: ref }));
  const [den, choices, concepts] = await Promise.all([
    orNotFound(getDen(actor, { den: ref })),
    listPlanChoices(actor),
    listSchedulable(actor, plan.kind),
  ]);
  const isPlanned = den.state === "planned";
  const { day, month, year } = londonTime(plan.heldAt);
  const last = den.items.at(-1)?.startsAt;
  const message = Object.hasOwn(DEN_DONE, done) ? DEN_DONE[done] : undefined;
  return (
    <>
      <BackLink href={`/dens/${den.ref}`} text={`Back to ${den.ref}`} />
      {message ? <NotificationBanner type="success" text={message} /> : null}
      <span className="govuk-caption-l">{den.title}</span>
      <h1 className="govuk-heading-l">Plan and agenda</h1>
      <h2 className="govuk-heading-m">Agenda</h2>
      {den.items.length === 0 ? <p className="govuk-body">Nothing on the agenda yet.</p> : null}
      <SummaryList
        rows={den.items.map((item) => ({
          key: formatTime(item.startsAt),
          value: item.standing === "recused" ? "You stepped out of this item." : `${item.ref} ${item.title}`,
          ...(item.standing === "open" && item.state !== "decided" && !item.hasLeft
            ? {
                actions: {
                  items: [
                    { text: "Take off", href: `/dens/${den.ref}/remove/${item.ref}`, visuallyHiddenText: item.title },
                  ],
                },
              }
            : {}),
        }))}
      />
      {isPlanned && concepts.length > 0 ? (
        <AgendaForm
          action={addToAgendaAction}
          operationId={crypto.randomUUID()}
          den={den.ref}
          concepts={concepts}
          nextTime={formatTime(last ? new Date(last.getTime() + SLOT) : plan.heldAt)}
        />
      ) : null}
      {isPlanned && concepts.length === 0 ? (
        <p className="govuk-body">No concept is waiting for this kind of den.</p>
      ) : null}
      {isPlanned && den.items.length > 0 ? <Button href={`/dens/${den.ref}/papers`}>Send the papers</Button> : null}
      <h2 className="govuk-heading-m">Plan</h2>
      {isPlanned ? (
        <PlanForm
          action={editDenAction}
          operationId={crypto.randomUUID()}
          {...choices}
          den={{ ref: den.ref, version: plan.version }}
          initial={{
            ...plan,
            day: String(day),
            month: String(month),
            year: String(year),
            time: formatTime(plan.heldAt),
            quorum: String(plan.quorum),
          }}
        />
      ) : (
        <p className="govuk-body">The papers are out, so the plan stands.</p>
      )}
    </>
  );
}
