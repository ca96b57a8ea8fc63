import { Refusal } from "@/lib/domain/errors";
import { CODE_ALPHABET, type Registration } from "@/lib/domain/sign-in";
import type { Tx } from "@/lib/platform/db";
import { deriveSecret, hashToken } from "@/lib/platform/token";

/** A link that was asked for. */
export type Link = {
  id: string;
  email: string;
  next: string;
  browserHash: string;
  codeHash: string;
  attempts: number;
  registration: Registration | null;
  usedAt: Date | null;
  expiresAt: Date;
};

/** What the asking browser keeps in a cookie. A retry of the same form gets the same. */
export const browserOf = (linkId: string): string => deriveSecret("sign-in browser", linkId).toString("base64url");

/** What another device is bound by, once it has shown the code with this form. */
export const otherBrowserOf = (linkId: string, operationId: string): string =>
  deriveSecret("sign-in other browser", `${linkId}:${operationId}`).toString("base64url");

/** The eight letters shown on the asking screen only: whoever has just the letter does not have them. */
export const codeOf = (linkId: string): string =>
  [...deriveSecret("sign-in code", linkId).subarray(0, 8)].map((byte) => CODE_ALPHABET[byte % 32]).join("");

export const hashCode = (linkId: string, code: string): string => hashToken(`${linkId}:${code}`);

/** The link of this token, dead or alive; held until the end of the transaction, so that one of many gets it first. */
export async function lockLink(tx: Tx, token: string): Promise<Link | null> {
  const [link] = await tx.$queryRaw<Link[]>`
    SELECT id, email, next, "browserHash", "codeHash", attempts, registration, "usedAt", "expiresAt" FROM "SignInLink"
    WHERE "tokenHash" = ${hashToken(token)} FOR UPDATE`;
  return link ?? null;
}

export const isLive = (link: Pick<Link, "usedAt" | "expiresAt">, at: Date): boolean =>
  link.usedAt === null && link.expiresAt > at;

/** The same words for a link that never was, was used, is too old, or was replaced. */
export const deadLink = () => new Refusal("not-now", "This link does not work any more. Ask for a new one.");

/** Refuses unless the link is alive and the browser is the one it is bound to. */
export function expectBound(link: Link, browser: string, at: Date): void {
  if (!isLive(link, at) || hashToken(browser) !== link.browserHash) throw deadLink();
}
