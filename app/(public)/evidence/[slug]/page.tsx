import type { Metadata } from "next";
import { ConceptLines } from "@/components/programme/concept-lines";
import { FigureComparison } from "@/components/programme/figure-comparison";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { SummaryList } from "@/components/ui/summary-list";
import { formatPublished } from "@/lib/format/published";
import { read } from "./read";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { figure, what } = await read((await params).slug);
  return { title: `${figure} ${what}` };
}

export default async function FigurePage({ params }: Props) {
  const evidence = await read((await params).slug);
  return (
    <>
      <Breadcrumbs
        items={[{ text: "Home", href: "/" }, { text: "Evidence", href: "/evidence" }, { text: evidence.figure }]}
      />
      <h1 className="figure-title">
        <span className="figure-title__figure">{evidence.figure}</span>{" "}
        <span className="figure-title__what">{evidence.what}</span>
      </h1>
      <SummaryList
        className="measure"
        rows={[
          { key: "Source", value: evidence.source },
          { key: "Published", value: evidence.publishedOn ? formatPublished(evidence.publishedOn) : "Not known" },
          { key: "Period covered", value: evidence.periodCovered ?? "Not stated" },
          { key: "Area", value: evidence.area },
          { key: "Who and what was counted", value: evidence.scope },
          evidence.note ? { key: "Take care", value: evidence.note } : null,
        ]}
      />
      {evidence.conflicts.length > 0 ? <FigureComparison figures={[evidence, ...evidence.conflicts]} /> : null}
      {evidence.problems.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Problem statements it stands behind</h2>
          <ul className="govuk-list">
            {evidence.problems.map((problem) => (
              <li key={problem.slug}>
                <a className="govuk-link" href={`/problems/${problem.slug}`}>
                  {problem.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {evidence.concepts.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Concepts that lean on it</h2>
          <ConceptLines concepts={evidence.concepts} />
        </>
      ) : null}
    </>
  );
}
