import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/errors";
import { createOrganisationSchema, createPersonSchema, roleOfPersonSchema } from "@/lib/domain/people";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";

const grantor = (actor: Actor): string | null => (actor.kind === "person" ? actor.id : null);

/** Adds an organisation that is not a borough. */
export const createOrganisation = command({
  permission: "programme.edit",
  input: createOrganisationSchema,
  load: async () => ({ id: "programme" }),
  run: async ({ tx, input }) => {
    const select = { id: true };
    const [made] = await tx.organisation.createManyAndReturn({ data: [input], skipDuplicates: true, select });
    if (!made) throw new Refusal("invalid", "There is a problem", { slug: ["This is used already. Choose another."] });
    return made;
  },
});

/** Adds a person with their roles. They can sign in from the next moment. */
export const createPerson = command({
  permission: "person.create",
  input: createPersonSchema,
  load: async () => ({ id: "people" }),
  run: async ({ tx, actor, input: { roles, organisationId, ...person }, now }) => {
    if (
      organisationId &&
      !(await tx.organisation.findUnique({ where: { id: organisationId }, select: { id: true } }))
    ) {
      throw new Refusal("invalid", "There is a problem", { organisationId: ["Select an organisation"] });
    }
    const data = [{ ...person, organisationId, createdAt: now }];
    const [made] = await tx.person.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } });
    if (!made)
      throw new Refusal("invalid", "There is a problem", { email: ["Somebody with this address is here already"] });
    const grants = [...new Set(roles)].map((role) => ({ role, personId: made.id, grantedAt: now }));
    await tx.roleGrant.createMany({ data: grants.map((grant) => ({ ...grant, grantedBy: grantor(actor) })) });
    return made;
  },
});

/** Takes hold of a person until the end of the transaction, so that two administrators act one after the other. */
async function hold(tx: Tx, personId: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { version: { increment: 1 } }, select: { id: true } });
}

/** Gives a person a role. It counts from their next request. */
export const grantRole = command({
  permission: "person.grant",
  input: roleOfPersonSchema,
  load: (tx, { personId }) => tx.person.findUnique({ where: { id: personId }, select: { id: true, name: true } }),
  run: async ({ tx, actor, input: { personId, role }, subject, now }) => {
    await hold(tx, personId);
    if ((await tx.roleGrant.count({ where: { personId, role, revokedAt: null } })) > 0) {
      throw new Refusal("conflict", `${subject.name} has this role already.`);
    }
    await tx.roleGrant.create({ data: { personId, role, grantedAt: now, grantedBy: grantor(actor) } });
    return { id: personId };
  },
});

/** Takes a role back. It no longer counts at the person's next request. Nobody ends their own administration. */
export const revokeRole = command({
  permission: "person.revoke",
  input: roleOfPersonSchema,
  load: (tx, { personId }) => tx.person.findUnique({ where: { id: personId }, select: { id: true, name: true } }),
  run: async ({ tx, actor, input: { personId, role }, subject, now }) => {
    if (role === "admin" && grantor(actor) === personId) {
      throw new Refusal("not-now", "You cannot withdraw your own administrator role. Ask another administrator to.");
    }
    await hold(tx, personId);
    const revoked = await tx.roleGrant.updateMany({
      where: { personId, role, revokedAt: null },
      data: { revokedAt: now, revokedBy: grantor(actor) },
    });
    if (revoked.count === 0) throw new Refusal("conflict", `${subject.name} does not have this role any more.`);
    return { id: personId };
  },
});
