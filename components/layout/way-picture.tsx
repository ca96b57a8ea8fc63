import { classNames } from "../ui/class-names";
import { WayIcon } from "./way-icon";
import { WayBend, WayRiver } from "./way-river";
import { WAY_STEPS, type WayStepId } from "./way-steps";

interface WayPictureProps {
  readonly label?: string;
  /** Where the programme stands now. */
  readonly current?: WayStepId;
  /** What lies at each step, in words: "6 problem statements". */
  readonly counts?: Readonly<Partial<Record<WayStepId, string>>>;
  readonly hrefs?: Readonly<Partial<Record<WayStepId, string>>>;
}

/** The whole way from evidence to portfolio, drawn as a river; each step on it is a link. */
export function WayPicture({ label = "The whole way", current, counts = {}, hrefs = {} }: WayPictureProps) {
  const reached = WAY_STEPS.findIndex((step) => step.id === current);
  return (
    <nav className="way" aria-label={label}>
      <div className="way__picture">
        <WayRiver reached={reached} />
        <ol className="way__steps">
          {WAY_STEPS.map((step, index) => {
            const isCurrent = step.id === current;
            const isLast = index === WAY_STEPS.length - 1;
            return (
              <li
                className={classNames("way__step", step.isGate && "way__step--gate", isCurrent && "way__step--now")}
                key={step.id}
              >
                {isLast ? null : <WayBend isGone={index < reached} isTurned={index % 2 === 1} />}
                <a
                  className="way__link"
                  href={hrefs[step.id] ?? step.href}
                  aria-current={isCurrent ? "step" : undefined}
                >
                  <span className="way__node">
                    <WayIcon step={step.id} />
                  </span>
                  <span className="way__words">
                    {isCurrent ? <span className="way__now">Now</span> : null}
                    <span className="way__name">{step.text}</span>
                    {counts[step.id] ? <span className="way__count">{counts[step.id]}</span> : null}
                  </span>
                </a>
              </li>
            );
          })}
        </ol>
      </div>
      <ul className="way__key">
        <li>
          <span className="way__sample" aria-hidden="true" />
          People work on it
        </li>
        <li>
          <span className="way__sample way__sample--gate" aria-hidden="true" />A panel decides
        </li>
      </ul>
    </nav>
  );
}
