import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";

interface PhaseHistoryProps {
  readonly phases: readonly {
    readonly name: string;
    readonly summary: string;
    readonly closesWith: string | null;
    readonly history: string | null;
  }[];
}

/** What happens in each phase, and when it really did where the demonstration has moved its dates. */
export function PhaseHistory({ phases }: PhaseHistoryProps) {
  const isMoved = phases.some((phase) => phase.history);
  return (
    <>
      <h2 className="govuk-heading-l">The phases</h2>
      <TableScroll label="The phases of this cycle">
        <Table
          caption="The phases of this cycle"
          captionClassName="govuk-visually-hidden"
          firstCellIsHeader
          head={["Phase", "What happens", "Closes with", ...(isMoved ? ["Real dates"] : [])]}
          rows={phases.map((phase) => [
            phase.name,
            phase.summary,
            phase.closesWith ?? "–",
            ...(isMoved ? [phase.history ?? "–"] : []),
          ])}
        />
      </TableScroll>
    </>
  );
}
