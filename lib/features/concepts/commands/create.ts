import { randomUUID } from "node:crypto";
import { z } from "zod";
import { solutionTypeField, titleField } from "@/lib/domain/concept-input";
import { Refusal } from "@/lib/domain/errors";
import { conceptReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";

/** Begins a concept in the current cycle; who begins it leads it, for their organisation. */
export const createConcept = command({
  permission: "concept.create",
  input: z.object({ title: titleField, solutionType: solutionTypeField }),
  load: async () => ({ id: randomUUID() }),
  run: async ({ tx, actor, input, subject, now }) => {
    if (actor.kind !== "person") throw new Refusal("forbidden", "A concept is led by a person.");
    const cycle = await tx.cycle.findFirst({ where: { current: true }, select: { id: true } });
    if (!cycle) throw new Refusal("not-now", "No cycle is open for new concepts now.");
    const { number } = await tx.concept.create({
      data: {
        id: subject.id,
        cycleId: cycle.id,
        title: input.title,
        solutionType: input.solutionType,
        leadOrganisationId: actor.organisationId,
        stageSince: now,
        createdAt: now,
        updatedAt: now,
        members: { create: { personId: actor.id, role: "lead", joinedAt: now } },
      },
      select: { number: true },
    });
    return { reference: conceptReference(number) };
  },
});
