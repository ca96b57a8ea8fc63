import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import { DEN_LABELS, type DenKind, type DenState } from "@/lib/domain/dens";
import { formatDate, formatTime } from "@/lib/format/dates";
import { DenStateTag } from "./den-tags";

export type DenLine = {
  ref: string;
  kind: DenKind;
  title: string;
  heldAt: Date;
  place: string;
  state: DenState;
  chair: string;
  items: number;
  seated: boolean;
};

/** Dens, one a line. */
export function DenTable({ caption, dens }: { readonly caption: string; readonly dens: readonly DenLine[] }) {
  return (
    <TableScroll label={caption}>
      <Table
        className="den-table"
        caption={caption}
        captionClassName="govuk-table__caption--m"
        head={["Den", "When", "Status"]}
        rows={dens.map((den) => [
          <>
            <a className="govuk-link den-table__name" href={`/dens/${den.ref}`}>
              {den.title}
            </a>
            <span className="den-table__note">
              {den.ref}, {DEN_LABELS[den.kind]}, {den.items} {den.items === 1 ? "concept" : "concepts"}
            </span>
            <span className="den-table__note">Chair: {den.chair}</span>
            {den.seated ? <strong className="den-table__yours">You are on the panel</strong> : null}
          </>,
          <>
            {formatDate(den.heldAt)}
            <span className="den-table__note">{formatTime(den.heldAt)}</span>
          </>,
          <DenStateTag state={den.state} key="state" />,
        ])}
      />
    </TableScroll>
  );
}
