import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions, type Profile } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import AzureAd from "next-auth/providers/azure-ad";
import { type ProviderClaims, safePath, tenantAddress, verifiedAddress } from "@/lib/domain/sign-in";
import { env } from "./env";
import { log } from "./log";
import { ABSOLUTE_LIFE, cookieOptions, sessionCookie } from "./session";
import { newToken } from "./token";

type Provider = AuthOptions["providers"][number];

const profileOf = (address: (claims: ProviderClaims) => string | null) => (claims: Profile) => ({
  id: String(claims.sub),
  name: null,
  email: address(claims),
});

const shared = {
  checks: ["pkce", "state", "nonce"] as ("pkce" | "state" | "nonce")[],
  // Safe here: an account is tied to a person by verified address only, and nobody is made by a provider.
  allowDangerousEmailAccountLinking: true,
  httpOptions: { timeout: 10_000 },
};

function providers(): Provider[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, ENTRA_TENANT_ID, ENTRA_CLIENT_ID, ENTRA_CLIENT_SECRET } =
    env();
  const found: Provider[] = [];
  if (OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET) {
    found.push({
      id: "oidc",
      name: env().OIDC_NAME,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid email" } },
      idToken: true,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      profile: profileOf(verifiedAddress),
      ...shared,
    });
  }
  if (ENTRA_TENANT_ID && ENTRA_CLIENT_ID && ENTRA_CLIENT_SECRET) {
    found.push({
      ...AzureAd({ tenantId: ENTRA_TENANT_ID, clientId: ENTRA_CLIENT_ID, clientSecret: ENTRA_CLIENT_SECRET }),
      id: "entra",
      name: "Microsoft",
      idToken: true,
      clientId: ENTRA_CLIENT_ID,
      clientSecret: ENTRA_CLIENT_SECRET,
      profile: profileOf(tenantAddress),
      ...shared,
    });
  }
  return found;
}

/** The ways to sign in with another organisation's account, as the sign-in page offers them. */
export const listProviders = (): { id: string; name: string }[] => providers().map(({ id, name }) => ({ id, name }));

export const isProvider = (id: string): boolean => providers().some((provider) => provider.id === id);

function optionsFor(adapter: Adapter): AuthOptions {
  return {
    providers: providers(),
    adapter,
    secret: env().secret,
    session: { strategy: "database", maxAge: ABSOLUTE_LIFE / 1000, generateSessionToken: newToken },
    cookies: { sessionToken: { name: sessionCookie(), options: cookieOptions() } },
    useSecureCookies: cookieOptions().secure,
    callbacks: {
      signIn: async ({ user }) => {
        if (!user.email) return false;
        return (await adapter.getUserByEmail?.(user.email)) != null;
      },
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return `${env().origin}${safePath(path)}`;
      },
    },
    logger: {
      error: (code) => log().error({ code }, "next-auth"),
      warn: () => {},
      debug: () => {},
    },
  };
}

/** One step of next-auth, as plain values in and out: it sees no header, so no header can tell it where it is. */
type Step = {
  path: string[];
  method: "GET" | "POST";
  query?: Record<string, string>;
  body?: Record<string, string>;
  cookies: Record<string, string>;
};
type Answer = { redirect: string | null; cookies: string[]; body: unknown };

async function step(adapter: Adapter, { path, query, ...request }: Step): Promise<Answer> {
  process.env.NEXTAUTH_URL = env().origin;
  const headers = new Map<string, string | string[]>();
  const answer: Answer = { redirect: null, cookies: [], body: null };
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    end: () => response,
    json: (body: unknown) => response.send(body),
    send: (body: unknown) => {
      answer.body = body;
      return response;
    },
  };
  const asked = { ...request, headers: {}, query: { ...query, nextauth: path } };
  await NextAuth(asked as unknown as NextApiRequest, response as unknown as NextApiResponse, optionsFor(adapter));
  const location = headers.get("location");
  answer.redirect = typeof location === "string" ? location : null;
  answer.cookies = [headers.get("set-cookie") ?? []].flat();
  return answer;
}

/** The session cookie stays out: next-auth would tie the account to whoever is signed in. */
function cookiesOf(request: Request): Record<string, string> {
  const pairs = (request.headers.get("cookie") ?? "").split(/; */).flatMap((pair) => {
    const at = pair.indexOf("=");
    if (at < 1 || !/^(?:__Secure-|__Host-)?next-auth\./.test(pair)) return [];
    return [[pair.slice(0, at), decode(pair.slice(at + 1))] as const];
  });
  return Object.fromEntries(pairs);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

function go(location: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** Sends the browser to a provider, with what it needs to be known again when it comes back. */
export async function startAtProvider(
  adapter: Adapter,
  request: Request,
  id: string,
  next: unknown,
): Promise<Response> {
  const csrf = await step(adapter, { path: ["csrf"], method: "GET", cookies: {} });
  const { csrfToken = "" } = csrf.body as { csrfToken?: string };
  const [cookie = ""] = csrf.cookies.filter((one) => one.includes("csrf-token="));
  const [name = "", value = ""] = cookie.slice(0, cookie.indexOf(";")).split("=");
  const answer = await step(adapter, {
    path: ["signin", id],
    method: "POST",
    body: { csrfToken, callbackUrl: `${env().origin}${safePath(next)}` },
    cookies: { ...cookiesOf(request), [name]: decode(value) },
  });
  const kept = answer.cookies.filter((one) => !one.includes("csrf-token="));
  return go(answer.redirect && !isOwn(answer.redirect) ? answer.redirect : "/sign-in?problem=provider", kept);
}

/** The way back from a provider: signed in, or at the sign-in page with what went wrong. */
export async function returnFromProvider(adapter: Adapter, request: Request, id: string): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const answer = await step(adapter, { path: ["callback", id], method: "GET", query, cookies: cookiesOf(request) });
  const kept = answer.cookies.filter((one) => !one.includes("csrf-token="));
  const target = answer.redirect ?? "";
  if (/[?&]error=AccessDenied\b/.test(target)) return go("/sign-in?problem=unknown", kept);
  const signedIn = kept.some((one) => one.startsWith(`${sessionCookie()}=`)) && isOwn(target);
  return go(signedIn ? safePath(target.slice(env().origin.length)) : "/sign-in?problem=provider", kept);
}

const isOwn = (address: string): boolean => address.startsWith(`${env().origin}/`);
