"use server";
import { removeFile } from "@/lib/features/attachments/commands";
import { formAction } from "@/lib/platform/action";

export const removeFileAction = formAction(async (actor, input) => {
  const { reference } = await removeFile(actor, input);
  return { redirectTo: `/concepts/${reference}/files?done=removed` };
});
