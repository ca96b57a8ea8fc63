import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { setUpDatabase } from "../support/database";
import { makePerson } from "../support/people";

type Claims = { sub: string; email?: string; email_verified?: unknown; nonce?: string };
type Grant = { challenge: string; nonce: string; redirect: string };

// The settings are read once: the provider's port is known before anything of ours is loaded.
await vi.hoisted(async () => {
  const { createServer: listener } = await import("node:net");
  const probe = listener();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, "127.0.0.1", () => resolve((probe.address() as AddressInfo).port));
  });
  await new Promise((resolve) => probe.close(resolve));
  process.env.OIDC_ISSUER = `http://127.0.0.1:${port}`;
  process.env.OIDC_CLIENT_ID = "portal";
  process.env.OIDC_CLIENT_SECRET = "provider secret";
  process.env.OIDC_NAME = "Borough account";
  process.env.LOG_LEVEL = "silent";
});

setUpDatabase();

const { GET } = await import("@/app/api/auth/[...nextauth]/route");
const { VISITOR } = await import("@/lib/domain/actor");
const { listProviders } = await import("@/lib/platform/auth");
const { db } = await import("@/lib/platform/db");
const { actorOfToken, sessionCookie } = await import("@/lib/platform/session");
const { hashToken } = await import("@/lib/platform/token");

const issuer = process.env.OIDC_ISSUER ?? "";
const grants = new Map<string, Grant>();
let claims: Claims = { sub: "" };
let keyIssuer = issuer;
let server: Server;

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "RS256", use: "sig" };
  const idToken = (nonce: string) =>
    new SignJWT({ nonce, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .setIssuer(keyIssuer)
      .setAudience("portal")
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(privateKey);

  const answer = async (request: IncomingMessage): Promise<{ location: string } | object | null> => {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname === "/.well-known/openid-configuration") {
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ["RS256"],
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
      };
    }
    if (url.pathname === "/jwks") return { keys: [jwk] };
    if (url.pathname === "/authorize") {
      const asked = (name: string) => url.searchParams.get(name) ?? "";
      const code = randomUUID();
      grants.set(code, { challenge: asked("code_challenge"), nonce: asked("nonce"), redirect: asked("redirect_uri") });
      return { location: `${asked("redirect_uri")}?code=${code}&state=${encodeURIComponent(asked("state"))}` };
    }
    let body = "";
    for await (const part of request) body += part;
    const sent = new URLSearchParams(body);
    const grant = grants.get(sent.get("code") ?? "");
    grants.delete(sent.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(sent.get("code_verifier") ?? "")
      .digest("base64url");
    const client = Buffer.from(request.headers.authorization?.slice(6) ?? "", "base64").toString();
    const isRight = client === "portal:provider%20secret" || client === "portal:provider+secret";
    if (!grant || !isRight || challenge !== grant.challenge || sent.get("redirect_uri") !== grant.redirect) return null;
    return { access_token: "unused", token_type: "Bearer", expires_in: 300, id_token: await idToken(grant.nonce) };
  };

  server = createServer((request, response) => {
    void answer(request).then((found) => {
      if (found && "location" in found) return response.writeHead(302, { location: String(found.location) }).end();
      const headers = { "content-type": "application/json" };
      return response.writeHead(found ? 200 : 400, headers).end(JSON.stringify(found ?? { error: "invalid_grant" }));
    });
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(issuer).port), "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  keyIssuer = issuer;
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
    claims = { sub, email: email.toUpperCase(), email_verified: true };
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

    claims = { sub, email: "renamed@elsewhere.example", email_verified: false };
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
    claims = { sub: randomUUID(), ...said(email) };
    const before = [await db().person.count(), await db().account.count(), await db().session.count()];
    const browser = new Browser();
    expect(await browser.back(await browser.start())).toBe("/sign-in?problem=unknown");
    expect(browser.session).toBe("");
    expect([await db().person.count(), await db().account.count(), await db().session.count()]).toEqual(before);
  });

  test("is never tied to whoever happens to be signed in here", async () => {
    const [victim, attacker] = [await known(), await known()];
    claims = { sub: randomUUID(), email: victim.email, email_verified: true };
    const browser = new Browser();
    await browser.back(await browser.start());
    const old = browser.session;
    claims = { sub: randomUUID(), email: attacker.email, email_verified: true };
    await browser.back(await browser.start());
    expect(await db().account.count({ where: { personId: victim.id } })).toBe(1);
    expect(await actorOfToken(browser.session)).toMatchObject({ id: attacker.id });
    expect(await actorOfToken(old)).toEqual(VISITOR);
  });

  test("comes back once, to the browser that went, with the state and the number it went with", async () => {
    const { email } = await known();
    claims = { sub: randomUUID(), email, email_verified: true };
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
        keyIssuer = "https://evil.example";
      },
    ],
    [
      "with another's nonce",
      () => {
        claims = { ...claims, nonce: "other" };
      },
    ],
  ])("with a proof %s signs nobody in", async (_what, change) => {
    const { email } = await known();
    claims = { sub: randomUUID(), email, email_verified: true };
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
      claims = { sub: randomUUID(), email, email_verified: true };
      const browser = new Browser();
      expect(await browser.back(await browser.start(next))).toBe("/work");
    },
  );

  test("a callback address in a cookie or in the way back leads to no other place than ours", async () => {
    const { email } = await known();
    claims = { sub: randomUUID(), email, email_verified: true };
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
