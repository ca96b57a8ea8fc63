import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { ASK_LIMITS } from "@/lib/domain/sign-in";
import { registerPerson, requestLink } from "@/lib/features/sessions/commands";
import { browserOf, codeOf } from "@/lib/features/sessions/links";
import { findAskedLink, findLink } from "@/lib/features/sessions/queries";
import { signInByLink } from "@/lib/features/sessions/sign-in-by-link";
import { db, engine } from "@/lib/platform/db";
import { actorOfToken } from "@/lib/platform/session";
import { hashToken } from "@/lib/platform/token";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

setUpDatabase();

const MINUTE = 60_000;
const START = Date.UTC(2027, 2, 5, 9);
let windows = 0;

/** A moment in a window of its own, so that no test counts against another's limits. */
const someTime = () => new Date(START + windows++ * 20 * MINUTE);
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * MINUTE);

async function knownAddress() {
  const actor = await makePerson();
  const { email } = await db().person.findUniqueOrThrow({ where: { id: actor.id } });
  return { email, id: actor.id };
}

async function tokenTo(email: string): Promise<string> {
  const letter = await db().mail.findFirstOrThrow({
    where: { to: email },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return /confirm\?token=([\w-]+)/.exec(letter.text)?.[1] ?? "";
}

type Asked = { email?: string; next?: string; client?: string | null; at: Date };

async function ask({ email, next = "/concepts", client = null, at }: Asked) {
  const person = email ? { email, id: "" } : await knownAddress();
  const { linkId } = await requestLink(VISITOR, { ...op(), email: person.email, next, client }, at);
  return { ...person, linkId, browser: browserOf(linkId), code: codeOf(linkId) };
}

type Press = { token: string; browser?: string; code?: string; replacesHash?: string; operationId?: string };

const press = ({ token, browser, code, replacesHash, operationId = randomUUID() }: Press, at: Date) =>
  signInByLink(VISITOR, { operationId, token, code, browser, replacesHash }, at);

const everything = async () => ({
  links: await db().signInLink.findMany({ orderBy: { id: "asc" } }),
  sessions: await db().session.findMany({ orderBy: { id: "asc" } }),
  mails: await db().mail.count(),
  audit: await db().auditEntry.count(),
  operations: await db().operation.count(),
  limits: await db().rateLimit.findMany({ orderBy: { key: "asc" } }),
});

const DEAD = { code: "not-now", message: "This link does not work any more. Ask for a new one." };

describe("a link in the browser that asked for it", () => {
  test("signs its person in at a press of the button, and leads where they wanted", async () => {
    const at = someTime();
    const { email, id, browser } = await ask({ at });
    const token = await tokenTo(email);
    expect(await findLink(token, browser, at)).toMatchObject({ email, needsCode: false, registration: null });
    const { sessionToken, next } = await press({ token, browser }, later(at, 14));
    expect(next).toBe("/concepts");
    expect(await actorOfToken(sessionToken, later(at, 15))).toMatchObject({ kind: "person", id });
    expect(await db().auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([
      { actor: "visitor", action: "session.start" },
    ]);
  });

  test("is written nowhere but in the letter: token, code, browser and session are kept as hashes", async () => {
    const at = someTime();
    const { email, browser, code } = await ask({ at });
    const token = await tokenTo(email);
    const { sessionToken } = await press({ token, browser }, at);
    const rows = JSON.stringify([
      await db().signInLink.findMany(),
      await db().session.findMany(),
      await db().operation.findMany(),
      await db().auditEntry.findMany({ omit: { id: true } }),
      (await engine().executeSql("SELECT data FROM pgboss.job")).rows,
    ]);
    expect(rows).toContain(hashToken(token));
    for (const secret of [token, code, browser, sessionToken]) expect(rows).not.toContain(secret);
  });

  test("takes the place of the session that the browser had", async () => {
    const at = someTime();
    const first = await ask({ at });
    const { sessionToken: old } = await press({ token: await tokenTo(first.email), browser: first.browser }, at);
    const second = await ask({ at });
    const token = await tokenTo(second.email);
    await press({ token, browser: second.browser, replacesHash: hashToken(old) }, at);
    expect(await actorOfToken(old, at)).toEqual(VISITOR);
  });

  test("is not used up by being looked at, however often", async () => {
    const at = someTime();
    const { email, browser } = await ask({ at });
    const token = await tokenTo(email);
    const before = await everything();
    for (const held of [browser, undefined, "x".repeat(43)]) {
      await Promise.all([findLink(token, held, at), findLink(token, held, at), findLink(token, held, at)]);
    }
    await findAskedLink({ linkId: randomUUID(), browser }, at);
    expect(await everything()).toEqual(before);
    await expect(press({ token, browser }, at)).resolves.toMatchObject({ next: "/concepts" });
  });

  test("works once, and of ten at once for one", async () => {
    const at = someTime();
    const { email, id, browser } = await ask({ at });
    const token = await tokenTo(email);
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => press({ token, browser }, at)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of tries) if (one.status === "rejected") expect(one.reason).toMatchObject(DEAD);
    expect(await db().session.count({ where: { personId: id } })).toBe(1);
    await expect(press({ token, browser }, at)).rejects.toMatchObject(DEAD);
  });

  test("is dead after 15 minutes", async () => {
    const at = someTime();
    const { email, browser } = await ask({ at });
    const token = await tokenTo(email);
    expect(await findLink(token, browser, later(at, 15))).toBeNull();
    await expect(press({ token, browser }, later(at, 15))).rejects.toMatchObject(DEAD);
    await expect(press({ token, browser }, new Date(later(at, 15).getTime() - 1))).resolves.toBeDefined();
  });

  test("is dead once a newer one was asked for, in any spelling of the address", async () => {
    const at = someTime();
    const first = await ask({ at });
    const old = await tokenTo(first.email);
    const second = await ask({ email: first.email.toUpperCase(), at: later(at, 1) });
    await expect(press({ token: old, browser: first.browser }, later(at, 2))).rejects.toMatchObject(DEAD);
    const token = await tokenTo(first.email);
    await expect(press({ token, browser: second.browser }, later(at, 2))).resolves.toBeDefined();
  });

  test.each(["", "x", "x".repeat(43), "x".repeat(100_000), { not: "x" }, undefined, ["a"]])(
    "a token that was never given is as dead as any (%#)",
    async (token) => {
      const sent = { operationId: randomUUID(), token, code: undefined, browser: undefined, replacesHash: undefined };
      await expect(signInByLink(VISITOR, sent)).rejects.toMatchObject(DEAD);
    },
  );
});

describe("a link in another browser", () => {
  test("needs the code of the asking screen, which the letter does not hold", async () => {
    const at = someTime();
    const { email, id, code, linkId, browser } = await ask({ at });
    const token = await tokenTo(email);
    const letter = await db().mail.findFirstOrThrow({ where: { to: email } });
    expect(letter.text).not.toContain(code);
    expect(await findAskedLink({ linkId, browser }, at)).toEqual({ email, code, isRegistration: false });
    expect(await findLink(token, undefined, at)).toMatchObject({ needsCode: true });
    await expect(press({ token }, at)).rejects.toMatchObject({
      code: "invalid",
      fields: { code: ["Enter the code shown on the screen where you asked for the link"] },
    });
    const typed = `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`;
    const { sessionToken } = await press({ token, code: typed }, at);
    expect(await actorOfToken(sessionToken, at)).toMatchObject({ id });
    const subjects = await db().mail.findMany({ where: { to: email, kind: "signed-in-elsewhere" } });
    expect(subjects).toHaveLength(1);
    expect(await findAskedLink({ linkId, browser }, at)).toBeNull();
  });

  test("may be wrong four times and right the fifth", async () => {
    const at = someTime();
    const { email, code } = await ask({ at });
    const token = await tokenTo(email);
    for (const left of ["4 more times", "3 more times", "2 more times", "once more"]) {
      await expect(press({ token, code: "AAAAAAAA" }, at)).rejects.toMatchObject({
        fields: { code: [`The code is not right. You can try ${left}`] },
      });
    }
    await expect(press({ token, code }, at)).resolves.toBeDefined();
  });

  test("is ended by the fifth wrong code, for the asking browser too", async () => {
    const at = someTime();
    const { email, code, browser } = await ask({ at });
    const token = await tokenTo(email);
    for (let wrong = 0; wrong < 4; wrong++) await press({ token, code: "AAAAAAAA" }, at).catch(() => {});
    await expect(press({ token, code: "AAAAAAAA" }, at)).rejects.toMatchObject(DEAD);
    await expect(press({ token, code }, at)).rejects.toMatchObject(DEAD);
    await expect(press({ token, browser }, at)).rejects.toMatchObject(DEAD);
  });

  test("counts every guess of fifty at once: five are looked at", async () => {
    const at = someTime();
    const { email, linkId } = await ask({ at });
    const token = await tokenTo(email);
    const guesses = Array.from({ length: 50 }, (_, n) => press({ token, code: `AAAAAA${10 + n}` }, at));
    const results = await Promise.allSettled(guesses);
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
    expect(await db().signInLink.findUnique({ where: { id: linkId } })).toMatchObject({ attempts: 5, usedAt: null });
  });

  test("the same form sent twice counts one guess", async () => {
    const at = someTime();
    const { email, linkId } = await ask({ at });
    const sent = { token: await tokenTo(email), code: "AAAAAAAA", operationId: randomUUID() };
    await expect(press(sent, at)).rejects.toMatchObject({ code: "invalid" });
    await expect(press(sent, at)).rejects.toMatchObject({ code: "invalid" });
    expect((await db().signInLink.findUnique({ where: { id: linkId } }))?.attempts).toBe(1);
  });

  test.each(["", "undefined", "x", undefined])(
    "an operation id of %j is no way around the code",
    async (operationId) => {
      const at = someTime();
      const { email } = await ask({ at });
      const sent = { operationId, token: await tokenTo(email), code: "AAAAAAAA", browser: "", replacesHash: undefined };
      await expect(signInByLink(VISITOR, sent, at)).rejects.toMatchObject({ code: "invalid" });
    },
  );

  test("the proof of one link is none for another", async () => {
    const at = someTime();
    const mine = await ask({ at });
    const theirs = await ask({ at });
    const token = await tokenTo(theirs.email);
    await expect(press({ token, browser: mine.browser }, at)).rejects.toMatchObject({ code: "invalid" });
    await expect(press({ token, code: mine.code }, at)).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("asking", () => {
  test("for an unknown address answers the same with the same statements, and sends nothing", async () => {
    const at = someTime();
    const known = await knownAddress();
    const unknown = { email: "nobody@unknown.example" };
    const traces: string[][] = [];
    let trace: string[] = [];
    db().$on("query" as never, ((event: { query: string }) => trace.push(event.query)) as never);
    for (const { email } of [known, unknown]) {
      trace = [];
      const answer = await requestLink(VISITOR, { ...op(), email, next: "/work", client: "203.0.113.1" }, at);
      expect(Object.keys(answer)).toEqual(["linkId"]);
      expect(await findAskedLink({ linkId: answer.linkId, browser: browserOf(answer.linkId) }, at)).toMatchObject({
        email,
      });
      traces.push(trace);
    }
    expect(traces[0]?.length).toBeGreaterThan(5);
    expect(traces[1]).toEqual(traces[0]);
    expect(await db().mail.count({ where: { to: known.email } })).toBe(1);
    expect(await db().mail.count({ where: { to: unknown.email } })).toBe(0);
  });

  test("twice with one form sends one letter and gives the browser the same proof", async () => {
    const at = someTime();
    const { email } = await knownAddress();
    const sent = { ...op(), email, next: "/work", client: null };
    const [first, second] = await Promise.all([requestLink(VISITOR, sent, at), requestLink(VISITOR, sent, at)]);
    expect(second).toEqual(first);
    expect(await db().mail.count({ where: { to: email } })).toBe(1);
  });

  test("puts only the configured origin into the letter, and only a safe path behind it", async () => {
    const at = someTime();
    const { email, browser } = await ask({ next: "//evil.example/x", at });
    const { text, subject } = await db().mail.findFirstOrThrow({ where: { to: email } });
    expect([...text.matchAll(/\w+:\/\/[^/\s]+/g)].map(([origin]) => origin)).toEqual(["http://localhost:3000"]);
    expect(subject).toBe("Your link to sign in to London Ventures");
    expect((await press({ token: await tokenTo(email), browser }, at)).next).toBe("/work");
  });

  test.each([
    ["a comment", "user@good.gov.uk(x)evil.com"],
    ["a line break", "a@b.example\nBcc: c@d.example"],
    ["70 kB", `${"a".repeat(70_000)}@b.example`],
    ["an object", { not: "x" }],
  ])("with %s for an address is refused beside the field, and nothing is written", async (_what, email) => {
    const before = await everything();
    const asked = requestLink(VISITOR, { ...op(), email, next: "/work", client: null }, someTime());
    await expect(asked).rejects.toMatchObject({ code: "invalid", fields: { email: [expect.any(String)] } });
    expect(await everything()).toEqual(before);
  });

  test("is limited for one address, whoever asks, known or not, and free again in the next window", async () => {
    for (const email of [(await knownAddress()).email, "limited@unknown.example"]) {
      const at = someTime();
      const asked = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) => ask({ email, client: `198.51.100.${n}`, at })),
      );
      expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(ASK_LIMITS.address);
      await expect(ask({ email, at })).rejects.toMatchObject({ code: "not-now" });
      await expect(ask({ email, at: later(at, 16) })).resolves.toBeDefined();
    }
  });

  test("is limited for one network, and in all", async () => {
    const at = someTime();
    const window = new Date(Math.floor(at.getTime() / (15 * MINUTE)) * 15 * MINUTE);
    await ask({ email: "first@network.example", client: "2001:db8:1:2::1", at });
    const raise = (key: string, count: number) =>
      db().rateLimit.updateMany({ where: { windowStart: window, key: { startsWith: key } }, data: { count } });
    await raise("ask:network:", ASK_LIMITS.network);
    const sameNetwork = { client: "2001:db8:1:2:ffff::9", at };
    await expect(ask({ email: "second@network.example", ...sameNetwork })).rejects.toMatchObject({ code: "not-now" });
    await expect(ask({ email: "second@network.example", client: "2001:db8:1:3::1", at })).resolves.toBeDefined();
    await raise("ask:all", ASK_LIMITS.all);
    await expect(ask({ email: "third@network.example", client: "203.0.113.77", at })).rejects.toMatchObject({
      code: "not-now",
    });
  });
});

describe("registering", () => {
  const registration = { name: "Mara Quill", jobTitle: "Founder", organisation: "Quill & <b>Co</b>" };
  const register = async (email: string, at: Date) => {
    const sent = { ...op(), email, next: "/concepts/new", registration, client: null };
    const { linkId } = await requestLink(VISITOR, sent, at);
    return { browser: browserOf(linkId), token: await tokenTo(email) };
  };

  test("makes nobody until the link is confirmed, then an innovator of a new organisation", async () => {
    const at = someTime();
    const email = "mara@quill.example";
    const { browser, token } = await register(email, at);
    expect(await db().person.count({ where: { email } })).toBe(0);
    expect(await findLink(token, browser, at)).toMatchObject({ email, registration });
    const { sessionToken, next } = await press({ token, browser }, at);
    expect(next).toBe("/concepts/new");
    expect(await actorOfToken(sessionToken, at)).toMatchObject({
      name: "Mara Quill",
      roles: ["innovator"],
      authorityId: null,
    });
    const person = await db().person.findUniqueOrThrow({ where: { email }, include: { organisation: true } });
    expect(person).toMatchObject({
      jobTitle: "Founder",
      organisation: { name: registration.organisation, authorityId: null },
    });
    expect(await db().auditEntry.findMany({ where: { subjectId: person.id }, orderBy: { id: "asc" } })).toMatchObject([
      { action: "person.register" },
      { action: "session.start" },
    ]);
  });

  test("with the name of an organisation that is here joins nobody to it", async () => {
    const at = someTime();
    const there = await db().organisation.create({
      data: { slug: "quill", name: registration.organisation, kind: "borough" },
    });
    const { browser, token } = await register("other@quill.example", at);
    await press({ token, browser }, at);
    expect(await db().person.count({ where: { organisationId: there.id } })).toBe(0);
  });

  test("with a known address signs that person in and changes nothing about them", async () => {
    const at = someTime();
    const { email, id } = await knownAddress();
    const before = await db().person.findUnique({ where: { id } });
    const { browser, token } = await register(email, at);
    expect(await findLink(token, browser, at)).toMatchObject({ registration: null });
    const { sessionToken } = await press({ token, browser }, at);
    expect(await actorOfToken(sessionToken, at)).toMatchObject({ id });
    expect(await db().person.findUnique({ where: { id } })).toEqual(before);
  });

  test("needs the browser or the code: the link alone makes no account", async () => {
    const at = someTime();
    const { token } = await register("thief@quill.example", at);
    const browser = "x".repeat(43);
    await expect(registerPerson(VISITOR, { ...op(), token, browser }, at)).rejects.toMatchObject(DEAD);
    await expect(press({ token }, at)).rejects.toMatchObject({ code: "invalid" });
    expect(await db().person.count({ where: { email: "thief@quill.example" } })).toBe(0);
  });

  test("ten presses at once make one person, one organisation and one session", async () => {
    const at = someTime();
    const email = "race@quill.example";
    const { browser, token } = await register(email, at);
    const before = await db().organisation.count();
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => press({ token, browser }, at)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { id } = await db().person.findUniqueOrThrow({ where: { email } });
    expect(await db().organisation.count()).toBe(before + 1);
    expect(await db().roleGrant.count({ where: { personId: id } })).toBe(1);
    expect(await db().session.count({ where: { personId: id } })).toBe(1);
  });
});

test("links and counts of the day before yesterday are cleared away by the next request", async () => {
  const at = someTime();
  const { linkId } = await ask({ at });
  await ask({ at: later(at, 25 * 60) });
  expect(await db().signInLink.findUnique({ where: { id: linkId } })).toBeNull();
  expect(await db().rateLimit.count({ where: { windowStart: { lt: later(at, 30) } } })).toBe(0);
});
