import { randomUUID } from "node:crypto";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { VISITOR } from "@/lib/domain/actor";
import { db } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/token";
import { startProviderSession } from "./commands";

type Found = { id: string; email: string } | null | undefined;

const asUser = (person: Found): AdapterUser | null =>
  person ? { id: person.id, email: person.email, emailVerified: null } : null;

const fields = { id: true, email: true } as const;

/**
 * Our people, accounts and sessions as next-auth sees them, for one request. It makes nobody; the account and the
 * session are written together by one verb, the session as a hash.
 */
export function providerAdapter(replacesHash: string | undefined): Adapter {
  let linked: { provider: string; providerAccountId: string } | null = null;
  return {
    getUserByAccount: async ({ provider, providerAccountId }) => {
      const where = { provider_providerAccountId: { provider, providerAccountId } };
      const account = await db().account.findUnique({ where, select: { person: { select: fields } } });
      return asUser(account?.person);
    },
    getUserByEmail: async (email) => asUser(await db().person.findUnique({ where: { email }, select: fields })),
    getUser: async (id) => asUser(await db().person.findUnique({ where: { id }, select: fields })),
    getSessionAndUser: async () => null,
    createUser: async () => {
      throw new Error("A provider makes nobody.");
    },
    linkAccount: async ({ provider, providerAccountId }: AdapterAccount) => {
      linked = { provider, providerAccountId };
    },
    createSession: async ({ sessionToken, userId, expires }) => {
      const session = { tokenHash: hashToken(sessionToken), replacesHash };
      await startProviderSession(VISITOR, { operationId: randomUUID(), personId: userId, account: linked, ...session });
      return { sessionToken, userId, expires };
    },
  };
}
