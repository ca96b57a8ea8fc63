import { createHash } from "node:crypto";
import { z } from "zod";
import { ATTACHMENT_LIMITS, fileRefusalOf, refuseFile } from "@/lib/domain/attachments";
import { conceptRef } from "@/lib/domain/concept-input";
import { notFound, Refusal } from "@/lib/domain/errors";
import { attachFile } from "@/lib/features/attachments/commands";
import { listFiles } from "@/lib/features/attachments/queries";
import { env } from "@/lib/platform/env";
import { dropFile, inspectFile, storeFile } from "@/lib/platform/files";
import { currentActor } from "@/lib/platform/session";

const MAX_REQUEST = ATTACHMENT_LIMITS.bytes + 100_000;

/** Takes one file for a concept from a plain form. Goes back to the files page, which says how it went. */
export async function POST(request: Request, { params }: { params: Promise<{ ref: string }> }) {
  const { ref } = await params;
  try {
    await takeFile(request, ref);
    return backTo(ref, "done=added");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "not-found") return new Response("Not found\n", { status: 404 });
    return backTo(ref, `problem=${fileRefusalOf(error)}`);
  }
}

const backTo = (ref: string, query: string) => Response.redirect(`${env().origin}/concepts/${ref}/files?${query}`, 303);

async function takeFile(request: Request, ref: string): Promise<void> {
  // Another site's form must not bring files: browsers say truly where a form stands.
  if (request.headers.get("origin") !== env().origin || !conceptRef.safeParse(ref).success) throw notFound();
  const actor = await currentActor();
  if (!(await listFiles(actor, { ref })).mayChange) throw refuseFile("closed");
  if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > MAX_REQUEST)
    throw refuseFile("large");
  const form = await request.formData();
  const file = form.get("file");
  const operationId = z.uuid().safeParse(form.get("operationId"));
  if (!operationId.success) throw refuseFile("again");
  if (!(file instanceof File) || file.name === "") throw refuseFile("none");
  const { bytes, ...kept } = await inspectFile(file.name, Buffer.from(await file.arrayBuffer()));
  const storageKey = createHash("sha256").update(`${operationId.data} ${kept.sha256}`).digest("hex");
  await storeFile(storageKey, bytes);
  try {
    await attachFile(actor, { operationId: operationId.data, ref, storageKey, ...kept });
  } catch (error) {
    await dropFile(storageKey);
    throw error;
  }
}
