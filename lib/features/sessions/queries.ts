import type { Role } from "@/lib/domain/actor";
import { type Registration, registrationSchema } from "@/lib/domain/sign-in";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { hashToken } from "@/lib/platform/token";
import { codeOf, isLive } from "./links";

/** What the asking screen shows: the address and the code. Null unless this browser asked, and the link still works. */
export async function findAskedLink(cookie: { linkId: string; browser: string } | null, at: Date = now()) {
  if (!cookie) return null;
  const link = await db().signInLink.findUnique({ where: { id: cookie.linkId } });
  if (!link || !isLive(link, at) || hashToken(cookie.browser) !== link.browserHash) return null;
  return { email: link.email, code: codeOf(link.id), isRegistration: link.registration !== null };
}

/** What the confirm page shows. It reads, and changes nothing. Null when the link does not work any more. */
export async function findLink(token: string, browser: string | undefined, at: Date = now()) {
  const link = await db().signInLink.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!link || !isLive(link, at)) return null;
  const person = await db().person.findUnique({ where: { email: link.email }, select: { name: true } });
  return {
    email: link.email,
    next: link.next,
    name: person?.name ?? null,
    registration: person ? null : registrationOf(link.registration),
    needsCode: !browser || hashToken(browser) !== link.browserHash,
  };
}

function registrationOf(stored: unknown): Registration | null {
  return stored === null ? null : registrationSchema.parse(stored);
}

export type DemoPerson = {
  id: string;
  name: string;
  jobTitle: string;
  organisation: string;
  roles: Role[];
  demoLine: string;
};

/** The demonstration's people; outside a demonstration there are none. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  if (!env().demo) return [];
  const people = await db().person.findMany({
    where: { demoLine: { not: null } },
    select: {
      id: true,
      name: true,
      jobTitle: true,
      demoLine: true,
      organisation: { select: { name: true } },
      grants: { where: { revokedAt: null }, select: { role: true }, orderBy: { grantedAt: "asc" } },
    },
    orderBy: { name: "asc" },
  });
  return people.map(({ id, name, jobTitle, organisation, grants, demoLine }) => ({
    id,
    name,
    jobTitle,
    organisation: organisation?.name ?? "",
    roles: grants.map(({ role }) => role),
    demoLine: demoLine ?? "",
  }));
}

/** On how many browsers a person is signed in. */
export const countSessions = (personId: string, at: Date = now()): Promise<number> =>
  db().session.count({ where: { personId, expiresAt: { gt: at } } });
