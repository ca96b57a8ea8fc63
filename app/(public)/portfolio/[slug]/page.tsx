import type { Metadata } from "next";
import { ConditionList } from "@/components/decisions/condition-list";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { IdentityBar } from "@/components/ui/identity-bar";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Table } from "@/components/ui/table";
import { Lineage } from "@/components/ventures/lineage";
import { VentureTag } from "@/components/ventures/venture-tags";
import { SUPPORT_LABELS } from "@/lib/domain/concepts";
import { VENTURE_KIND_LABELS, VENTURE_STEPS } from "@/lib/domain/ventures";
import { formatDate } from "@/lib/format/dates";
import { readVenture } from "./read";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readVenture((await params).slug)).title };
}

export default async function VenturePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { done } = await searchParams;
  const venture = await readVenture(slug);
  const { cycle, reference, organisation } = venture;
  const conditions = venture.decisions.flatMap((decision) => decision.conditions);
  return (
    <>
      <Breadcrumbs items={[{ text: "Portfolio", href: "/portfolio" }, { text: venture.title }]} />
      {done === "moved" ? <NotificationBanner type="success" text="The status was changed." /> : null}
      <IdentityBar
        title={venture.title}
        status={<VentureTag status={venture.status} />}
        facts={[
          { label: "Kind", value: VENTURE_KIND_LABELS[venture.kind] },
          ...(cycle
            ? [
                {
                  label: "Cycle",
                  value: (
                    <a className="govuk-link" href={`/cycles/${cycle.slug}`}>
                      Cycle {cycle.number}
                    </a>
                  ),
                },
              ]
            : []),
          ...(organisation ? [{ label: "Led by", value: organisation }] : []),
          ...(venture.startedAt ? [{ label: "In the portfolio since", value: formatDate(venture.startedAt) }] : []),
        ]}
        actions={
          venture.may.move && VENTURE_STEPS[venture.status].length > 0 ? (
            <Button href={`/portfolio/${slug}/move`} variant="secondary" text="Change the status" />
          ) : null
        }
      />
      {venture.isPublic ? null : (
        <InsetText text="Not public yet: it joins the portfolio when the record of the board meeting is published." />
      )}
      <p className="govuk-body-l measure">{venture.summary}</p>
      {venture.note ? <InsetText text={venture.note} /> : null}
      {venture.problems.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Problem statements it answers</h2>
          <ul className="govuk-list">
            {venture.problems.map((problem) => (
              <li key={problem.slug}>
                <a className="govuk-link" href={`/problems/${problem.slug}`}>
                  {problem.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {reference || venture.moves.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">How it came here</h2>
          <Lineage
            reference={reference ?? ""}
            submittedAt={venture.submittedAt}
            fastTrackedAt={venture.fastTrackedAt}
            decisions={venture.decisions}
            moves={venture.moves}
          />
        </>
      ) : null}
      {conditions.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">What the gates asked of it</h2>
          <ConditionList conditions={conditions} />
        </>
      ) : null}
      {venture.boroughs.length > 0 ? (
        <Table
          className="measure"
          caption="Boroughs that back it"
          captionClassName="govuk-table__caption--m"
          head={["Borough", "How far"]}
          firstCellIsHeader
          rows={venture.boroughs.map((borough) => [borough.name, SUPPORT_LABELS[borough.level]])}
        />
      ) : null}
    </>
  );
}
