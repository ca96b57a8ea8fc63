import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";

type State = "done" | "not-done" | "recused" | "author";
type Props = {
  members: readonly { name: string; state: State }[];
  quorum: { met: boolean; eligible: number; counted: number; needed: number; missing: number };
};

const WORDS: Record<State, { text: string; colour: "green" | "grey" | "yellow" }> = {
  done: { text: "Submitted", colour: "green" },
  "not-done": { text: "Not yet", colour: "yellow" },
  recused: { text: "Stepped out", colour: "grey" },
  author: { text: "Author", colour: "grey" },
};

/** Who has submitted scores, and never what. */
export function ProgressTable({ members, quorum }: Props) {
  const { counted, eligible, needed, met, missing } = quorum;
  return (
    <>
      <p className="govuk-body">
        <strong>
          {counted} of {eligible} have submitted.
        </strong>{" "}
        {met ? `The quorum of ${needed} is met.` : `The quorum is ${needed}: ${missing} more to go.`}
      </p>
      <Table
        className="progress-table"
        caption="Who has submitted"
        captionClassName="govuk-visually-hidden"
        head={["Member", "Scores"]}
        rows={members.map(({ name, state }) => [
          name,
          <Tag colour={WORDS[state].colour} key="state">
            {WORDS[state].text}
          </Tag>,
        ])}
      />
    </>
  );
}
