import { randomUUID } from "node:crypto";
import { endSession } from "@/lib/features/sessions/commands";
import { env } from "@/lib/platform/env";
import { actorOfToken, cookieOptions, sessionCookie, sessionTokenOf } from "@/lib/platform/session";
import { hashToken } from "@/lib/platform/token";

/** Signs out, on this browser or everywhere. A route and not an action: only a route can tell the browser to forget pages. */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request)) return new Response("Sign out from a page of this portal.\n", { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const token = sessionTokenOf(request);
  const actor = token ? await actorOfToken(token) : null;
  if (token && actor?.kind === "person") {
    const everywhere = form.get("everywhere") === "yes";
    await endSession(actor, { operationId: randomUUID(), tokenHash: hashToken(token), everywhere });
  }
  const { secure } = cookieOptions();
  const gone = `${sessionCookie()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  const headers = { Location: "/sign-in/signed-out", "Set-Cookie": gone, "Clear-Site-Data": '"cache", "storage"' };
  return new Response(null, { status: 303, headers });
}

/** Browsers say where a form came from; those too old to say it send the origin. */
function isOurs({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  return site === null ? headers.get("origin") === env().origin : site === "same-origin";
}
