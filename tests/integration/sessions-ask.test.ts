import { describe, expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { ASK_LIMITS } from "@/lib/domain/sign-in";
import { requestLink } from "@/lib/features/sessions/commands";
import { browserOf } from "@/lib/features/sessions/links";
import { findAskedLink } from "@/lib/features/sessions/queries";
import { db } from "@/lib/platform/db";
import { setUpDatabase } from "../support/database";
import { op } from "../support/people";
import { ask, everything, knownAddress, later, MINUTE, press, someTime, tokenTo } from "../support/sign-in";

setUpDatabase();

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

test("links and counts of the day before yesterday are cleared away by the next request", async () => {
  const at = someTime();
  const { linkId } = await ask({ at });
  await ask({ at: later(at, 25 * 60) });
  expect(await db().signInLink.findUnique({ where: { id: linkId } })).toBeNull();
  expect(await db().rateLimit.count({ where: { windowStart: { lt: later(at, 30) } } })).toBe(0);
});
