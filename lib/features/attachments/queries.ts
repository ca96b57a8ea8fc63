import { z } from "zod";
import { conceptRef } from "@/lib/domain/concept-input";
import { can } from "@/lib/domain/policy";
import { EDITABLE_STAGES } from "@/lib/domain/stages";
import { loadConcept, loadConceptById } from "@/lib/features/concepts/facts";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";

/** The files beside a concept, and whether this reader may change them. */
export const listFiles = query({
  permission: "concept.read",
  input: z.object({ ref: conceptRef }),
  load: ({ ref }) => loadConcept(db(), ref),
  show: async (concept, actor) => {
    const rows = await db().attachment.findMany({
      where: { conceptId: concept.id, removedAt: null },
      orderBy: { addedAt: "asc" },
      select: { id: true, name: true, type: true, size: true, addedAt: true, version: true },
    });
    return {
      reference: conceptReference(concept.number),
      title: concept.title,
      files: rows,
      mayChange: can(actor, "concept.edit", concept) && EDITABLE_STAGES.includes(concept.stage),
    };
  },
});

/** One file for one reader: where its bytes lie, and what to call it. */
export const getFile = query({
  permission: "concept.read",
  input: z.object({ id: z.uuid() }),
  load: async ({ id }) => {
    const file = await db().attachment.findFirst({ where: { id, removedAt: null } });
    const concept = file && (await loadConceptById(db(), file.conceptId));
    return concept && { ...concept, file };
  },
  show: ({ file: { storageKey, name, type, size } }) => ({ storageKey, name, type, size }),
});
