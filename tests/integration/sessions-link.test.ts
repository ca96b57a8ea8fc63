import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { findAskedLink, findLink } from "@/lib/features/sessions/queries";
import { signInByLink } from "@/lib/features/sessions/sign-in-by-link";
import { db, engine } from "@/lib/platform/db";
import { actorOfToken } from "@/lib/platform/session";
import { hashToken } from "@/lib/platform/token";
import { setUpDatabase } from "../support/database";
import { ask, DEAD, everything, later, press, someTime, tokenTo } from "../support/sign-in";

setUpDatabase();

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
    "a token that was never given counts as a dead one (%#)",
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
