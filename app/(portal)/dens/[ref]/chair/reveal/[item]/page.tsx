import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProgressTable } from "@/components/dens/progress-table";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { getChairView } from "@/lib/features/dens/queries/get-chair-view";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { revealItemAction } from "../../../../actions";

export const metadata: Metadata = { title: "Reveal the scores" };

type Props = { params: Promise<{ ref: string; item: string }> };

export default async function RevealPage({ params }: Props) {
  const { ref, item: concept } = await params;
  const actor = await requirePerson(`/dens/${ref}/chair/reveal/${concept}`);
  const den = await orNotFound(getChairView(actor, { den: ref }));
  const item = den.items.flatMap((one) => (one.standing === "recused" ? [] : [one])).find((one) => one.ref === concept);
  if (!item?.can.reveal || item.state !== "scoring") notFound();
  return (
    <>
      <BackLink href={`/dens/${den.ref}/chair?item=${item.ref}`} text="Back" />
      <span className="govuk-caption-l">
        {item.ref}, {item.title}
      </span>
      <h1 className="govuk-heading-l">Reveal everybody’s scores?</h1>
      <p className="govuk-body measure">
        The panel and staff see all submitted marks and comments at once. First marks cannot be changed afterwards. This
        cannot be undone.
      </p>
      {item.progress ? <ProgressTable members={item.progress.members} quorum={item.progress.quorum} /> : null}
      <StepForm
        action={revealItemAction}
        operationId={crypto.randomUUID()}
        hidden={{ den: den.ref, item: item.ref }}
        {...(item.progress?.quorum.met
          ? {}
          : { reason: { label: "Why are the scores revealed before the quorum has submitted?" } })}
        submit="Reveal the scores"
      />
    </>
  );
}
