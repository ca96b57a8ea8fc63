import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import { Tag, type TagColour } from "@/components/ui/tag";
import { formatMoment } from "@/lib/format/dates";

type LetterState = "queued" | "sent" | "failed";

const STATES: Record<LetterState, { text: string; colour: TagColour }> = {
  queued: { text: "Waiting", colour: "blue" },
  sent: { text: "Sent", colour: "green" },
  failed: { text: "Could not be sent", colour: "red" },
};

interface LetterTableProps {
  readonly letters: readonly {
    readonly id: string;
    readonly to: string;
    readonly subject: string;
    readonly state: LetterState;
    readonly attempts: number;
    readonly error: string | null;
    readonly createdAt: Date;
    readonly sentAt: Date | null;
  }[];
}

/** The outbox: whether each letter went, and what the mail server said if it did not. */
export function LetterTable({ letters }: LetterTableProps) {
  return (
    <TableScroll label="Letters">
      <Table
        caption="Letters, newest first"
        captionClassName="govuk-visually-hidden"
        head={["Written", "To", "Subject", "State"]}
        rows={letters.map((letter) => [
          formatMoment(letter.createdAt),
          { text: letter.to, className: "address" },
          letter.subject,
          {
            text: (
              <>
                <Tag colour={STATES[letter.state].colour}>{STATES[letter.state].text}</Tag>
                {letter.state === "failed" ? (
                  <p className="letter-error">
                    {letter.attempts === 1 ? "1 attempt" : `${letter.attempts} attempts`}: {letter.error}
                  </p>
                ) : null}
              </>
            ),
          },
        ])}
      />
    </TableScroll>
  );
}
