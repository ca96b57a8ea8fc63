import { Table } from "@/components/ui/table";
import { TableScroll } from "@/components/ui/table-scroll";
import { formatPublished } from "@/lib/format/published";
import type { FigureLine } from "./figure-lines";

/** Figures that cannot be used as if they were one, side by side; the first is the page's own. */
export function FigureComparison({ figures }: { readonly figures: readonly FigureLine[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">What disagrees with it, or only looks alike</h2>
      <p className="govuk-body">These figures differ in what, whom or when they count. Say which one you mean.</p>
      <TableScroll label="Figures side by side">
        <Table
          caption="Figures side by side"
          captionClassName="govuk-visually-hidden"
          firstCellIsHeader
          head={["Figure", "What it says", "Area", "Who was counted", "Period", "Published"]}
          rows={figures.map((line, index) => [
            line.figure,
            index === 0 ? `${line.what} (this figure)` : { text: <FigureLink line={line} /> },
            line.area,
            line.scope,
            line.periodCovered ?? "Not stated",
            line.publishedOn ? formatPublished(line.publishedOn) : "Not known",
          ])}
        />
      </TableScroll>
    </>
  );
}

function FigureLink({ line }: { readonly line: FigureLine }) {
  return (
    <a className="govuk-link" href={`/evidence/${line.slug}`}>
      {line.what}
    </a>
  );
}
