import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";

type Member = { name: string; jobTitle: string; organisation: string | null; isChair: boolean; isMe: boolean };

/** Who sits on the panel of a den. */
export function PanelTable({ panel }: { readonly panel: readonly Member[] }) {
  return (
    <TableScroll label="Panel">
      <Table
        caption="Panel"
        captionClassName="govuk-table__caption--m"
        head={["Member", "Role", "Organisation"]}
        rows={panel.map(({ name, jobTitle, organisation, isChair, isMe }) => [
          `${name}${isChair ? " (chair)" : ""}${isMe ? " (you)" : ""}`,
          jobTitle,
          organisation ?? "–",
        ])}
      />
    </TableScroll>
  );
}
