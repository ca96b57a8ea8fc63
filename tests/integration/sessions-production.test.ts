import { beforeAll, describe, expect, test } from "vitest";
import { GET, HEAD, POST } from "@/app/api/auth/[...nextauth]/route";
import { POST as signOut } from "@/app/api/auth/sign-out/route";
import { VISITOR } from "@/lib/domain/actor";
import { getLetter, listLetters } from "@/lib/features/mailbox/queries";
import { requestLink, startDemoSession } from "@/lib/features/sessions/commands";
import { listDemoPeople } from "@/lib/features/sessions/queries";
import { db } from "@/lib/platform/db";
import { readEnv } from "@/lib/platform/env";
import { cookieOptions, sessionCookie } from "@/lib/platform/session";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

// Set before anything reads them: the settings of a portal that people use.
Object.assign(process.env, {
  DEMO: "0",
  DATABASE_URL: "postgresql://elsewhere.invalid/portal",
  ORIGIN: "https://portal.example",
  SECRET: "a secret of more than thirty-two characters",
  SMTP_URL: "smtp://mail.invalid:25",
});

setUpDatabase();

describe("in production", () => {
  let personId = "";
  beforeAll(async () => {
    ({ id: personId } = await makePerson());
    await db().person.update({ where: { id: personId }, data: { demoLine: "Left over from a demonstration" } });
  });

  test("nobody is signed in at the press of a button, even if demonstration people are in the database", async () => {
    expect(await listDemoPeople()).toEqual([]);
    const start = startDemoSession(VISITOR, { ...op(), personId, tokenHash: "0".repeat(64) });
    await expect(start).rejects.toMatchObject({ code: "not-found" });
    expect(await db().session.count()).toBe(0);
  });

  test("a demonstration setting keeps it from starting, and is named", () => {
    expect(() => readEnv({ ...process.env, DEMO: "1" })).toThrow(/DEMO is on/);
  });

  test("there is no mailbox, whatever letters there are", async () => {
    const { email } = await db().person.findUniqueOrThrow({ where: { id: personId } });
    await requestLink(VISITOR, { ...op(), email, next: "/work", client: null });
    const { id, text } = await db().mail.findFirstOrThrow();
    expect(text).toMatch(/\nhttps:\/\/portal\.example\/sign-in\/confirm\?token=[\w-]{43}\n/);
    await expect(listLetters(VISITOR)).rejects.toMatchObject({ code: "not-found" });
    await expect(getLetter(VISITOR, { id })).rejects.toMatchObject({ code: "not-found" });
  });

  test("the session cookie is bound to this host and to TLS", async () => {
    expect(sessionCookie()).toBe("__Host-london-ventures");
    expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
    const headers = { "sec-fetch-site": "same-origin" };
    const response = await signOut(
      new Request("https://portal.example/api/auth/sign-out", { method: "POST", headers }),
    );
    expect(response.headers.get("set-cookie")).toMatch(/^__Host-london-ventures=; .*; Secure$/);
  });

  test.each([
    "signin",
    "signout",
    "session",
    "csrf",
    "providers",
    "error",
    "start/oidc",
    "callback/oidc",
    "callback/entra",
    "start/email",
  ])("without a provider there is nothing at /api/auth/%s", async (path) => {
    const request = () => new Request(`https://portal.example/api/auth/${path}`);
    const response = await GET(request(), { params: Promise.resolve({ nextauth: path.split("/") }) });
    expect(response.status).toBe(404);
    expect([HEAD().status, POST().status]).toEqual([404, 404]);
  });
});
