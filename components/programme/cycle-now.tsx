import type { PhaseKey } from "@/lib/domain/programme";
import { formatDate } from "@/lib/format/dates";
import { TODAY } from "./today";

interface CycleNowProps {
  readonly cycle: { readonly slug: string; readonly number: number; readonly title: string };
  readonly phase: {
    readonly key: PhaseKey;
    readonly name: string;
    readonly summary: string;
    readonly closesWith: string | null;
    readonly endsOn: Date | null;
  };
  readonly position: number;
  readonly of: number;
  readonly endsToday: boolean;
}

function closing({ phase, endsToday }: Pick<CycleNowProps, "phase" | "endsToday">): string {
  const gate = phase.closesWith ? ` with the ${phase.closesWith}` : "";
  if (endsToday) return `It closes today${gate}.`;
  if (phase.endsOn) return `It closes on ${formatDate(phase.endsOn)}${gate}.`;
  return phase.closesWith ? `It leads to the ${phase.closesWith}.` : "";
}

/** Where the programme stands today, and what a reader can do about it. */
export function CycleNow({ cycle, phase, position, of, endsToday }: CycleNowProps) {
  return (
    <section className="cycle-now" aria-labelledby="now">
      <div className="cycle-now__standing">
        <h2 className="cycle-now__label" id="now">
          Now
        </h2>
        <p className="cycle-now__phase">
          Phase {position} of {of}: {phase.name.toLowerCase()}
        </p>
        <p className="govuk-body">
          {phase.summary} {closing({ phase, endsToday })}
        </p>
        <p className="govuk-body cycle-now__cycle">
          <a className="govuk-link" href={`/cycles/${cycle.slug}`}>
            Cycle {cycle.number}: {cycle.title.toLowerCase()}
          </a>
        </p>
      </div>
      <div>
        <h3 className="govuk-heading-s">What you can do today</h3>
        <ul className="govuk-list cycle-now__actions">
          {TODAY[phase.key].map((action) => (
            <li key={action.href}>
              <a className="govuk-link" href={action.href}>
                {action.text}
              </a>
              <span className="cycle-now__hint">{action.hint}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
