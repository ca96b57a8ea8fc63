import type { Metadata } from "next";
import { EarlierDen, PackContent, PackSupport } from "@/components/dens/pack-view";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { IdentityBar } from "@/components/ui/identity-bar";
import { InsetText } from "@/components/ui/inset-text";
import { DEN_LABELS } from "@/lib/domain/dens";
import { getPack } from "@/lib/features/dens/queries/get-pack";
import { formatTime } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

type Props = { params: Promise<{ ref: string; item: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Paper: ${(await params).item}` };
}

export default async function PackPage({ params }: Props) {
  const { ref, item } = await params;
  const here = `/dens/${ref}/pack/${item}`;
  const actor = await requirePerson(here);
  const pack = await orNotFound(getPack(actor, { den: ref, item }));
  const { den } = pack;
  return (
    <>
      <Breadcrumbs
        items={[{ text: "Dens", href: "/dens" }, { text: den.ref, href: `/dens/${den.ref}` }, { text: pack.ref }]}
      />
      <IdentityBar
        reference={pack.ref}
        title={pack.title}
        facts={[
          { label: DEN_LABELS[den.kind], value: den.ref },
          { label: "Heard at", value: formatTime(pack.startsAt) },
          { label: "Version", value: pack.versionNo },
        ]}
        {...(pack.can.score
          ? {
              actions: (
                <Button href={`/dens/${den.ref}/score/${pack.ref}`} variant="secondary">
                  Your scores
                </Button>
              ),
            }
          : {})}
      />
      <InsetText>
        Could you, your organisation or your family gain from this concept?{" "}
        <a
          className="govuk-link"
          href={`/concepts/${pack.ref}/interest?next=${encodeURIComponent(`/dens/${den.ref}`)}`}
        >
          I have an interest
        </a>
      </InsetText>
      <PackContent content={pack.content} />
      <PackSupport support={pack.support} />
      {pack.earlier ? <EarlierDen earlier={pack.earlier} /> : null}
      <nav aria-label="Papers of this den" className="agenda__links">
        {pack.previous ? (
          <a className="govuk-link" href={`/dens/${den.ref}/pack/${pack.previous.ref}`}>
            Previous: {pack.previous.title}
          </a>
        ) : null}
        {pack.next ? (
          <a className="govuk-link" href={`/dens/${den.ref}/pack/${pack.next.ref}`}>
            Next: {pack.next.title}
          </a>
        ) : null}
      </nav>
    </>
  );
}
