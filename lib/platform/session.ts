import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, type PersonActor, type Role, SENSITIVE_ROLES, VISITOR } from "@/lib/domain/actor";
import { LINK_LIFE } from "@/lib/domain/sign-in";
import { now } from "./clock";
import { db } from "./db";
import { env } from "./env";
import { hashToken } from "./token";

const HOUR = 3_600_000;
/** Everybody signs in again after this long, in milliseconds. */
export const ABSOLUTE_LIFE = 12 * HOUR;
/** People who score, vote or administer are signed out after this long without a request, in milliseconds. */
export const IDLE_LIFE = 2 * HOUR;

const isHttps = () => env().origin.startsWith("https:");

/** The session cookie's name; the __Host- prefix binds it to this host wherever there is TLS. */
export const sessionCookie = (): string => (isHttps() ? "__Host-london-ventures" : "london-ventures");

/** The cookie that binds a sign-in link to the browser that asked for it. */
const askingCookie = (): string => `${sessionCookie()}-asking`;

/** How every cookie of ours is set: out of scripts' reach, and not sent along with what other sites send. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() }) as const;

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

const plausible = (token: string | undefined) => (token && token.length <= 200 ? token : undefined);

/** The browser's session token, as it came with the request. */
export const currentToken = async (): Promise<string | undefined> =>
  plausible((await cookies()).get(sessionCookie())?.value);

/** The same, for a route that is handed its request. */
export function sessionTokenOf(request: Request): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(/; */);
  const name = `${sessionCookie()}=`;
  return plausible(pairs.find((pair) => pair.startsWith(name))?.slice(name.length));
}

/** Who is asking, from the session cookie; read once a request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = await currentToken();
  return token ? actorOfToken(token) : VISITOR;
});

/** Gives the browser its session, until everybody signs in again. */
export async function giveSession(token: string): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookie(), token, { ...cookieOptions(), maxAge: ABSOLUTE_LIFE / 1000 });
  jar.delete({ name: askingCookie(), ...cookieOptions() });
}

/** What an asking browser holds: which link it asked for, and the proof that it was this browser. */
export type Asking = { linkId: string; browser: string };

export async function giveAsking({ linkId, browser }: Asking): Promise<void> {
  const options = { ...cookieOptions(), maxAge: LINK_LIFE / 1000 };
  (await cookies()).set(askingCookie(), `${linkId}.${browser}`, options);
}

export async function currentAsking(): Promise<Asking | null> {
  const value = (await cookies()).get(askingCookie())?.value ?? "";
  const [, linkId, browser] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(value) ?? [];
  return linkId && browser ? { linkId, browser } : null;
}

/**
 * The asking browser's address on the network, for counting. The server has taken out of this header whatever a visitor
 * wrote; what is left is the connection's own, or what our proxy added.
 */
export async function currentClient(): Promise<string | null> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 100) || null;
}

/** The signed-in person of a page, or a way to the sign-in page that leads back to `path`. */
export async function requirePerson(path: string): Promise<PersonActor> {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return actor;
}
