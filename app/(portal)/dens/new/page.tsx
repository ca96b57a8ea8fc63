import type { Metadata } from "next";
import { PlanForm } from "@/components/dens/plan-form";
import { BackLink } from "@/components/ui/back-link";
import { listPlanChoices } from "@/lib/features/dens/queries/get-plan";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { planDenAction } from "../actions";

export const metadata: Metadata = { title: "Plan a den" };

export default async function NewDenPage() {
  const actor = await requirePerson("/dens/new");
  const choices = await orNotFound(listPlanChoices(actor));
  return (
    <>
      <BackLink href="/dens" text="Back to dens" />
      <h1 className="govuk-heading-l">Plan a den</h1>
      <PlanForm action={planDenAction} operationId={crypto.randomUUID()} {...choices} />
    </>
  );
}
