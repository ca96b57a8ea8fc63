import type { Metadata } from "next";
import { FileList } from "@/components/attachments/file-list";
import { UploadForm } from "@/components/attachments/upload-form";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { FILE_REFUSALS, type FileRefusal } from "@/lib/domain/attachments";
import { listFiles } from "@/lib/features/attachments/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { removeFileAction } from "./actions";

export const metadata: Metadata = { title: "Files" };

const DONE: Record<string, string> = { added: "The file was added.", removed: "The file was removed." };

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<{ problem?: string; done?: string }> };

export default async function FilesPage({ params, searchParams }: Props) {
  const { ref } = await params;
  const { problem, done } = await searchParams;
  const actor = await requirePerson(`/concepts/${ref}/files`);
  const { reference, title, files, mayChange } = await orNotFound(listFiles(actor, { ref }));
  const refusal = problem && Object.hasOwn(FILE_REFUSALS, problem) ? FILE_REFUSALS[problem as FileRefusal] : undefined;
  return (
    <>
      <BackLink href={`/concepts/${reference}`} text={`Back to ${reference}`} />
      {done && Object.hasOwn(DONE, done) ? <NotificationBanner type="success" text={DONE[done]} /> : null}
      <span className="govuk-caption-l">{title}</span>
      <h1 className="govuk-heading-l">Files</h1>
      <FileList
        files={files}
        removeAction={mayChange ? removeFileAction : undefined}
        operationIds={files.map(() => crypto.randomUUID())}
      />
      {mayChange ? (
        <UploadForm reference={reference} operationId={crypto.randomUUID()} problem={refusal} />
      ) : (
        <p className="govuk-body">Files can be added or removed while the concept is being written.</p>
      )}
    </>
  );
}
