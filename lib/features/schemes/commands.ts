import { z } from "zod";
import { requireNow } from "@/lib/domain/dens";
import { createSchemeInput } from "@/lib/domain/schemes";
import { command } from "@/lib/platform/command";

/** Adds a scoring scheme, or the next revision of one with the same name in addresses. */
export const createScheme = command({
  permission: "programme.edit",
  input: createSchemeInput,
  load: async () => ({ id: "programme" }),
  run: async ({ tx, input }) => {
    const { slug, name, scale, criteria } = input;
    const newest = await tx.scheme.aggregate({ where: { slug }, _max: { revision: true } });
    return tx.scheme.create({
      data: {
        slug,
        name,
        scale,
        revision: 1 + (newest._max.revision ?? 0),
        criteria: { create: criteria.map((criterion, place) => ({ ...criterion, position: place + 1 })) },
      },
      select: { id: true, revision: true },
    });
  },
});

/** Lets dens be planned with this scheme. */
export const publishScheme = command({
  permission: "programme.edit",
  input: z.object({ id: z.uuid() }),
  load: (tx, input) => tx.scheme.findUnique({ where: { id: input.id }, select: { id: true, publishedAt: true } }),
  run: async ({ tx, subject, now }) => {
    requireNow(subject.publishedAt === null, "This scheme is published already.");
    await tx.scheme.update({ where: { id: subject.id }, data: { publishedAt: now, version: { increment: 1 } } });
    return { id: subject.id };
  },
});
