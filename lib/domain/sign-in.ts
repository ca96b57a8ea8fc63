import { z } from "zod";

const MINUTE = 60_000;
/** A link and the screen it was asked for on are good for this long, in milliseconds. */
export const LINK_LIFE = 15 * MINUTE;
/** Wrong codes a link survives, less one: the last of them ends it. */
export const MAX_CODE_ATTEMPTS = 5;
export const ASK_WINDOW = 15 * MINUTE;
/** Links that may be asked for in one window: for one address, from one network (a council may have one), and in all. */
export const ASK_LIMITS = { address: 5, network: 100, all: 1_000 } as const;

const LOCAL_PART = /^[a-z0-9_%+'-]+(?:\.[a-z0-9_%+'-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const LAST_LABEL = /^(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])$/;

/** Says whether a lower-case text is an address as this portal takes them: plain ASCII, nothing quoted, a full domain. */
export function isAddress(text: string): boolean {
  if (text.length > 254) return false;
  const parts = text.split("@");
  const [local = "", domain = ""] = parts;
  const labels = domain.split(".");
  return (
    parts.length === 2 &&
    local.length <= 64 &&
    LOCAL_PART.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => label.length <= 63 && LABEL.test(label)) &&
    LAST_LABEL.test(labels.at(-1) ?? "")
  );
}

const lowerAscii = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** An email address, lower case: what it returns is what is stored, compared and written to. */
export const addressSchema = z
  .string("Enter your email address")
  .max(300, { error: "Email address must be 254 characters or less", abort: true })
  .transform((text) => lowerAscii(text.replace(/^[ \t\n]+|[ \t\n]+$/g, "")))
  .superRefine((text, context) => {
    if (isAddress(text)) return;
    const message =
      text === "" ? "Enter your email address" : "Enter an email address in the correct format, like name@example.com";
    context.addIssue({ code: "custom", message });
  });

/** What an identity provider says about a person, as far as it is read here. */
export type ProviderClaims = { email?: unknown; email_verified?: unknown; preferred_username?: unknown };

const readAddress = (claim: unknown): string | null => addressSchema.safeParse(claim).data ?? null;

/** The address a provider vouches for, or null: one that it has not verified anybody could have typed in. */
export function verifiedAddress({ email, email_verified: verified }: ProviderClaims): string | null {
  return verified === true || verified === "true" ? readAddress(email) : null;
}

/** The address of a member of one tenant, whose administrators give the addresses out; null when it has none. */
export function tenantAddress({ email, preferred_username: username }: ProviderClaims): string | null {
  return readAddress(email ?? username);
}

/** Where a person goes after signing in when nothing else was asked for. */
export const DEFAULT_PATH = "/work";

const BASE = "https://portal.invalid";
const PLAIN = /^[\x21-\x5b\x5d-\x7e]+$/;

/**
 * The local path to go to after signing in, or the default when the text could lead anywhere else: another origin, the
 * sign-in pages again, or an address that carries an address.
 */
export function safePath(raw: unknown): string {
  if (typeof raw !== "string" || raw.length > 512 || !PLAIN.test(raw) || !/^\/(?!\/)/.test(raw)) return DEFAULT_PATH;
  if (!URL.canParse(raw, BASE)) return DEFAULT_PATH;
  const url = new URL(raw, BASE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  const decoded = decodeTwice(path);
  const isLocal = url.origin === BASE && url.username === "" && decoded !== null;
  if (!isLocal || decoded.includes("//") || !isVisible(decoded)) return DEFAULT_PATH;
  if (/^\/(?:sign-in|api|_next)(?:[/?#]|$)/i.test(decoded)) return DEFAULT_PATH;
  return path;
}

/** What is left when a careless reader decodes what was already decoded; null where it cannot be. */
function decodeTwice(path: string): string | null {
  try {
    return decodeURIComponent(decodeURIComponent(path));
  } catch {
    return null;
  }
}

/** No backslash, no control character, no line or direction mark that a browser or a log may read differently. */
const isVisible = (text: string) => !/[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);

const nextSchema = z.unknown().optional().transform(safePath);

/** Asking for a link to sign in. */
export const askSchema = z.object({ email: addressSchema, next: nextSchema });

const line = (empty: string, tooLong: string) =>
  z
    .string(empty)
    .max(1_000, { error: tooLong, abort: true })
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .superRefine((text, context) => {
      if (text === "") context.addIssue({ code: "custom", message: empty });
      else if (text.length > 100) context.addIssue({ code: "custom", message: tooLong });
      else if (!isVisible(text))
        context.addIssue({ code: "custom", message: "Use letters, numbers and punctuation only" });
    });

/** What a new person says about themselves. */
export const registrationSchema = z.object({
  name: line("Enter your name", "Name must be 100 characters or less"),
  jobTitle: line("Enter your job title", "Job title must be 100 characters or less"),
  organisation: line("Enter your organisation’s name", "Organisation’s name must be 100 characters or less"),
});
export type Registration = z.output<typeof registrationSchema>;

/** Registering: who one is, and the address that will be shown to be one's own. */
export const registerSchema = registrationSchema.extend(askSchema.shape);

/** The letters of a code: none can be taken for another when read aloud or copied by hand. */
export const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Reads a code as people type it: any case, with spaces or dashes, O for 0, I or L for 1. Null when it is not a code. */
export function readCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return code.length === 8 && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : null;
}

/** The network an address belongs to, for counting: an IPv4 address, or the /64 of an IPv6 one. */
export function networkOf(address: string): string {
  const plain = address
    .replace(/^::ffff:(?=\d+\.)/i, "")
    .slice(0, 45)
    .toLowerCase();
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::", 2);
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}

/** The name a new organisation gets in addresses of pages: letters, digits and dashes. */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return slug || "organisation";
}
