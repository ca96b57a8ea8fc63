import {
  VENTURE_KIND_LABELS,
  VENTURE_STATUS_LABELS,
  type VentureKind,
  type VentureStatus,
} from "@/lib/domain/ventures";
import { VentureTag } from "./venture-tags";

type Line = {
  slug: string;
  title: string;
  summary: string;
  kind: VentureKind;
  status: VentureStatus;
  cycle: { number: number; title: string } | null;
  reference: string | null;
};

const SAYS: Record<VentureStatus, string> = {
  preparing: "Approved, and finding its first boroughs.",
  piloting: "On trial in at least one borough.",
  live: "In use.",
  scaled: "In use across many boroughs.",
  closed: "Ended. What was learnt is kept.",
};

/** The ventures that have come equally far. */
export function VentureGroup({ status, ventures }: { status: VentureStatus; ventures: readonly Line[] }) {
  return (
    <section aria-labelledby={status}>
      <h2 className="govuk-heading-l" id={status}>
        {VENTURE_STATUS_LABELS[status]}
      </h2>
      <p className="govuk-body">{SAYS[status]}</p>
      <ul className="lines">
        {ventures.map((venture) => (
          <li className="lines__item" key={venture.slug}>
            <h3 className="lines__title">
              <a className="govuk-link" href={`/portfolio/${venture.slug}`}>
                {venture.title}
              </a>
            </h3>
            <p className="lines__text">{venture.summary}</p>
            <p className="lines__meta">
              <VentureTag status={venture.status} /> {venture.cycle ? `Cycle ${venture.cycle.number} · ` : ""}
              {VENTURE_KIND_LABELS[venture.kind]}
              {venture.reference ? ` · ${venture.reference}` : ""}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
