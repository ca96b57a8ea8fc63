import { type NextRequest, NextResponse } from "next/server";

// Headers only. Who may do what is decided in lib/domain/policy.ts, and every test passes without this file.
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);
  // Next takes the nonce for its own scripts from this request header.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store");
  if (isHttps()) response.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  return response;
}

const isHttps = () => (process.env.ORIGIN ?? "").startsWith("https:");

function contentSecurityPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === "development";
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${["'self'", ...signInOrigins()].join(" ")}`,
  ];
  if (isHttps()) rules.push("upgrade-insecure-requests");
  return rules.join("; ");
}

/** Where the sign-in form may lead: browsers hold a form to this through every redirect. */
function signInOrigins(): string[] {
  const issuers = [process.env.OIDC_ISSUER, process.env.ENTRA_TENANT_ID && "https://login.microsoftonline.com"];
  return issuers.flatMap((issuer) => (issuer && URL.canParse(issuer) ? [new URL(issuer).origin] : []));
}

// Not /api: its answers are no pages, and a body that passes through here is cut off at 10 MB.
export const config = { matcher: "/((?!api/|_next/static|_next/image|favicon|healthz|readyz).*)" };
