import type { Metadata } from "next";
import { ItemStateTag } from "@/components/dens/den-tags";
import { Results } from "@/components/dens/results";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { IdentityBar } from "@/components/ui/identity-bar";
import { MOVE_LABELS } from "@/lib/domain/stages";
import { getResults } from "@/lib/features/dens/queries/get-results";
import { formatLongDate } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

type Props = { params: Promise<{ ref: string; item: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Scores of ${(await params).item}` };
}

export default async function ResultsPage({ params }: Props) {
  const { ref, item } = await params;
  const actor = await requirePerson(`/dens/${ref}/results/${item}`);
  const results = await orNotFound(getResults(actor, { den: ref, item }));
  const { den, decision } = results;
  return (
    <>
      <Breadcrumbs
        items={[
          { text: "Dens", href: "/dens" },
          { text: den.ref, href: `/dens/${den.ref}` },
          { text: `Scores of ${results.ref}` },
        ]}
      />
      <IdentityBar
        reference={results.ref}
        title={results.title}
        status={<ItemStateTag state={results.state} />}
        facts={[
          { label: den.ref, value: formatLongDate(den.heldAt) },
          ...(decision ? [{ label: "Decision", value: MOVE_LABELS[decision.outcome] }] : []),
        ]}
      />
      {decision ? <p className="govuk-body-l measure">{decision.reasons}</p> : null}
      <Results data={results} />
    </>
  );
}
