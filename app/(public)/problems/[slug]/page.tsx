import type { Metadata } from "next";
import { ConceptLines } from "@/components/programme/concept-lines";
import { FigureLines } from "@/components/programme/figure-lines";
import { Paragraphs } from "@/components/programme/paragraphs";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { read } from "./read";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).slug)).title };
}

export default async function ProblemPage({ params }: Props) {
  const problem = await read((await params).slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { text: "Home", href: "/" },
          { text: "Problem statements", href: "/problems" },
          { text: problem.title },
        ]}
      />
      <span className="govuk-caption-l">{problem.theme.name}</span>
      <h1 className="govuk-heading-l measure">{problem.title}</h1>
      <p className="statement">{problem.statement}</p>
      <Paragraphs text={problem.detail} />
      <p className="govuk-body">
        Seen in:{" "}
        {problem.focus.map((area, index) => (
          <span key={area.slug}>
            {index > 0 ? ", " : ""}
            <a className="govuk-link" href={`/cycles/${problem.cycle.slug}#${area.slug}`}>
              {area.name.toLowerCase()}
            </a>
          </span>
        ))}
      </p>
      <h2 className="govuk-heading-m">The evidence</h2>
      {problem.evidence.length > 0 ? (
        <FigureLines figures={problem.evidence} />
      ) : (
        <EmptyState title="No figure stands behind this yet" headingLevel={3} />
      )}
      <h2 className="govuk-heading-m">Concepts that answer it</h2>
      {problem.concepts.length > 0 ? (
        <ConceptLines concepts={problem.concepts} />
      ) : (
        <EmptyState title="No concept answers this yet" headingLevel={3}>
          Concepts appear here once they are on the long list.
        </EmptyState>
      )}
      <Button href="/concepts/new" isStartButton text="Start a concept" />
    </>
  );
}
