import type { Tx } from "@/lib/platform/db";
import { ABSOLUTE_LIFE } from "@/lib/platform/session";

/** The browser's new session, and the one it replaces there. Both as hashes of their tokens. */
export type NewSession = { tokenHash: string; replacesHash?: string | undefined };

/** Signs a person in on one browser. What that browser was signed in as before ends; so do the person's outdated sessions. */
export async function openSession(tx: Tx, personId: string, session: NewSession, at: Date): Promise<void> {
  const ended = [
    { personId, expiresAt: { lte: at } },
    ...(session.replacesHash ? [{ tokenHash: session.replacesHash }] : []),
  ];
  await tx.session.deleteMany({ where: { OR: ended } });
  await tx.session.create({
    data: {
      tokenHash: session.tokenHash,
      personId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + ABSOLUTE_LIFE),
    },
  });
}
