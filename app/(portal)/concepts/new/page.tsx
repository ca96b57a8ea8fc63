import type { Metadata } from "next";
import { StartForm } from "@/components/concepts/start-form";
import { BackLink } from "@/components/ui/back-link";
import { requirePerson } from "@/lib/platform/session";
import { createConceptAction } from "../actions";

export const metadata: Metadata = { title: "Start a concept" };

export default async function NewConceptPage() {
  await requirePerson("/concepts/new");
  return (
    <div className="measure">
      <BackLink href="/concepts" />
      <h1 className="govuk-heading-l">Start a concept</h1>
      <p className="govuk-body">
        You get a list of parts to write, in any order. Nobody but you and your co-authors sees it until you submit it.
      </p>
      <StartForm action={createConceptAction} operationId={crypto.randomUUID()} />
    </div>
  );
}
