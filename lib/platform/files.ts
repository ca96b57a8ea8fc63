import { createHash } from "node:crypto";
import path from "node:path";
import type { Readable } from "node:stream";
import { FileStorage } from "@flystorage/file-storage";
import { LocalStorageAdapter } from "@flystorage/local-fs";
import { fileTypeFromBuffer } from "file-type";
import { ATTACHMENT_LIMITS, ATTACHMENT_TYPES, refuseFile, safeFileName } from "@/lib/domain/attachments";
import { env } from "./env";

let storage: FileStorage | undefined;
const store = (): FileStorage => {
  storage ??= new FileStorage(new LocalStorageAdapter(path.join(env().dataDir, "files")));
  return storage;
};

/** A file that was looked at: its bytes as they may be kept, what they are, and a harmless name. */
export type InspectedFile = { bytes: Buffer; type: string; name: string; size: number; sha256: string };

/** Looks at a file's bytes, never at what it claims. Images are drawn anew, which drops whatever was hidden in them. */
export async function inspectFile(name: string, sent: Buffer): Promise<InspectedFile> {
  if (sent.length === 0) throw refuseFile("empty");
  if (sent.length > ATTACHMENT_LIMITS.bytes) throw refuseFile("large");
  const type = (await fileTypeFromBuffer(sent))?.mime ?? "";
  if (!Object.hasOwn(ATTACHMENT_TYPES, type)) throw refuseFile("type");
  const kept = safeFileName(name, type);
  const bytes = type.startsWith("image/") ? await redraw(sent, type) : sent;
  return { bytes, type, name: kept, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function redraw(bytes: Buffer, type: string): Promise<Buffer> {
  // Loaded only when an image comes: it brings a library of its own, in native memory.
  const { default: sharp } = await import("sharp");
  try {
    const image = sharp(bytes, { limitInputPixels: 40_000_000, failOn: "error" }).rotate();
    return await (type === "image/png" ? image.png() : image.jpeg({ quality: 88 })).toBuffer();
  } catch {
    throw refuseFile("image");
  }
}

export const storeFile = (key: string, bytes: Buffer): Promise<void> => store().write(key, bytes);
export const openFile = (key: string): Promise<Readable> => store().read(key);
export const dropFile = (key: string): Promise<void> => store().deleteFile(key);
