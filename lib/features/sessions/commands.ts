import { randomUUID } from "node:crypto";
import { z } from "zod";
import { askSchema, LINK_LIFE, MAX_CODE_ATTEMPTS, readCode, registrationSchema, slugOf } from "@/lib/domain/sign-in";
import { command, expectOne } from "@/lib/platform/command";
import { env } from "@/lib/platform/env";
import { post } from "@/lib/platform/mail";
import { hashToken, newToken } from "@/lib/platform/token";
import { otherDeviceLetter, signInLetter } from "./letters";
import { countAsk } from "./limits";
import { browserOf, codeOf, deadLink, expectBound, hashCode, isLive, lockLink } from "./links";
import { openSession } from "./open-session";

const secret = z.string().min(1).max(200);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const newSession = { tokenHash: hash, replacesHash: hash.optional() };

/**
 * Asks for a link to sign in, or, with `registration`, to open an account. The same statements run whether the address
 * is known or not: the letter is written, and taken back in the same transaction where nobody has the address.
 */
export const requestLink = command({
  permission: "session.ask",
  input: askSchema.extend({ client: z.string().max(100).nullable(), registration: registrationSchema.optional() }),
  load: async () => ({ id: randomUUID() }),
  run: async ({ tx, input: { email, next, client, registration }, subject: { id }, now }) => {
    await countAsk(tx, email, client, now);
    const token = newToken();
    await tx.signInLink.updateMany({
      where: { email, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    await tx.signInLink.create({
      data: {
        id,
        email,
        next,
        tokenHash: hashToken(token),
        browserHash: hashToken(browserOf(id)),
        codeHash: hashCode(id, codeOf(id)),
        createdAt: now,
        expiresAt: new Date(now.getTime() + LINK_LIFE),
        ...(registration ? { registration } : {}),
      },
    });
    await post(tx, [signInLetter(email, token)], now);
    await tx.$executeRaw`
      DELETE FROM "Mail" WHERE kind = 'sign-in' AND "to" = ${email} AND "createdAt" = ${now} AND ${!registration}
      AND NOT EXISTS (SELECT FROM "Person" WHERE email = ${email})`;
    return { linkId: id };
  },
});

/**
 * Tries the code of the asking screen on another device. The right one binds the link to that device; the fifth wrong
 * one ends the link. A wrong code is a result and not a refusal, because it has to be counted.
 */
export const tryCode = command({
  permission: "session.try-code",
  input: z.object({ token: secret, code: secret, browserHash: hash }),
  load: (tx, { token }) => lockLink(tx, token),
  run: async ({ tx, input, subject: link, now }) => {
    if (!isLive(link, now)) throw deadLink();
    const attempts = link.attempts + 1;
    const code = readCode(input.code);
    const isRight = code !== null && hashCode(link.id, code) === link.codeHash;
    const isOver = !isRight && attempts >= MAX_CODE_ATTEMPTS;
    await tx.signInLink.update({
      where: { id: link.id },
      data: { attempts, ...(isRight ? { browserHash: input.browserHash } : {}), ...(isOver ? { expiresAt: now } : {}) },
    });
    return { isRight, left: Math.max(0, MAX_CODE_ATTEMPTS - attempts) };
  },
});

const bound = z.object({ token: secret, browser: secret });

/** Makes the account that a link was asked for with, once its holder has the link: an innovator of a new organisation. */
export const registerPerson = command({
  permission: "person.register",
  input: bound,
  load: async (tx, { token }) => {
    const link = await lockLink(tx, token);
    return link?.registration ? { id: randomUUID(), link, registration: link.registration } : null;
  },
  run: async ({ tx, input, subject: { id, link, registration }, now }) => {
    expectBound(link, input.browser, now);
    const { name, jobTitle, organisation } = registration;
    const { count } = await tx.person.createMany({
      data: { id, email: link.email, name, jobTitle, createdAt: now },
      skipDuplicates: true,
    });
    if (count === 0) return;
    // Always a new organisation: nobody joins one by knowing its name. Staff merge those that are the same.
    const slug = `${slugOf(organisation)}-${id.slice(0, 8)}`;
    const made = await tx.organisation.create({ data: { slug, name: organisation, kind: "unconfirmed" } });
    await tx.person.update({ where: { id }, data: { organisationId: made.id } });
    await tx.roleGrant.create({ data: { personId: id, role: "innovator", grantedAt: now } });
  },
});

/** Uses up a link and signs its person in. Of many at once, one succeeds. */
export const confirmLink = command({
  permission: "session.start",
  input: bound.extend(newSession),
  load: async (tx, { token }) => {
    const link = await lockLink(tx, token);
    const person = link && (await tx.person.findUnique({ where: { email: link.email }, select: { id: true } }));
    return person && { id: person.id, link };
  },
  run: async ({ tx, input, subject: { id, link }, now }) => {
    expectBound(link, input.browser, now);
    const unused = { id: link.id, usedAt: null, expiresAt: { gt: now } };
    expectOne(await tx.signInLink.updateMany({ where: unused, data: { usedAt: now } }));
    await openSession(tx, id, input, now);
    if (link.attempts > 0) await post(tx, [otherDeviceLetter(link.email)], now);
    return { next: link.next };
  },
});

/** Signs in as one of the demonstration's people. Outside a demonstration there is nobody to be found. */
export const startDemoSession = command({
  permission: "session.start",
  input: z.object({ personId: z.uuid(), ...newSession }),
  load: (tx, { personId }) =>
    env().demo
      ? tx.person.findUnique({ where: { id: personId, demoLine: { not: null } }, select: { id: true } })
      : Promise.resolve(null),
  run: ({ tx, input, subject, now }) => openSession(tx, subject.id, input, now),
});

/** Signs in a person whom their organisation's provider has vouched for, and remembers their account there. */
export const startProviderSession = command({
  permission: "session.start",
  input: z.object({
    personId: z.uuid(),
    account: z.object({ provider: z.string().max(50), providerAccountId: z.string().min(1).max(255) }).nullable(),
    ...newSession,
  }),
  load: (tx, { personId }) => tx.person.findUnique({ where: { id: personId }, select: { id: true } }),
  run: async ({ tx, input, subject, now }) => {
    if (input.account) {
      await tx.account.createMany({ data: { ...input.account, personId: subject.id }, skipDuplicates: true });
    }
    await openSession(tx, subject.id, input, now);
  },
});

/** Signs the actor out: of one browser, or everywhere. */
export const endSession = command({
  permission: "session.end",
  input: z.object({ tokenHash: hash, everywhere: z.boolean() }),
  load: async (_tx, _input, actor) => (actor.kind === "person" ? { id: actor.id, personId: actor.id } : null),
  run: async ({ tx, input, subject: { personId } }) => {
    const { count } = await tx.session.deleteMany({
      where: { personId, ...(input.everywhere ? {} : { tokenHash: input.tokenHash }) },
    });
    return { ended: count };
  },
});
