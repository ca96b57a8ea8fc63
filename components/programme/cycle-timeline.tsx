import { TimelineChart } from "@/components/charts/timeline-chart";
import { phaseOn } from "@/lib/domain/programme";
import { daysBetween, formatDate, isoDate } from "@/lib/format/dates";

interface Phase {
  readonly name: string;
  readonly startsOn: Date | null;
  readonly endsOn: Date | null;
  readonly closesWith: string | null;
}

interface CycleTimelineProps {
  readonly phases: readonly Phase[];
  readonly today: Date;
  readonly headingLevel?: 2 | 3;
}

const HALF_YEAR = 182 * 86_400_000;

/** What the picture shows, as a sentence. */
function finding(phases: readonly Phase[], today: Date): string {
  const phase = phaseOn(phases, today);
  if (!phase) return "The cycle has not begun";
  const standing = `Phase ${phases.indexOf(phase) + 1} of ${phases.length}, “${phase.name.toLowerCase()}”,`;
  if (!phase.endsOn) return `${standing} is under way`;
  const left = daysBetween(today, phase.endsOn);
  if (left < 0) return `${standing} ended on ${formatDate(phase.endsOn)}`;
  return left === 0 ? `${standing} ends today` : `${standing} has ${left} ${left === 1 ? "day" : "days"} left`;
}

/** The phases of a cycle along the days, with today's line. Draws nothing where the dates are not known. */
export function CycleTimeline({ phases, today, headingLevel = 2 }: CycleTimelineProps) {
  const dated = phases.flatMap((phase) => (phase.startsOn ? [{ ...phase, startsOn: phase.startsOn }] : []));
  if (dated.length === 0) return null;
  return (
    <TimelineChart
      id="timeline"
      title={finding(phases, today)}
      unit="Phases of the cycle, by date"
      headingLevel={headingLevel}
      today={isoDate(today)}
      todayText={formatDate(today)}
      phases={dated.map(({ name, startsOn, endsOn }) => ({
        label: name,
        start: isoDate(startsOn),
        // A phase without an end is drawn for half a year.
        end: isoDate(endsOn ?? new Date(startsOn.getTime() + HALF_YEAR)),
        when: endsOn ? `${formatDate(startsOn)} to ${formatDate(endsOn)}` : `from ${formatDate(startsOn)}`,
      }))}
    />
  );
}
