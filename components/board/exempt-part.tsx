import { Tag } from "@/components/ui/tag";
import { PaperText } from "./paper-text";

type Props = { exempt: { text: string; reason: string } | null; closedBecause: string | null };

/** The part of a paper that the public does not read, always last and always marked; or why it is closed. */
export function ExemptPart({ exempt, closedBecause }: Props) {
  if (!exempt && closedBecause === null) return null;
  return (
    <section className="board-exempt" aria-labelledby="exempt">
      <h2 className="govuk-heading-m" id="exempt">
        <Tag colour="red" text="Exempt" /> {exempt ? "Not for publication" : "Part of this paper is not public"}
      </h2>
      <p className="govuk-body">Reason: {exempt?.reason ?? closedBecause}</p>
      {exempt ? <PaperText text={exempt.text} /> : null}
    </section>
  );
}
