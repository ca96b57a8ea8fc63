import { StepForm } from "@/components/form/step-form";
import { ATTACHMENT_TYPES, fileSize } from "@/lib/domain/attachments";
import type { Outcome } from "@/lib/domain/errors";
import { formatDate } from "@/lib/format/dates";

type ListedFile = { id: string; name: string; type: string; size: number; addedAt: Date; version: number };
type Props = {
  files: ListedFile[];
  removeAction?: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationIds: string[];
};

/** The files beside a concept, each to download, and to remove where that is allowed. */
export function FileList({ files, removeAction, operationIds }: Props) {
  if (files.length === 0) return <p className="govuk-body">No files yet.</p>;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {files.map((file, index) => (
        <li key={file.id}>
          <a className="govuk-link" href={`/api/files/${file.id}`}>
            {file.name}
          </a>{" "}
          <span className="govuk-hint">
            {ATTACHMENT_TYPES[file.type]?.label}, {fileSize(file.size)}, added {formatDate(file.addedAt)}
          </span>
          {removeAction ? (
            <StepForm
              action={removeAction}
              operationId={operationIds[index] ?? ""}
              version={file.version}
              hidden={{ id: file.id }}
              prefix={`${file.id}-`}
              submit={`Remove ${file.name}`}
              submitVariant="secondary"
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
