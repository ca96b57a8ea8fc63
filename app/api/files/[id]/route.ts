import { Readable } from "node:stream";
import { Refusal } from "@/lib/domain/errors";
import { getFile } from "@/lib/features/attachments/queries";
import { openFile } from "@/lib/platform/files";
import { currentActor } from "@/lib/platform/session";

/** Serves a file as a download that no browser will run, to those who may read its concept. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  try {
    const file = await getFile(await currentActor(), await params);
    const stream = Readable.toWeb(await openFile(file.storageKey)) as ReadableStream<Uint8Array>;
    return new Response(stream, {
      headers: {
        "content-type": file.type,
        "content-length": String(file.size),
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        "content-security-policy": "sandbox; default-src 'none'",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return new Response("Not found\n", { status: 404 });
    throw error;
  }
}
