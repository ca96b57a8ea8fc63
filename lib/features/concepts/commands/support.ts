import { z } from "zod";
import { type Actor, holds } from "@/lib/domain/actor";
import { BACKED_STAGES } from "@/lib/domain/concept-abilities";
import { conceptRef, reasonField, supportLevelField } from "@/lib/domain/concept-input";
import { CONCEPT_LIMITS, SUPPORT_LABELS } from "@/lib/domain/concepts";
import { Refusal } from "@/lib/domain/errors";
import { longText, requiredLine } from "@/lib/domain/text";
import { conceptReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { announce } from "../announce";
import { supported, supportWithdrawn } from "../letters";
import { authorsOf } from "../recipients";
import { byRef, expectStage, personOf } from "../subject";

const authoritySlug = z.string().regex(/^[a-z0-9-]{1,80}$/, "Select a borough");

/** The borough a backing is for: one's own, or any that staff name. A borough that one may not speak for is refused. */
async function boroughOf(tx: Tx, actor: Actor, slug: string | undefined) {
  const own = actor.kind === "person" && holds(actor, "borough_officer") ? actor.authorityId : null;
  const borough = slug
    ? await tx.authority.findUnique({ where: { slug }, select: { id: true, name: true } })
    : own && (await tx.authority.findUnique({ where: { id: own }, select: { id: true, name: true } }));
  if (!borough) throw new Refusal("invalid", "There is a problem", { authority: ["Select a borough"] });
  if (borough.id !== own && !holds(actor, "staff")) {
    throw new Refusal("forbidden", "You can speak for your own borough only.");
  }
  return borough;
}

/** Records how far a borough backs a concept: by its officer, or by staff on its behalf. */
export const supportConcept = command({
  permission: "concept.support",
  sees: "concept.read-summary",
  input: z.object({
    ref: conceptRef,
    authority: authoritySlug.optional(),
    level: supportLevelField,
    contact: requiredLine(CONCEPT_LIMITS.contact, "Enter who can be asked about this"),
    note: longText(CONCEPT_LIMITS.note).default(""),
    notePublic: z.boolean().default(false),
  }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    expectStage(subject, ...BACKED_STAGES);
    const borough = await boroughOf(tx, actor, input.authority);
    const { level, contact, note, notePublic } = input;
    const given = { level, contact, note, notePublic, byId: personOf(actor), at: now };
    await tx.support.upsert({
      where: { conceptId_authorityId: { conceptId: subject.id, authorityId: borough.id } },
      create: { ...given, conceptId: subject.id, authorityId: borough.id },
      update: { ...given, withdrawnAt: null, withdrawnReason: null, version: { increment: 1 } },
    });
    await announce(tx, await authorsOf(tx, subject.id), supported(subject, borough.name, SUPPORT_LABELS[level]), now);
    return { reference: conceptReference(subject.number), borough: borough.name };
  },
});

/** Takes a borough's backing back, with a reason. That it once was given stays on record. */
export const withdrawSupport = command({
  permission: "concept.support",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, authority: authoritySlug.optional(), reason: reasonField }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    const borough = await boroughOf(tx, actor, input.authority);
    const standing = await tx.support.findFirst({
      where: { conceptId: subject.id, authorityId: borough.id, withdrawnAt: null },
      select: { id: true, version: true },
    });
    if (!standing) throw new Refusal("not-now", `${borough.name} does not back this concept.`);
    expectOne(
      await tx.support.updateMany({
        where: { id: standing.id, version: standing.version, withdrawnAt: null },
        data: { withdrawnAt: now, withdrawnReason: input.reason, version: { increment: 1 } },
      }),
    );
    await announce(tx, await authorsOf(tx, subject.id), supportWithdrawn(subject, borough.name, input.reason), now);
    return { reference: conceptReference(subject.number), borough: borough.name };
  },
});
