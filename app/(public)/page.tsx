import { WayPicture } from "@/components/layout/way-picture";
import { CycleNow } from "@/components/programme/cycle-now";
import { DecisionTeasers } from "@/components/programme/decision-teasers";
import { stepOf } from "@/components/programme/today";
import { VentureTeasers } from "@/components/programme/venture-teasers";
import { wayCounts } from "@/components/programme/way-counts";
import { Button } from "@/components/ui/button";
import { type PhaseKey, phaseOn } from "@/lib/domain/programme";
import { listNewestDecisions } from "@/lib/features/decisions/queries";
import { countProgramme, findCurrentCycle, listNewestVentures } from "@/lib/features/programme/queries";
import { isoDate } from "@/lib/format/dates";
import { now } from "@/lib/platform/clock";

export default async function StartPage() {
  const [cycle, counts, ventures, decisions] = await Promise.all([
    findCurrentCycle(),
    countProgramme(),
    listNewestVentures(3),
    listNewestDecisions(3),
  ]);
  const today = new Date(isoDate(now()));
  const phase = cycle && phaseOn(cycle.phases, today);
  const endsToday = phase?.endsOn?.getTime() === today.getTime();
  return (
    <>
      <div className="start-hero">
        <h1 className="govuk-heading-xl">One borough’s problem is rarely only its own</h1>
        <p className="govuk-body-l">
          London Ventures brings the 33 London authorities, innovators and partners together to find new answers, test
          them in the open and put the best of them to use.
        </p>
        <div className="govuk-button-group start-hero__actions">
          <Button href="/concepts/new" isStartButton text="Start a concept" />
          <a className="govuk-link" href="/how-it-works">
            How a concept is judged
          </a>
        </div>
      </div>
      {cycle && phase ? (
        <CycleNow
          cycle={cycle}
          phase={{ ...phase, key: phase.key as PhaseKey }}
          position={cycle.phases.indexOf(phase) + 1}
          of={cycle.phases.length}
          endsToday={endsToday}
        />
      ) : null}
      <section aria-labelledby="way">
        <h2 className="govuk-heading-l" id="way">
          The whole way, from evidence to use
        </h2>
        <p className="govuk-body">
          Every concept goes the same way, and three gates decide. Follow any step to see what happens there.
        </p>
        <WayPicture
          {...(phase ? { current: stepOf(phase.key as PhaseKey, endsToday) } : {})}
          counts={wayCounts(counts, ventures.total)}
        />
      </section>
      <DecisionTeasers decisions={decisions} />
      <VentureTeasers {...ventures} />
    </>
  );
}
