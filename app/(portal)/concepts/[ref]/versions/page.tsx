import { ConceptBar } from "@/components/concepts/concept-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/format/dates";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("Versions");

export default async function VersionsPage(props: ConceptProps) {
  const { concept } = await openConcept(props, "/versions");
  return (
    <>
      <ConceptBar concept={concept} isFull current="versions" />
      <h2 className="govuk-heading-l">Versions</h2>
      <p className="govuk-body">Each is kept as it was sent in. What a den or the board reads is one of these.</p>
      {concept.versions.length === 0 ? (
        <EmptyState title="Versions appear here" headingLevel={3}>
          The first is made when the concept is submitted.
        </EmptyState>
      ) : (
        <Table
          head={["Version", "Kept", "By"]}
          firstCellIsHeader
          rows={concept.versions.map(({ no, at, by, move }) => [
            <a className="govuk-link" href={`/concepts/${concept.reference}/versions/${no}`} key={no}>
              Version {no}
            </a>,
            `${move === "submit" ? "Submitted" : "Declared ready"}, ${formatMoment(at)}`,
            by ?? "The portal",
          ])}
        />
      )}
    </>
  );
}
