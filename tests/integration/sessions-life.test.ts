import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { POST as signOut } from "@/app/api/auth/sign-out/route";
import { type Role, VISITOR } from "@/lib/domain/actor";
import { getLetter, listLetters } from "@/lib/features/mailbox/queries";
import { endSession, startDemoSession } from "@/lib/features/sessions/commands";
import { openSession } from "@/lib/features/sessions/open-session";
import { countSessions, listDemoPeople } from "@/lib/features/sessions/queries";
import { db, transaction } from "@/lib/platform/db";
import { post } from "@/lib/platform/mail";
import { actorOfToken, sessionCookie } from "@/lib/platform/session";
import { hashToken, newToken } from "@/lib/platform/token";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

async function signIn(personId: string, at = new Date()): Promise<string> {
  const token = newToken();
  await transaction((tx) => openSession(tx, personId, { tokenHash: hashToken(token) }, at));
  return token;
}

const plus = (at: Date, time: number) => new Date(at.getTime() + time);

describe("a session", () => {
  const at = new Date(Date.UTC(2027, 2, 5, 9));

  test("ends after 12 hours, however busy it was", async () => {
    const { id } = await makePerson({ roles: ["staff"] });
    const token = await signIn(id, at);
    for (let hour = 1; hour < 12; hour++) {
      expect(await actorOfToken(token, plus(at, hour * HOUR))).toMatchObject({ id });
    }
    expect(await actorOfToken(token, plus(at, 12 * HOUR - 1))).toMatchObject({ id });
    expect(await actorOfToken(token, plus(at, 12 * HOUR))).toEqual(VISITOR);
  });

  test.each<[Role, boolean]>([
    ["panel", true],
    ["voter", true],
    ["staff", true],
    ["admin", true],
    ["innovator", false],
    ["borough_officer", false],
    ["adviser", false],
  ])("of a %s ends after two idle hours: %s", async (role, ends) => {
    const { id } = await makePerson({ roles: [role] });
    const token = await signIn(id, at);
    expect(await actorOfToken(token, plus(at, 2 * HOUR))).toMatchObject({ id });
    const idle = await actorOfToken(token, plus(at, 4 * HOUR + MINUTE));
    expect(idle.kind).toBe(ends ? "visitor" : "person");
    expect((await actorOfToken(token, plus(at, 4 * HOUR + 2 * MINUTE))).kind).toBe(idle.kind);
  });

  test("of somebody with two hats goes by the stricter one", async () => {
    const { id } = await makePerson({ roles: ["innovator", "panel"] });
    const token = await signIn(id, at);
    expect(await actorOfToken(token, plus(at, 2 * HOUR + 1))).toEqual(VISITOR);
  });

  test("writes down that it was used at most once a minute", async () => {
    const { id } = await makePerson();
    const token = await signIn(id, at);
    const seen = async () => (await db().session.findFirstOrThrow({ where: { personId: id } })).lastSeenAt;
    await actorOfToken(token, plus(at, MINUTE));
    expect(await seen()).toEqual(at);
    await actorOfToken(token, plus(at, MINUTE + 1));
    expect(await seen()).toEqual(plus(at, MINUTE + 1));
  });

  test("loses a role at the next request after it was withdrawn, and gains one as fast", async () => {
    const { id } = await makePerson({ roles: ["panel", "innovator"] });
    const token = await signIn(id);
    expect(await actorOfToken(token)).toMatchObject({ roles: expect.arrayContaining(["panel", "innovator"]) });
    await db().roleGrant.updateMany({ where: { personId: id, role: "panel" }, data: { revokedAt: new Date() } });
    expect(await actorOfToken(token)).toMatchObject({ roles: ["innovator"] });
    await db().roleGrant.create({ data: { personId: id, role: "staff", grantedAt: new Date() } });
    expect(await actorOfToken(token)).toMatchObject({ roles: expect.arrayContaining(["innovator", "staff"]) });
  });

  test.each(["", "x", "' OR 1=1 --", "a\u0000b", "x".repeat(200)])("with the token %j is nobody's", async (token) => {
    expect(await actorOfToken(token)).toEqual(VISITOR);
  });

  test("cannot be used by its hash", async () => {
    const { id } = await makePerson();
    const token = await signIn(id);
    expect(await actorOfToken(hashToken(token))).toEqual(VISITOR);
  });
});

