import { randomUUID } from "node:crypto";
import { VISITOR } from "@/lib/domain/actor";
import { requestLink } from "@/lib/features/sessions/commands";
import { browserOf, codeOf } from "@/lib/features/sessions/links";
import { signInByLink } from "@/lib/features/sessions/sign-in-by-link";
import { db } from "@/lib/platform/db";
import { makePerson, op } from "./people";

export const MINUTE = 60_000;
const START = Date.UTC(2027, 2, 5, 9);
let windows = 0;

/** A moment in a window of its own, so that no test counts against another's limits. */
export const someTime = () => new Date(START + windows++ * 20 * MINUTE);
export const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * MINUTE);

export async function knownAddress() {
  const actor = await makePerson();
  const { email } = await db().person.findUniqueOrThrow({ where: { id: actor.id } });
  return { email, id: actor.id };
}

export async function tokenTo(email: string): Promise<string> {
  const letter = await db().mail.findFirstOrThrow({
    where: { to: email },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return /confirm\?token=([\w-]+)/.exec(letter.text)?.[1] ?? "";
}

type Asked = { email?: string; next?: string; client?: string | null; at: Date };

export async function ask({ email, next = "/concepts", client = null, at }: Asked) {
  const person = email ? { email, id: "" } : await knownAddress();
  const { linkId } = await requestLink(VISITOR, { ...op(), email: person.email, next, client }, at);
  return { ...person, linkId, browser: browserOf(linkId), code: codeOf(linkId) };
}

type Press = { token: string; browser?: string; code?: string; replacesHash?: string; operationId?: string };

export const press = ({ token, browser, code, replacesHash, operationId = randomUUID() }: Press, at: Date) =>
  signInByLink(VISITOR, { operationId, token, code, browser, replacesHash }, at);

export const everything = async () => ({
  links: await db().signInLink.findMany({ orderBy: { id: "asc" } }),
  sessions: await db().session.findMany({ orderBy: { id: "asc" } }),
  mails: await db().mail.count(),
  audit: await db().auditEntry.count(),
  operations: await db().operation.count(),
  limits: await db().rateLimit.findMany({ orderBy: { key: "asc" } }),
});

export const DEAD = { code: "not-now", message: "This link does not work any more. Ask for a new one." };
