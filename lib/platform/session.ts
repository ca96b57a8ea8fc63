import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, type PersonActor, type Role, SENSITIVE_ROLES, VISITOR } from "@/lib/domain/actor";
import { now } from "./clock";
import { db } from "./db";
import { env } from "./env";

const HOUR = 3_600_000;
/** Everybody signs in again after this long, in milliseconds. */
export const ABSOLUTE_LIFE = 12 * HOUR;
/** People who score, vote or administer are signed out after this long without a request, in milliseconds. */
export const IDLE_LIFE = 2 * HOUR;

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The session cookie's name; the __Host- prefix binds it to this host wherever there is TLS. */
export const sessionCookie = (): string =>
  env().origin.startsWith("https:") ? "__Host-london-ventures" : "london-ventures";

type SessionRow = {
  sessionId: string;
  lastSeenAt: Date;
  id: string;
  name: string;
  organisationId: string | null;
  authorityId: string | null;
  roles: Role[];
};

/** The person behind a session token, or a visitor when it is unknown, too old or idle for too long. One statement. */
export async function actorOfToken(token: string, at: Date = now()): Promise<Actor> {
  const [row] = await db().$queryRaw<SessionRow[]>`
    SELECT s.id AS "sessionId", s."lastSeenAt", p.id, p.name, p."organisationId", o."authorityId",
      COALESCE(array_agg(g.role::text) FILTER (WHERE g.role IS NOT NULL), '{}') AS roles
    FROM "Session" s JOIN "Person" p ON p.id = s."personId"
    LEFT JOIN "Organisation" o ON o.id = p."organisationId"
    LEFT JOIN "RoleGrant" g ON g."personId" = p.id AND g."revokedAt" IS NULL
    WHERE s."tokenHash" = ${hashToken(token)} AND s."expiresAt" > ${at}
    GROUP BY s.id, p.id, o.id`;
  if (!row) return VISITOR;
  const idle = at.getTime() - row.lastSeenAt.getTime();
  if (idle > IDLE_LIFE && row.roles.some((role) => SENSITIVE_ROLES.includes(role))) return VISITOR;
  if (idle > 60_000) {
    await db().session.updateMany({ where: { id: row.sessionId }, data: { lastSeenAt: at } });
  }
  const { id, name, roles, organisationId, authorityId } = row;
  return { kind: "person", id, name, roles, organisationId, authorityId };
}

/** Who is asking, from the session cookie; read once a request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = (await cookies()).get(sessionCookie())?.value;
  return token && token.length <= 200 ? actorOfToken(token) : VISITOR;
});

/** The signed-in person of a page, or a way to the sign-in page that leads back to `path`. */
export async function requirePerson(path: string): Promise<PersonActor> {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return actor;
}
