import type { Metadata } from "next";
import { SchemeTable } from "@/components/dens/scheme-table";
import { BackLink } from "@/components/ui/back-link";
import { getDenScheme } from "@/lib/features/dens/queries/get-scheme";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "How this den scores" };

type Props = { params: Promise<{ ref: string }> };

export default async function SchemePage({ params }: Props) {
  const { ref } = await params;
  const actor = await requirePerson(`/dens/${ref}/scheme`);
  const { den, ...scheme } = await orNotFound(getDenScheme(actor, { den: ref }));
  return (
    <>
      <BackLink href={`/dens/${den.ref}`} text={`Back to ${den.ref}`} />
      <span className="govuk-caption-l">{scheme.name}</span>
      <h1 className="govuk-heading-l">How this den scores</h1>
      <p className="govuk-body measure">
        A member’s total is the mean of their marks, each counted by its weight. A criterion that a member finds not
        applicable is in neither sum. Nothing is rounded before it is shown.
      </p>
      <SchemeTable scale={scheme.scale} criteria={scheme.criteria} />
    </>
  );
}
