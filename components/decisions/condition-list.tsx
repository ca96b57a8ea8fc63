import { Tag } from "@/components/ui/tag";
import { formatDate, isoDate } from "@/lib/format/dates";

type Condition = {
  id: string;
  text: string;
  dueOn: Date;
  state: "open" | "offered" | "discharged";
  owner?: string | null;
};

const STATES = {
  open: { text: "Open", colour: "yellow" },
  offered: { text: "Being checked", colour: "blue" },
  discharged: { text: "Met", colour: "green" },
} as const;

/** Conditions of a decision, each with its date and how it stands. */
export function ConditionList({
  conditions,
  headingLevel = 3,
}: {
  conditions: readonly Condition[];
  headingLevel?: 3 | 4;
}) {
  if (conditions.length === 0) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <Heading className="govuk-heading-s">{conditions.length === 1 ? "Condition" : "Conditions"}</Heading>
      <ol className="govuk-list govuk-list--number govuk-list--spaced measure board-conditions">
        {conditions.map((condition) => (
          <li key={condition.id}>
            {condition.text}{" "}
            <span className="board-condition">
              Due <time dateTime={isoDate(condition.dueOn)}>{formatDate(condition.dueOn)}</time>
              {condition.owner ? `, ${condition.owner}` : ""}{" "}
              <Tag colour={STATES[condition.state].colour} text={STATES[condition.state].text} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
