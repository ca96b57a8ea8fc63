import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { VentureGroup } from "@/components/ventures/venture-group";
import type { VentureStatus } from "@/lib/domain/ventures";
import { listVentures } from "@/lib/features/ventures/queries";
import { capital, counted } from "@/lib/format/counts";
import { currentActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Portfolio" };

/** Those that boroughs can use come first. */
const ORDER: readonly VentureStatus[] = ["scaled", "live", "piloting", "preparing", "closed"];

export default async function PortfolioPage() {
  const ventures = await listVentures(await currentActor());
  const groups = ORDER.map((status) => ({ status, ventures: ventures.filter((venture) => venture.status === status) }));
  const present = groups.filter((group) => group.ventures.length > 0);
  return (
    <>
      <h1 className="govuk-heading-xl">Portfolio</h1>
      <p className="govuk-body-l">
        Solutions that went the whole way, and where each stands in delivery
        {ventures.length > 0 ? `: ${counted(ventures.length, "venture")}.` : "."}
      </p>
      {present.length > 1 ? (
        <nav aria-label="By status" className="portfolio-contents">
          <ul className="govuk-list">
            {present.map((group) => (
              <li key={group.status}>
                <a className="govuk-link" href={`#${group.status}`}>
                  {capital(group.status)}
                </a>{" "}
                ({group.ventures.length})
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {present.map((group) => (
        <VentureGroup {...group} key={group.status} />
      ))}
      {present.length === 0 ? (
        <EmptyState title="No venture yet" action={{ text: "How a concept gets here", href: "/how-it-works" }}>
          Concepts that the Capital Ambition Board approves are listed here.
        </EmptyState>
      ) : null}
    </>
  );
}
