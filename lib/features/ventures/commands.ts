import { randomUUID } from "node:crypto";
import { Refusal } from "@/lib/domain/errors";
import { createVentureInput, moveVentureInput } from "@/lib/domain/venture-input";
import { checkVentureStep } from "@/lib/domain/ventures";
import { command, expectOne } from "@/lib/platform/command";
import { PUBLIC_VENTURE } from "./visible";

const wrong = (field: string, message: string) => new Refusal("invalid", "There is a problem", { [field]: [message] });

/** Enters a general venture, or one of an earlier cycle, as it stands. */
export const createVenture = command({
  permission: "venture.create",
  input: createVentureInput,
  load: async () => ({ id: randomUUID() }),
  run: async ({ tx, input, subject }) => {
    const { cycleSlug, leadId, note, ...fields } = input;
    const cycle = cycleSlug ? await tx.cycle.findUnique({ where: { slug: cycleSlug }, select: { id: true } }) : null;
    if (cycleSlug && !cycle) throw wrong("cycleSlug", "Select a cycle");
    if (leadId && (await tx.person.count({ where: { id: leadId } })) === 0) throw wrong("leadId", "Select the lead");
    if ((await tx.venture.count({ where: { slug: input.slug } })) > 0) {
      throw wrong("slug", "Enter an address that no other venture has");
    }
    await tx.venture.create({
      data: { id: subject.id, ...fields, cycleId: cycle?.id ?? null, leadId: leadId ?? null, note: note || null },
    });
    return { id: subject.id, slug: input.slug };
  },
});

/** Takes a venture one step on in delivery, or closes it, with the reason on record. */
export const moveVenture = command({
  permission: "venture.edit",
  sees: "venture.read",
  input: moveVentureInput,
  load: async (tx, input) => {
    const select = { id: true, status: true, leadId: true };
    const venture = await tx.venture.findFirst({ where: { slug: input.slug, withdrawnAt: null }, select });
    if (!venture) return null;
    return { ...venture, isPublic: (await tx.venture.count({ where: { id: venture.id, ...PUBLIC_VENTURE } })) === 1 };
  },
  run: async ({ tx, actor, input, subject, now }) => {
    checkVentureStep(subject.status, input.to);
    expectOne(
      await tx.venture.updateMany({
        where: { id: subject.id, status: subject.status, version: input.version },
        data: { status: input.to, version: { increment: 1 } },
      }),
    );
    await tx.ventureMove.create({
      data: {
        ventureId: subject.id,
        fromStatus: subject.status,
        toStatus: input.to,
        reason: input.reason,
        at: now,
        byId: actor.kind === "person" ? actor.id : null,
      },
    });
    return { slug: input.slug, version: input.version + 1 };
  },
});
