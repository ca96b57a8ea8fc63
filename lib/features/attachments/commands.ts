import { ATTACHMENT_LIMITS, attachFileSchema, refuseFile, removeFileSchema } from "@/lib/domain/attachments";
import { loadConcept, loadConceptById } from "@/lib/features/concepts/facts";
import { conceptReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";

/** Records a stored file beside a concept. */
export const attachFile = command({
  permission: "concept.edit",
  sees: "concept.read",
  input: attachFileSchema,
  load: (tx, { ref }) => loadConcept(tx, ref),
  run: async ({ tx, actor, input: { ref: _, ...file }, subject, now }) => {
    const count = await tx.attachment.count({ where: { conceptId: subject.id, removedAt: null } });
    if (count >= ATTACHMENT_LIMITS.count) throw refuseFile("count");
    const addedById = actor.kind === "person" ? actor.id : "";
    const { id } = await tx.attachment.create({ data: { ...file, conceptId: subject.id, addedById, addedAt: now } });
    return { id };
  },
});

/** Takes a file off a concept. Its row stays, for the record. */
export const removeFile = command({
  permission: "concept.edit",
  sees: "concept.read",
  input: removeFileSchema,
  load: async (tx, { id }) => {
    const file = await tx.attachment.findFirst({ where: { id, removedAt: null }, select: { conceptId: true } });
    return file && loadConceptById(tx, file.conceptId);
  },
  run: async ({ tx, input, subject, now }) => {
    expectOne(
      await tx.attachment.updateMany({
        where: { id: input.id, version: input.version, removedAt: null },
        data: { removedAt: now, version: { increment: 1 } },
      }),
    );
    return { reference: conceptReference(subject.number) };
  },
});
