import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/errors";
import { now } from "@/lib/platform/clock";
import { operation, parseInput } from "@/lib/platform/command";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/token";
import { confirmLink, registerPerson, tryCode } from "./commands";
import { deadLink, isLive, otherBrowserOf } from "./links";

/** What the confirm page sends, and what the browser holds: the cookie of asking, and the session it may already have. */
export type Confirmation = {
  operationId: unknown;
  token: unknown;
  code: unknown;
  browser: string | undefined;
  replacesHash: string | undefined;
};

/**
 * The way from a link to a session. The asking browser proves itself by its cookie; any other by the code on the asking
 * screen, which binds the link to it. Then the account is made, if this is a registration, and the link is used up.
 */
export async function signInByLink(actor: Actor, sent: Confirmation, at: Date = now()) {
  const token = typeof sent.token === "string" && sent.token.length <= 200 ? sent.token : "";
  const link = await db().signInLink.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!link || !isLive(link, at)) throw deadLink();

  let browser = sent.browser ?? "";
  if (hashToken(browser) !== link.browserHash) {
    const { operationId } = parseInput(operation, sent);
    browser = otherBrowserOf(link.id, operationId);
    // A form sent twice: the first had the right code.
    if (hashToken(browser) !== link.browserHash) await expectCode(actor, sent, token, browser, at);
  }
  const bound = { token, browser };
  const known = await db().person.findUnique({ where: { email: link.email }, select: { id: true } });
  if (!known && link.registration) await registerPerson(actor, { operationId: randomUUID(), ...bound }, at);

  const sessionToken = newToken();
  const session = { tokenHash: hashToken(sessionToken), replacesHash: sent.replacesHash };
  const { next } = await confirmLink(actor, { operationId: randomUUID(), ...bound, ...session }, at);
  return { sessionToken, next };
}

async function expectCode(actor: Actor, sent: Confirmation, token: string, browser: string, at: Date): Promise<void> {
  const code = typeof sent.code === "string" ? sent.code.trim() : "";
  const refuse = (message: string) => new Refusal("invalid", "There is a problem", { code: [message] });
  if (code === "") throw refuse("Enter the code shown on the screen where you asked for the link");
  if (code.length > 100) throw refuse("Code must be 8 letters and numbers");
  const input = { operationId: sent.operationId, token, code, browserHash: hashToken(browser) };
  const { isRight, left } = await tryCode(actor, input, at);
  if (isRight) return;
  if (left === 0) throw deadLink();
  throw refuse(`The code is not right. You can try ${left === 1 ? "once more" : `${left} more times`}`);
}
