import { z } from "zod";
import { type Actor, isPerson, ROLES } from "@/lib/domain/actor";
import { notFound } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";

export const PEOPLE_A_PAGE = 50;

const asked = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  q: z.preprocess((given) => [given].flat()[0], z.string().trim().max(100).catch("")),
});

const summary = {
  id: true,
  name: true,
  email: true,
  jobTitle: true,
  organisation: { select: { name: true } },
  grants: { where: { revokedAt: null }, orderBy: { role: "asc" }, select: { role: true, grantedAt: true } },
} as const;

/** Everybody the portal knows, by name, 50 a page; `q` is found in names and addresses. */
export async function listPeople(actor: Actor, raw: unknown) {
  if (!can(actor, "person.read", {})) throw notFound();
  const { page, q } = asked.parse(raw);
  const like = { contains: q.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  const where: Prisma.PersonWhereInput = q ? { OR: [{ name: like }, { email: like }] } : {};
  const [people, total] = await Promise.all([
    db().person.findMany({
      relationLoadStrategy: "join",
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (page - 1) * PEOPLE_A_PAGE,
      take: PEOPLE_A_PAGE,
      select: summary,
    }),
    db().person.count({ where }),
  ]);
  return { people, total, page, q, pages: Math.max(1, Math.ceil(total / PEOPLE_A_PAGE)) };
}

/** One person with their roles, and which may be given or withdrawn: nobody ends their own administration. */
export const getPerson = query({
  permission: "person.read",
  input: z.object({ id: z.uuid() }),
  load: ({ id }) =>
    db().person.findUnique({
      relationLoadStrategy: "join",
      where: { id },
      select: { ...summary, createdAt: true },
    }),
  show: ({ id, name, email, jobTitle, organisation, grants, createdAt }, actor) => {
    const roles = grants.map(({ role }) => role);
    return {
      id,
      name,
      email,
      jobTitle,
      organisation: organisation?.name ?? null,
      roles,
      createdAt,
      grantable: ROLES.filter((role) => !roles.includes(role)),
      revocable: roles.filter((role) => role !== "admin" || !isPerson(actor, id)),
    };
  },
});

/** The organisations a new person can belong to. */
export async function listOrganisations(actor: Actor) {
  if (!can(actor, "person.create", {})) throw notFound();
  return db().organisation.findMany({ orderBy: { name: "asc" }, take: 1_000, select: { id: true, name: true } });
}
