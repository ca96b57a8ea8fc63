import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileUpload } from "@/components/ui/file-upload";

type Props = { reference: string; operationId: string; problem?: string };

/** A plain form: files are too large for the forms that give typed text back. */
export function UploadForm({ reference, operationId, problem }: Props) {
  return (
    <form method="post" action={`/api/concepts/${reference}/files`} encType="multipart/form-data" noValidate>
      {problem ? <ErrorSummary errorList={[{ text: problem, href: "#file" }]} /> : null}
      <input type="hidden" name="operationId" value={operationId} />
      <FileUpload
        name="file"
        label="Add a file"
        hint="PDF, Word, Excel, PowerPoint, PNG or JPEG, smaller than 20 MB. Up to 10 files. Files are not scanned for viruses."
        error={problem}
      />
      <Button preventDoubleClick>Add file</Button>
    </form>
  );
}
