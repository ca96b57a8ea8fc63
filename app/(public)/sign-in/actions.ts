"use server";
import { registerSchema, safePath } from "@/lib/domain/sign-in";
import { requestLink, startDemoSession } from "@/lib/features/sessions/commands";
import { browserOf } from "@/lib/features/sessions/links";
import { signInByLink } from "@/lib/features/sessions/sign-in-by-link";
import { formAction } from "@/lib/platform/action";
import { parseInput } from "@/lib/platform/command";
import { currentAsking, currentClient, currentToken, giveAsking, giveSession } from "@/lib/platform/session";
import { hashToken, newToken } from "@/lib/platform/token";

export const askAction = formAction(async (actor, { operationId, email, next }) => {
  const { linkId } = await requestLink(actor, { operationId, email, next, client: await currentClient() });
  await giveAsking({ linkId, browser: browserOf(linkId) });
  return { redirectTo: "/sign-in/check" };
});

export const registerAction = formAction(async (actor, input) => {
  const { email, next, ...registration } = parseInput(registerSchema, input);
  const { operationId } = input;
  const { linkId } = await requestLink(actor, {
    operationId,
    email,
    next,
    registration,
    client: await currentClient(),
  });
  await giveAsking({ linkId, browser: browserOf(linkId) });
  return { redirectTo: "/sign-in/check" };
});

export const confirmAction = formAction(async (actor, { operationId, token, code }) => {
  const browser = (await currentAsking())?.browser;
  const { sessionToken, next } = await signInByLink(actor, {
    operationId,
    token,
    code,
    browser,
    replacesHash: await replaced(),
  });
  await giveSession(sessionToken);
  return { redirectTo: next };
});

export const demoAction = formAction(async (actor, { operationId, personId, next }) => {
  const sessionToken = newToken();
  const session = { tokenHash: hashToken(sessionToken), replacesHash: await replaced() };
  await startDemoSession(actor, { operationId, personId, ...session });
  await giveSession(sessionToken);
  return { redirectTo: safePath(next) };
});

/** The session that this browser has now, and that the new one takes the place of. */
async function replaced(): Promise<string | undefined> {
  const token = await currentToken();
  return token && hashToken(token);
}
