import { expect, test } from "vitest";
import { type Actor, VISITOR } from "@/lib/domain/actor";
import { createOrganisation, createPerson, grantRole, revokeRole } from "@/lib/features/people/commands";
import { getPerson, listOrganisations, listPeople } from "@/lib/features/people/queries";
import { db } from "@/lib/platform/db";
import { actorOfToken } from "@/lib/platform/session";
import { hashToken } from "@/lib/platform/token";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";
import { SYSTEM, slug } from "../support/programme";
import { countStatements } from "../support/statements";

setUpDatabase();

const admin = () => makePerson({ roles: ["admin"] });
const typed = (more = {}) => ({
  name: "Odile Marchbank",
  email: `${slug("odile")}@people.example`,
  jobTitle: "Officer",
  roles: ["borough_officer"],
  ...more,
});
const others = async () => [
  VISITOR,
  ...(await Promise.all(
    (["innovator", "borough_officer", "panel", "voter", "adviser", "staff"] as const).map((role) =>
      makePerson({ roles: [role] }),
    ),
  )),
];

/** The person as their browser is, at their next request. */
async function signIn(personId: string): Promise<() => Promise<Actor>> {
  const token = slug("token");
  const at = new Date();
  const expiresAt = new Date(at.getTime() + 3_600_000);
  await db().session.create({
    data: { tokenHash: hashToken(token), personId, createdAt: at, lastSeenAt: at, expiresAt },
  });
  return () => actorOfToken(token, at);
}

test("an administrator adds a person, who is known by a lower-case address and has each role once", async () => {
  const actor = await admin();
  const { id } = await createPerson(actor, {
    ...op(),
    ...typed({ email: ` ${slug("ODILE")}@People.Example `, roles: ["panel", "panel", "staff"], organisationId: "" }),
  });
  const person = await getPerson(actor, { id });
  expect(person).toMatchObject({ name: "Odile Marchbank", organisation: null, roles: ["panel", "staff"] });
  expect(person.email).toMatch(/^odile-.*@people\.example$/);
  expect(await db().roleGrant.findMany({ where: { personId: id, grantedBy: actor.id } })).toHaveLength(2);
});

test("an address can belong to one person only, however it is written, even when two add them at once", async () => {
  const actor = await admin();
  const email = `${slug("twin")}@people.example`;
  const attempts = await Promise.allSettled(
    [email, email.toUpperCase()].map((one) => createPerson(actor, { ...op(), ...typed({ email: one }) })),
  );
  expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(createPerson(actor, { ...op(), ...typed({ email }) })).rejects.toMatchObject({
    fields: { email: ["Somebody with this address is here already"] },
  });
});

test.each([
  ["no name", { name: "  " }, "name"],
  ["no address", { email: "" }, "email"],
  ["an address of another script", { email: "оdile@people.example" }, "email"],
  ["no role", { roles: [] }, "roles"],
  ["a role that does not exist", { roles: ["owner"] }, "roles.0"],
  ["an organisation that does not exist", { organisationId: "01890000-0000-7000-8000-000000000000" }, "organisationId"],
  ["a name of 100 kB", { name: "x".repeat(100_000) }, "name"],
])("a person with %s is refused beside the field", async (_, wrong, field) => {
  const before = await db().person.count();
  const attempt = createPerson(SYSTEM, { ...op(), ...typed(wrong) });
  await expect(attempt).rejects.toMatchObject({ code: "invalid", fields: { [field]: [expect.any(String)] } });
  expect(await db().person.count()).toBe(before);
});

test("a role counts from the next request, and no longer once it is withdrawn", async () => {
  const actor = await admin();
  const person = await makePerson({ roles: ["innovator"] });
  const next = await signIn(person.id);
  await grantRole(actor, { ...op(), personId: person.id, role: "panel" });
  expect(await next()).toMatchObject({ roles: expect.arrayContaining(["innovator", "panel"]) });
  await revokeRole(actor, { ...op(), personId: person.id, role: "panel" });
  expect(await next()).toMatchObject({ roles: ["innovator"] });
});

