import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";
import { MoveVentureForm } from "@/components/ventures/move-form";
import { VENTURE_STATUS_LABELS, VENTURE_STEPS } from "@/lib/domain/ventures";
import { requirePerson } from "@/lib/platform/session";
import { moveVentureAction } from "../../actions";
import { readVenture } from "../read";

export const metadata: Metadata = { title: "Change the status of a venture" };

export default async function MoveVenturePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  await requirePerson(`/portfolio/${slug}/move`);
  const venture = await readVenture(slug);
  const steps = VENTURE_STEPS[venture.status];
  if (!venture.may.move || steps.length === 0) notFound();
  return (
    <>
      <BackLink href={`/portfolio/${slug}`} text="Back to the venture" />
      <span className="govuk-caption-l">{venture.title}</span>
      <h1 className="govuk-heading-l">Change the status</h1>
      <p className="govuk-body">
        It is {VENTURE_STATUS_LABELS[venture.status].toLowerCase()} now. A step cannot be taken back.
      </p>
      <MoveVentureForm
        action={moveVentureAction}
        operationId={crypto.randomUUID()}
        version={venture.version}
        slug={slug}
        steps={steps}
      />
    </>
  );
}
