/** Plain text with a blank line between paragraphs. */
export function Paragraphs({ text }: { readonly text: string }) {
  return text.split(/\n\s*\n/).map((paragraph) => (
    <p className="govuk-body" key={paragraph}>
      {paragraph}
    </p>
  ));
}
