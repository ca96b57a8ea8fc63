import { randomUUID } from "node:crypto";
import type { PersonActor, Role } from "@/lib/domain/actor";
import { db } from "@/lib/platform/db";

type Wanted = { roles?: Role[]; organisationId?: string | null; authorityId?: string | null; name?: string };

/** A person who exists in the test database, as an actor. */
export async function makePerson({
  roles = ["innovator"],
  organisationId = null,
  authorityId = null,
  name = "Ada Test",
}: Wanted = {}): Promise<PersonActor> {
  const id = randomUUID();
  const at = new Date();
  await db().person.create({
    data: {
      id,
      name,
      email: `${id}@people.example`,
      jobTitle: "Tester",
      organisationId,
      createdAt: at,
      grants: { create: roles.map((role) => ({ role, grantedAt: at })) },
    },
  });
  return { kind: "person", id, name, roles, organisationId, authorityId };
}

/** An operation id, as a form carries it. */
export const op = (): { operationId: string } => ({ operationId: randomUUID() });
