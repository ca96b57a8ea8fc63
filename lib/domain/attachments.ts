import { z } from "zod";
import { conceptRef } from "./concept-input";
import { Refusal } from "./errors";

/** Limits of the files beside a concept: their number, and the size of one in bytes. */
export const ATTACHMENT_LIMITS = { count: 10, bytes: 20_000_000, name: 150 } as const;

/** The kinds of file that are taken, by what their first bytes say, with the endings a name may have. */
export const ATTACHMENT_TYPES: Record<string, { label: string; endings: readonly string[] }> = {
  "application/pdf": { label: "PDF", endings: ["pdf"] },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { label: "Word", endings: ["docx"] },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { label: "Excel", endings: ["xlsx"] },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": {
    label: "PowerPoint",
    endings: ["pptx"],
  },
  "image/png": { label: "PNG image", endings: ["png"] },
  "image/jpeg": { label: "JPEG image", endings: ["jpg", "jpeg"] },
};

/** Why a file is refused, by the short word that stands in the address of the page. */
export const FILE_REFUSALS = {
  none: "Select a file",
  empty: "The selected file is empty",
  large: "The selected file must be smaller than 20 MB",
  type: "The selected file must be a PDF, Word, Excel, PowerPoint, PNG or JPEG file",
  name: "The selected file’s name does not end as such a file’s name should, for example in .pdf or .docx",
  image: "The selected image could not be read. Save it again as PNG or JPEG, smaller than 40 megapixels",
  count: "You can keep up to 10 files. Remove one first",
  closed: "Files can be added while the concept is being written",
  again: "This form was already sent. Select the file again",
} as const;

export type FileRefusal = keyof typeof FILE_REFUSALS;

/** Refuses a file with one of the sentences above. */
export const refuseFile = (why: FileRefusal): Refusal =>
  new Refusal("invalid", "There is a problem", { file: [FILE_REFUSALS[why]] });

/** The short word of a refusal, for the address of the page that shows it. */
export function fileRefusalOf(refusal: Refusal): FileRefusal {
  const words = Object.keys(FILE_REFUSALS) as FileRefusal[];
  return (
    words.find((word) => FILE_REFUSALS[word] === refusal.fields.file?.[0]) ??
    (refusal.code === "conflict" ? "again" : "closed")
  );
}

/** A file's name as it is kept: its last part, without control characters, and with one ending that fits its bytes. */
export function safeFileName(name: string, type: string): string {
  const taken = ATTACHMENT_TYPES[type];
  if (!taken) throw refuseFile("type");
  const base = (name.split(/[\\/]/).at(-1) ?? "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}"<>|*?:]/gu, "")
    .trim();
  const ending = /\.([a-z0-9]{1,5})$/i.exec(base)?.[1]?.toLowerCase() ?? "";
  if (!taken.endings.includes(ending)) throw refuseFile("name");
  const stem =
    base
      .slice(0, -(ending.length + 1))
      .replaceAll(".", "-")
      .slice(0, ATTACHMENT_LIMITS.name) || "file";
  return `${stem}.${ending}`;
}

export const attachFileSchema = z.object({
  ref: conceptRef,
  name: z
    .string()
    .min(1)
    .max(ATTACHMENT_LIMITS.name + 6),
  type: z
    .string()
    .max(120)
    .refine((type) => type in ATTACHMENT_TYPES),
  size: z.number().int().min(1).max(ATTACHMENT_LIMITS.bytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  storageKey: z.string().regex(/^[0-9a-f]{64}$/),
});

export const removeFileSchema = z.object({ id: z.uuid(), version: z.coerce.number().int() });

/** “1.2 MB”, “340 kB”: a size in bytes for people. */
export function fileSize(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1_000))} kB`;
}
