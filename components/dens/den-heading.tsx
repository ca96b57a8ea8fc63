import { IdentityBar } from "@/components/ui/identity-bar";
import { DEN_LABELS, type DenKind, type DenState } from "@/lib/domain/dens";
import { formatLongDate, formatTime } from "@/lib/format/dates";
import { DenStateTag } from "./den-tags";

export type DenHeadingData = {
  ref: string;
  kind: DenKind;
  state: DenState;
  title: string;
  heldAt: Date;
  place: string;
  chair: string;
  scheme: string;
  quorum: number;
};

/** What this den is, at the top of its pages. */
export function DenHeading({ den }: { readonly den: DenHeadingData }) {
  return (
    <IdentityBar
      reference={`${den.ref} · ${DEN_LABELS[den.kind]}`}
      title={den.title}
      status={<DenStateTag state={den.state} />}
      facts={[
        { label: "When", value: `${formatLongDate(den.heldAt)}, ${formatTime(den.heldAt)}` },
        { label: "Where", value: den.place },
        { label: "Chair", value: den.chair },
        {
          label: "Scored by",
          value: (
            <a className="govuk-link" href={`/dens/${den.ref}/scheme`}>
              {den.scheme}
            </a>
          ),
        },
        { label: "Quorum", value: `${den.quorum} members` },
      ]}
    />
  );
}