describe("signing out", () => {
  const asks = (token: string | undefined, body: string, headers: Record<string, string>) =>
    signOut(
      new Request("http://localhost:3000/api/auth/sign-out", {
        method: "POST",
        body,
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          ...(token ? { cookie: `other=1; ${sessionCookie()}=${token}` } : {}),
          ...headers,
        },
      }),
    );
  const FROM_US = { "sec-fetch-site": "same-origin" };

  test("ends the session of this browser only, and has the browser forget its pages", async () => {
    const { id } = await makePerson();
    const [here, there] = [await signIn(id), await signIn(id)];
    const response = await asks(here, "", FROM_US);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/sign-in/signed-out");
    expect(response.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect(response.headers.get("set-cookie")).toBe(`${sessionCookie()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
    expect(await actorOfToken(here)).toEqual(VISITOR);
    expect(await actorOfToken(there)).toMatchObject({ id });
    expect(await db().auditEntry.count({ where: { subjectId: id, action: "session.end" } })).toBe(1);
  });

  test("everywhere ends all sessions of this person and no one else's", async () => {
    const [{ id }, other] = [await makePerson(), await makePerson()];
    const mine = [await signIn(id), await signIn(id), await signIn(id)];
    const theirs = await signIn(other.id);
    expect(await countSessions(id)).toBe(3);
    await asks(mine[0], "everywhere=yes", FROM_US);
    for (const token of mine) expect(await actorOfToken(token)).toEqual(VISITOR);
    expect(await actorOfToken(theirs)).toMatchObject({ id: other.id });
  });

  test.each([
    [{}],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
  ])("from another site (%j) does nothing", async (headers) => {
    const { id } = await makePerson();
    const token = await signIn(id);
    expect((await asks(token, "everywhere=yes", headers)).status).toBe(403);
    expect(await actorOfToken(token)).toMatchObject({ id });
  });

  test("in a browser that only says its origin works", async () => {
    const { id } = await makePerson();
    const token = await signIn(id);
    expect((await asks(token, "", { origin: "http://localhost:3000" })).status).toBe(303);
    expect(await actorOfToken(token)).toEqual(VISITOR);
  });

  test.each([undefined, "x", "x".repeat(5_000)])("without a session of ours (%#) ends the same way", async (token) => {
    expect((await asks(token, "\u0000%%%", FROM_US)).status).toBe(303);
  });

  test("is no visitor's verb, and no one ends another's session by its hash", async () => {
    const [actor, other] = [await makePerson(), await makePerson()];
    const tokenHash = hashToken(await signIn(other.id));
    await expect(endSession(VISITOR, { ...op(), tokenHash, everywhere: true })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await endSession(actor, { ...op(), tokenHash, everywhere: false })).toEqual({ ended: 0 });
    expect(await countSessions(other.id)).toBe(1);
  });
});

describe("the demonstration's people", () => {
  const session = () => ({ tokenHash: hashToken(newToken()) });
  const makeDemoPerson = async () => {
    const { id } = await makePerson({ roles: ["panel"], name: "Demo Person" });
    await db().person.update({ where: { id }, data: { demoLine: "Score two concepts" } });
    return id;
  };

  test("are listed with their roles as they stand", async () => {
    const id = await makeDemoPerson();
    await db().roleGrant.create({
      data: { personId: id, role: "admin", grantedAt: new Date(), revokedAt: new Date() },
    });
    const listed = (await listDemoPeople()).find((person) => person.id === id);
    expect(listed).toMatchObject({ name: "Demo Person", roles: ["panel"], demoLine: "Score two concepts" });
  });

  test("can be signed in as by pressing a button, and nobody else can", async () => {
    const personId = await makeDemoPerson();
    const token = newToken();
    await startDemoSession(VISITOR, { ...op(), personId, tokenHash: hashToken(token) });
    expect(await actorOfToken(token)).toMatchObject({ id: personId });
    const { id } = await makePerson();
    for (const wrong of [id, randomUUID()]) {
      const start = startDemoSession(VISITOR, { ...op(), personId: wrong, ...session() });
      await expect(start).rejects.toMatchObject({ code: "not-found" });
    }
    const start = startDemoSession(VISITOR, { ...op(), personId: { not: id }, ...session() });
    await expect(start).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("the local mailbox", () => {
  test("shows the latest hundred letters, newest first, to whoever is at this machine", async () => {
    const letter = (n: number) => ({ kind: "test", to: "a@b.example", subject: `Letter ${n}`, text: "Words" });
    for (let n = 0; n < 101; n++)
      await transaction((tx) => post(tx, [letter(n)], new Date(Date.UTC(2099, 0, 1, 0, n))));
    const letters = await listLetters(VISITOR);
    expect(letters).toHaveLength(100);
    expect([letters[0]?.subject, letters[99]?.subject]).toEqual(["Letter 100", "Letter 1"]);
    expect(letters[0]).not.toHaveProperty("text");
    expect(await getLetter(VISITOR, { id: letters[0]?.id })).toMatchObject({ subject: "Letter 100", text: "Words" });
  });

  test.each(["x", "", randomUUID(), { not: "x" }])("has nothing at %j", async (id) => {
    await expect(getLetter(VISITOR, { id })).rejects.toMatchObject({ code: "not-found" });
  });
});
