import { TaskList } from "@/components/ui/task-list";
import { SECTIONS, type SectionKey } from "@/lib/domain/concepts";

interface ConceptTasksProps {
  readonly reference: string;
  readonly written: readonly SectionKey[];
  readonly isAboutComplete: boolean;
  readonly missing: number;
  readonly isDeveloping: boolean;
}

const GROUPS: readonly { title: string; keys: readonly SectionKey[] }[] = [
  { title: "The idea", keys: ["benefits", "how", "existing"] },
  {
    title: "The case for each criterion",
    keys: ["case-strategic", "case-pan-london", "case-replicable", "case-scalable", "case-commercial"],
  },
  { title: "In practice", keys: ["principles", "cost", "savings", "delivery", "risks", "ask"] },
];

const INCOMPLETE = { tag: { text: "Incomplete", colour: "blue" as const } };

/** The parts of a concept that is being written, and how far it is. Authors can take them in any order. */
export function ConceptTasks({ reference, written, isAboutComplete, missing, isDeveloping }: ConceptTasksProps) {
  const page = `/concepts/${reference}`;
  const required = SECTIONS.filter((section) => section.required);
  const done = required.filter(({ key }) => written.includes(key)).length + (isAboutComplete ? 1 : 0);
  const ofKey = (key: SectionKey) => {
    const section = SECTIONS.find((one) => one.key === key);
    const isWritten = written.includes(key);
    return {
      title: `${section?.title ?? key}${section?.required ? "" : " (optional)"}`,
      href: `${page}/sections/${key}`,
      status: isWritten ? "Completed" : section?.required ? INCOMPLETE : "Not started",
    };
  };
  return (
    <>
      <p className="govuk-body">
        You have completed {done} of {required.length + 1} required parts. Take them in any order: what you save stays.
      </p>
      <h2 className="govuk-heading-m">What it is</h2>
      <TaskList
        idPrefix="what"
        items={[
          {
            title: "Title, pitch, type and problems",
            href: `${page}/edit`,
            status: isAboutComplete ? "Completed" : INCOMPLETE,
          },
          { title: "Authors (optional)", href: `${page}/authors`, status: "Optional" },
          { title: "Files (optional)", href: `${page}/files`, status: "Optional" },
        ]}
      />
      {GROUPS.map((group) => (
        <div key={group.title}>
          <h2 className="govuk-heading-m">{group.title}</h2>
          <TaskList idPrefix={`part-${group.keys[0]}`} items={group.keys.map(ofKey)} />
        </div>
      ))}
      <h2 className="govuk-heading-m">{isDeveloping ? "Check and say that it is ready" : "Check and submit"}</h2>
      <TaskList
        idPrefix="check"
        items={[
          {
            title: isDeveloping ? "Check your answers, then say that it is ready" : "Check your answers and submit",
            href: `${page}/check`,
            status: missing > 0 ? `${missing} still missing` : "Ready for you",
          },
        ]}
      />
    </>
  );
}
