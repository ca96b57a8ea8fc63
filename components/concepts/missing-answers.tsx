import { WarningText } from "@/components/ui/warning-text";

interface MissingAnswersProps {
  readonly reference: string;
  readonly missing: readonly { readonly key: string; readonly message: string }[];
}

/** What still keeps the concept from being submitted, each a way to the place to write it. */
export function MissingAnswers({ reference, missing }: MissingAnswersProps) {
  if (missing.length === 0) return null;
  const count = missing.length === 1 ? "1 answer is missing" : `${missing.length} answers are missing`;
  return (
    <>
      <WarningText text={`${count}. Write them before you send the concept in.`} />
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(({ key, message }) => (
          <li key={message}>
            <a
              className="govuk-link"
              href={key === "about" ? `/concepts/${reference}/edit` : `/concepts/${reference}/sections/${key}`}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
