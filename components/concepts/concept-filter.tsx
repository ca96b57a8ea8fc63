import { Checkboxes } from "@/components/ui/checkboxes";
import { Filter } from "@/components/ui/filter";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SOLUTION_LABELS, SOLUTION_TYPES, type SolutionType } from "@/lib/domain/concepts";
import { STAGE_LABELS, STAGES, type Stage } from "@/lib/domain/stages";

export type AskedOfList = {
  q: string;
  stage: Stage[];
  type: SolutionType[];
  problem: string;
  mine: boolean;
  sort: string;
  page: number;
};

const DEFAULT_SORT = "-changed";

/** The address of the list with these filters; what is usual is left out. */
export function listHref(asked: AskedOfList, change: Partial<AskedOfList> = {}): string {
  const next = { ...asked, page: 1, ...change };
  const query = new URLSearchParams();
  if (next.q) query.set("q", next.q);
  for (const stage of next.stage) query.append("stage", stage);
  for (const type of next.type) query.append("type", type);
  if (next.problem) query.set("problem", next.problem);
  if (next.mine) query.set("mine", "yes");
  if (next.sort !== DEFAULT_SORT) query.set("sort", next.sort);
  if (next.page > 1) query.set("page", String(next.page));
  const text = query.toString();
  return text ? `/concepts?${text}` : "/concepts";
}

interface ConceptFilterProps {
  readonly asked: AskedOfList;
  readonly counts: Partial<Record<Stage, number>>;
  readonly problems: readonly { readonly slug: string; readonly title: string }[];
}

/** Search and filters of the list; each picked one can be taken off by itself. */
export function ConceptFilter({ asked, counts, problems }: ConceptFilterProps) {
  const without = <T,>(list: readonly T[], one: T) => list.filter((other) => other !== one);
  const problem = problems.find(({ slug }) => slug === asked.problem);
  const stages = STAGES.filter((stage) => (counts[stage] ?? 0) > 0 || asked.stage.includes(stage));
  const isAsked = asked.q !== "" || asked.stage.length + asked.type.length > 0 || asked.problem !== "" || asked.mine;
  return (
    <Filter
      action="/concepts"
      title="Search and filter"
      open={isAsked}
      clearHref="/concepts"
      buttonText="Show concepts"
      selected={[
        { category: "Search", items: asked.q ? [{ text: asked.q, href: listHref(asked, { q: "" }) }] : [] },
        {
          category: "Stage",
          items: asked.stage.map((stage) => ({
            text: STAGE_LABELS[stage],
            href: listHref(asked, { stage: without(asked.stage, stage) }),
          })),
        },
        {
          category: "Type",
          items: asked.type.map((type) => ({
            text: SOLUTION_LABELS[type],
            href: listHref(asked, { type: without(asked.type, type) }),
          })),
        },
        {
          category: "Problem",
          items: problem ? [{ text: problem.title, href: listHref(asked, { problem: "" }) }] : [],
        },
        { category: "Only", items: asked.mine ? [{ text: "Yours", href: listHref(asked, { mine: false }) }] : [] },
      ]}
    >
      <div>
        <Input
          name="q"
          label="Search"
          hint="Words of the title or pitch, or a reference such as LV-0042."
          type="search"
          defaultValue={asked.q}
        />
        <Select
          name="problem"
          label="Problem it answers"
          defaultValue={asked.problem}
          className="w-full"
          items={[
            { value: "", text: "Any problem" },
            ...problems.map(({ slug, title }) => ({ value: slug, text: title })),
          ]}
        />
        <Checkboxes
          name="mine"
          className="govuk-checkboxes--small"
          items={[{ value: "yes", text: "Only those I write" }]}
          defaultValue={asked.mine ? ["yes"] : []}
        />
      </div>
      {stages.length > 0 ? (
        <Checkboxes
          name="stage"
          className="govuk-checkboxes--small"
          legend={{ text: "Stage", className: "govuk-fieldset__legend--s" }}
          items={stages.map((stage) => ({ value: stage, text: `${STAGE_LABELS[stage]} (${counts[stage] ?? 0})` }))}
          defaultValue={asked.stage}
        />
      ) : null}
      <Checkboxes
        name="type"
        className="govuk-checkboxes--small"
        legend={{ text: "Type", className: "govuk-fieldset__legend--s" }}
        items={SOLUTION_TYPES.map((type) => ({ value: type, text: SOLUTION_LABELS[type] }))}
        defaultValue={asked.type}
      />
    </Filter>
  );
}
