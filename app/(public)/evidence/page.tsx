import type { Metadata } from "next";
import { FigureLines } from "@/components/programme/figure-lines";
import { EmptyState } from "@/components/ui/empty-state";
import { listEvidence } from "@/lib/features/programme/queries";
import { capital, counted } from "@/lib/format/counts";

export const metadata: Metadata = { title: "Evidence" };

export default async function EvidencePage() {
  const evidence = await listEvidence();
  const areas = [...Map.groupBy(evidence, (line) => line.area)].sort(([a], [b]) => rank(a) - rank(b));
  const disputed = evidence.filter((line) => line._count.conflicts > 0).length;
  return (
    <>
      <h1 className="govuk-heading-xl">Evidence</h1>
      <p className="govuk-body-l measure">
        Each figure the programme leans on, with its source, its date and who was counted. Two figures with the same
        name may measure different things: where they do, both say so.
      </p>
      {evidence.length === 0 ? (
        <EmptyState title="No figures yet">Figures appear here with their sources once a cycle has begun.</EmptyState>
      ) : (
        <p className="govuk-body">
          {capital(counted(evidence.length, "figure"))}, of which {disputed} cannot be used beside another without care.
        </p>
      )}
      {areas.map(([area, figures]) => (
        <section aria-labelledby={idOf(area)} key={area}>
          <h2 className="govuk-heading-m" id={idOf(area)}>
            {area}
          </h2>
          <FigureLines figures={figures} />
        </section>
      ))}
    </>
  );
}

/** London first, then the country, then the rest. */
const rank = (area: string): number => (area.includes("London") ? area.length : 100 + area.length);

const idOf = (area: string): string => `area-${area.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
