import type { Metadata } from "next";
import { CycleTimeline } from "@/components/programme/cycle-timeline";
import { Paragraphs } from "@/components/programme/paragraphs";
import { PhaseHistory } from "@/components/programme/phase-history";
import { ThemeList } from "@/components/programme/theme-list";
import { VentureTeasers } from "@/components/programme/venture-teasers";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Timeline } from "@/components/ui/timeline";
import { VISITOR } from "@/lib/domain/actor";
import { getCycle } from "@/lib/features/programme/queries";
import { formatDate, isoDate } from "@/lib/format/dates";
import { now } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/platform/page";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await orNotFound(getCycle(VISITOR, await params))).title };
}

export default async function CyclePage({ params }: Props) {
  const cycle = await orNotFound(getCycle(VISITOR, await params));
  return (
    <>
      <Breadcrumbs items={[{ text: "Home", href: "/" }, { text: `Cycle ${cycle.number}` }]} />
      <span className="govuk-caption-xl">Cycle {cycle.number}</span>
      <h1 className="govuk-heading-xl">{cycle.title}</h1>
      <Paragraphs text={cycle.why} />
      {cycle.note ? <div className="govuk-inset-text">{cycle.note}</div> : null}
      <CycleTimeline phases={cycle.phases} today={new Date(isoDate(now()))} />
      <PhaseHistory phases={cycle.phases} />
      {cycle.focusAreas.length > 0 ? (
        <>
          <h2 className="govuk-heading-l">Where the cycle looks</h2>
          <ul className="teasers">
            {cycle.focusAreas.map((area) => (
              <li className="teasers__item" id={area.slug} key={area.slug}>
                <h3 className="govuk-heading-s">{area.name}</h3>
                <p className="govuk-body">{area.summary}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {cycle.themes.length > 0 ? (
        <>
          <h2 className="govuk-heading-l">Themes and problem statements</h2>
          <p className="govuk-body">Themes cut across the areas, so that one solution can answer several of them.</p>
          <ThemeList themes={cycle.themes} />
        </>
      ) : null}
      {cycle.events.length > 0 ? (
        <>
          <h2 className="govuk-heading-l">What happened</h2>
          <Timeline
            items={cycle.events.map((event) => ({
              title: event.name,
              when: event.on ? formatDate(event.on) : "Date not known to the day",
              text: event.summary,
              ...(event.on ? { dateTime: isoDate(event.on) } : {}),
            }))}
          />
        </>
      ) : null}
      <VentureTeasers newest={cycle.ventures} total={cycle.ventures.length} title="What the cycle launched" />
    </>
  );
}
