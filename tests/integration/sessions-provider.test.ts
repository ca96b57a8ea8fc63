import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { GET } from "@/app/api/auth/[...nextauth]/route";
import { VISITOR } from "@/lib/domain/actor";
import { listProviders } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { actorOfToken, sessionCookie } from "@/lib/platform/session";
import { hashToken } from "@/lib/platform/token";
import { setUpDatabase } from "../support/database";
import { type Claims, openProvider } from "../support/oidc-provider";
import { makePerson } from "../support/people";

// The settings are read at their first use: by then the provider has its port.
const provider = await openProvider();
Object.assign(process.env, {
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: provider.client.id,
  OIDC_CLIENT_SECRET: provider.client.secret,
  OIDC_NAME: "Borough account",
  LOG_LEVEL: "silent",
});

setUpDatabase();

afterAll(() => provider.close());
beforeEach(() => {
  provider.issuerInProof = provider.issuer;
});

/** A browser with cookies, as far as this way needs one. */
class Browser {
  readonly cookies = new Map<string, string>();

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const url = new URL(path, "http://localhost:3000");
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const request = new Request(url, { headers: { cookie, ...headers } });
    const nextauth = url.pathname.split("/").slice(3);
    const response = await GET(request, { params: Promise.resolve({ nextauth }) });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "" || /max-age=0/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** To the provider and as far as its answer: the way back, not yet gone. */
  async start(next = "/concepts", headers: Record<string, string> = {}): Promise<string> {
    const toProvider = await this.get(`/api/auth/start/oidc?next=${encodeURIComponent(next)}`, headers);
    const atProvider = await fetch(toProvider.headers.get("location") ?? "", { redirect: "manual" });
    return atProvider.headers.get("location") ?? "";
  }

  async back(address: string, headers: Record<string, string> = {}): Promise<string> {
    const { pathname, search } = new URL(address);
    return (await this.get(`${pathname}${search}`, headers)).headers.get("location") ?? "";
  }

  get session(): string {
    return this.cookies.get(sessionCookie()) ?? "";
  }
}

async function known() {
  const { id } = await makePerson({ roles: ["borough_officer"] });
  const { email } = await db().person.findUniqueOrThrow({ where: { id } });
  return { id, email };
}

