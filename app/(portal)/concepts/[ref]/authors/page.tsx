import { AuthorForm } from "@/components/concepts/author-form";
import { BackLink } from "@/components/ui/back-link";
import { addAuthorAction } from "../../actions";
import { type ConceptProps, conceptMetadata, openConcept } from "../open-concept";

export const generateMetadata = conceptMetadata("Authors");

export default async function AuthorsPage(props: ConceptProps) {
  const { concept } = await openConcept(props, "/authors", "edit");
  return (
    <div className="measure">
      <BackLink href={`/concepts/${concept.reference}`} text={`Back to ${concept.reference}`} />
      <span className="govuk-caption-l">{concept.text.title}</span>
      <h1 className="govuk-heading-l">Authors</h1>
      <ul className="govuk-list govuk-list--bullet">
        {concept.authors.map(({ name, isLead }) => (
          <li key={name}>
            {name}
            {isLead ? ", lead" : ""}
          </li>
        ))}
      </ul>
      {concept.can.includes("add-author") ? (
        <AuthorForm action={addAuthorAction} operationId={crypto.randomUUID()} reference={concept.reference} />
      ) : (
        <p className="govuk-body">The lead author can add others.</p>
      )}
    </div>
  );
}
