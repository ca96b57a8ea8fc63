// What is decided about a request before the site sees it: whose address it asks for, and how much it brings.

const MAX_BODY = 1_000_000;
/** Files go to handlers under /api/, which name their own, smaller limits in words. */
const MAX_UPLOAD = 64_000_000;
const HEALTH = new Set(["/healthz", "/readyz"]);
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Says why a request is refused, or null. A foreign Host header is how other sites reach a server on this machine. */
export function refusal(request, env) {
  const { pathname } = new URL(request.url ?? "/", "http://here");
  if (!HEALTH.has(pathname) && !isOurs(askedHost(request, env), env)) {
    return { status: 421, text: `This server answers at ${env.origin} only.` };
  }
  const { method, headers } = request;
  if (method === "GET" || method === "HEAD") return null;
  if (headers["transfer-encoding"] !== undefined) return { status: 411, text: "Say how long the request is." };
  const most = pathname.startsWith("/api/") ? MAX_UPLOAD : MAX_BODY;
  if (Number(headers["content-length"] ?? 0) > most) {
    return {
      status: 413,
      text: `This is more than ${most / 1_000_000} MB, the most that can be sent. Nothing was saved.`,
    };
  }
  return null;
}

function askedHost(request, env) {
  const forwarded = env.TRUST_PROXY ? lastOf(request.headers["x-forwarded-host"]) : undefined;
  return forwarded ?? request.headers.host ?? "";
}

function isOurs(host, env) {
  if (host.toLowerCase() === new URL(env.origin).host) return true;
  return env.demo && LOOPBACK.has(host.toLowerCase().replace(/:\d+$/, ""));
}

/** Keeps of the forwarding headers only what our own proxy wrote: all others are a visitor's invention. */
export function cleanForwarded(request, env) {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith("x-forwarded-") || name === "forwarded" || name === "x-real-ip") {
      const kept = env.TRUST_PROXY && name.startsWith("x-forwarded-") ? lastOf(request.headers[name]) : undefined;
      if (kept === undefined) delete request.headers[name];
      else request.headers[name] = kept;
    }
  }
}

/** The proxy next to us adds to the end of a list; what stands before it came with the request. */
function lastOf(value) {
  const text = Array.isArray(value) ? value.at(-1) : value;
  return text?.split(",").at(-1)?.trim();
}