describe("an organisation's account", () => {
  test("signs in the person whose verified address it is, and is remembered by its own number", async () => {
    const { id, email } = await known();
    const sub = randomUUID();
    provider.claims = { sub, email: email.toUpperCase(), email_verified: true };
    const browser = new Browser();
    expect(await browser.back(await browser.start())).toBe("/concepts");
    expect(await actorOfToken(browser.session)).toMatchObject({ id, roles: ["borough_officer"] });
    expect(await db().account.findMany({ where: { personId: id } })).toEqual([
      { provider: "oidc", providerAccountId: sub, personId: id },
    ]);
    const [session] = await db().session.findMany({ where: { personId: id } });
    expect(session?.tokenHash).toBe(hashToken(browser.session));
    expect((session?.expiresAt.getTime() ?? 0) - (session?.createdAt.getTime() ?? 0)).toBe(12 * 3_600_000);
    expect(await db().auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([{ action: "session.start" }]);

    provider.claims = { sub, email: "renamed@elsewhere.example", email_verified: false };
    const again = new Browser();
    expect(await again.back(await again.start())).toBe("/concepts");
    expect(await actorOfToken(again.session)).toMatchObject({ id });
    expect(again.session).not.toBe(browser.session);
  });

  test("is offered on the sign-in page by the name of the settings", () => {
    expect(listProviders()).toEqual([{ id: "oidc", name: "Borough account" }]);
  });

  test.each<[string, (email: string) => Omit<Claims, "sub">]>([
    ["not verified", (email) => ({ email, email_verified: false })],
    ["not said to be verified", (email) => ({ email })],
    ["nobody's", () => ({ email: "nobody@elsewhere.example", email_verified: true })],
    ["missing", () => ({ email_verified: true })],
    ["more than an address", (email) => ({ email: `${email}(x)evil.example`, email_verified: true })],
  ])("whose address is %s signs nobody in and makes nobody", async (_what, said) => {
    const { email } = await known();
    provider.claims = { sub: randomUUID(), ...said(email) };
    const before = [await db().person.count(), await db().account.count(), await db().session.count()];
    const browser = new Browser();
    expect(await browser.back(await browser.start())).toBe("/sign-in?problem=unknown");
    expect(browser.session).toBe("");
    expect([await db().person.count(), await db().account.count(), await db().session.count()]).toEqual(before);
  });

  test("is never tied to whoever happens to be signed in here", async () => {
    const [victim, attacker] = [await known(), await known()];
    provider.claims = { sub: randomUUID(), email: victim.email, email_verified: true };
    const browser = new Browser();
    await browser.back(await browser.start());
    const old = browser.session;
    provider.claims = { sub: randomUUID(), email: attacker.email, email_verified: true };
    await browser.back(await browser.start());
    expect(await db().account.count({ where: { personId: victim.id } })).toBe(1);
    expect(await actorOfToken(browser.session)).toMatchObject({ id: attacker.id });
    expect(await actorOfToken(old)).toEqual(VISITOR);
  });

  test("comes back once, to the browser that went, with the state and the number it went with", async () => {
    const { email } = await known();
    provider.claims = { sub: randomUUID(), email, email_verified: true };
    const browser = new Browser();
    const address = await browser.start();
    const other = new Browser();
    expect(await other.back(address)).toBe("/sign-in?problem=provider");
    const forged = await browser.start();
    expect(await browser.back(forged.replace(/state=[^&]+/, "state=forged"))).toBe("/sign-in?problem=provider");
    const kept = new Browser();
    const once = await kept.start();
    const jar = new Map(kept.cookies);
    expect(await kept.back(once)).toBe("/concepts");
    for (const [name, value] of jar) kept.cookies.set(name, value);
    expect(await kept.back(once)).toBe("/sign-in?problem=provider");
  });

  test.each<[string, () => void]>([
    [
      "of another issuer",
      () => {
        provider.issuerInProof = "https://evil.example";
      },
    ],
    [
      "with another's nonce",
      () => {
        provider.claims = { ...provider.claims, nonce: "other" };
      },
    ],
  ])("with a proof %s signs nobody in", async (_what, change) => {
    const { email } = await known();
    provider.claims = { sub: randomUUID(), email, email_verified: true };
    change();
    const browser = new Browser();
    expect(await browser.back(await browser.start())).toBe("/sign-in?problem=provider");
    expect(browser.session).toBe("");
  });

  test("refused at the provider leads to the sign-in page with plain words", async () => {
    const browser = new Browser();
    const { searchParams } = new URL(await browser.start());
    const refused = `http://localhost:3000/api/auth/callback/oidc?error=access_denied&state=${searchParams.get("state")}`;
    expect(await browser.back(refused)).toBe("/sign-in?problem=provider");
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "/api/auth/sign-out", "/.//evil.example"])(
    "leads to no other place than ours for next=%s",
    async (next) => {
      const { email } = await known();
      provider.claims = { sub: randomUUID(), email, email_verified: true };
      const browser = new Browser();
      expect(await browser.back(await browser.start(next))).toBe("/work");
    },
  );

  test("a callback address in a cookie or in the way back leads to no other place than ours", async () => {
    const { email } = await known();
    provider.claims = { sub: randomUUID(), email, email_verified: true };
    const browser = new Browser();
    const address = await browser.start();
    for (const [name] of browser.cookies) {
      if (name.endsWith("callback-url")) browser.cookies.set(name, encodeURIComponent("https://evil.example/x"));
    }
    expect(await browser.back(`${address}&callbackUrl=https%3A%2F%2Fevil.example`)).toBe("/work");
  });

  test.each([
    [{ host: "evil.example" }],
    [{ "x-forwarded-host": "evil.example" }],
    [{ "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" }],
    [{ forwarded: "host=evil.example;proto=https" }],
    [{ "x-host": "evil.example", "x-original-host": "evil.example" }],
    [{ origin: "https://evil.example", referer: "https://evil.example/" }],
  ])("is sent back to the configured origin whatever the headers say (%j)", async (headers) => {
    const browser = new Browser();
    expect(await browser.start("/work", headers)).toMatch(/^http:\/\/localhost:3000\/api\/auth\/callback\/oidc\?/);
  });
});

test.each([
  "signin",
  "signin/oidc",
  "signout",
  "session",
  "csrf",
  "providers",
  "error",
  "verify-request",
  "_log",
  "start",
  "start/entra",
  "start/email",
  "start/oidc/more",
  "callback",
  "callback/credentials",
  "callback/__proto__",
])("there is nothing at /api/auth/%s", async (path) => {
  expect((await new Browser().get(`/api/auth/${path}`)).status).toBe(404);
});