test("giving and withdrawing are told apart in the audit, and a grant is never deleted", async () => {
  const actor = await admin();
  const person = await makePerson();
  await grantRole(actor, { ...op(), personId: person.id, role: "staff" });
  await revokeRole(actor, { ...op(), personId: person.id, role: "staff" });
  await grantRole(actor, { ...op(), personId: person.id, role: "staff" });
  const rows = await db().auditEntry.findMany({ where: { subjectId: person.id }, orderBy: { id: "asc" } });
  expect(rows.map((row) => row.action)).toEqual(["person.grant", "person.revoke", "person.grant"]);
  expect(await db().roleGrant.count({ where: { personId: person.id, role: "staff" } })).toBe(2);
});

test("a role is given once: a second time, at once or later, is a conflict", async () => {
  const actor = await admin();
  const person = await makePerson();
  const give = () => grantRole(actor, { ...op(), personId: person.id, role: "adviser" });
  const results = await Promise.allSettled([give(), give(), give()]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(give()).rejects.toMatchObject({ code: "conflict" });
  expect(await db().roleGrant.count({ where: { personId: person.id, role: "adviser", revokedAt: null } })).toBe(1);
});

test("sending one grant twice does one thing", async () => {
  const actor = await admin();
  const person = await makePerson();
  const sent = { ...op(), personId: person.id, role: "voter" };
  expect(await grantRole(actor, sent)).toEqual(await grantRole(actor, sent));
  expect(await db().roleGrant.count({ where: { personId: person.id, role: "voter" } })).toBe(1);
});

test("an administrator cannot end their own administration, but another can", async () => {
  const actor = await admin();
  const own = { personId: actor.id, role: "admin" };
  await expect(revokeRole(actor, { ...op(), ...own })).rejects.toMatchObject({ code: "not-now" });
  await revokeRole(await admin(), { ...op(), ...own });
  await expect(revokeRole(await admin(), { ...op(), ...own })).rejects.toMatchObject({ code: "conflict" });
});

test("nobody else adds people, gives or withdraws roles, or sees who holds them", async () => {
  const person = await makePerson({ roles: ["panel"] });
  for (const actor of await others()) {
    const refused = { code: "forbidden" };
    await expect(createPerson(actor, { ...op(), ...typed() })).rejects.toMatchObject(refused);
    await expect(grantRole(actor, { ...op(), personId: person.id, role: "staff" })).rejects.toMatchObject(refused);
    await expect(revokeRole(actor, { ...op(), personId: person.id, role: "panel" })).rejects.toMatchObject(refused);
    await expect(listPeople(actor, {})).rejects.toMatchObject({ code: "not-found" });
    await expect(getPerson(actor, { id: person.id })).rejects.toMatchObject({ code: "not-found" });
    await expect(listOrganisations(actor)).rejects.toThrow();
  }
});

test("an organisation that is not a borough speaks for none", async () => {
  const input = { slug: slug("charity"), name: "A charity", kind: "charity" };
  const { id } = await createOrganisation(SYSTEM, { ...op(), ...input });
  expect(await db().organisation.findUnique({ where: { id } })).toMatchObject({ kind: "charity", authorityId: null });
  const refused = { code: "invalid" };
  await expect(createOrganisation(SYSTEM, { ...op(), ...input })).rejects.toMatchObject(refused);
  const borough = { ...input, slug: slug("b"), kind: "borough" };
  await expect(createOrganisation(SYSTEM, { ...op(), ...borough })).rejects.toMatchObject(refused);
  await expect(createOrganisation(await admin(), { ...op(), ...input })).rejects.toMatchObject({ code: "forbidden" });
});

test("people are found by name or address, literally, in two statements for few and for many", async () => {
  const actor = await admin();
  await makePerson({ name: "Percy 100% Sure" });
  const { result, count } = await countStatements(() => listPeople(actor, { q: "100%" }));
  expect(result.people.map((person) => person.name)).toEqual(["Percy 100% Sure"]);
  for (let i = 0; i < 60; i += 1) await makePerson({ name: `Many ${i}` });
  const many = await countStatements(() => listPeople(actor, { page: "1" }));
  expect(many.result.people).toHaveLength(50);
  expect(many.result.pages).toBeGreaterThan(1);
  expect([count, many.count]).toEqual([2, 2]);
  expect((await listPeople(actor, { page: "-3", q: ["x", "y"] })).page).toBe(1);
});
