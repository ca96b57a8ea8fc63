import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { notFound } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { query } from "@/lib/platform/query";

const MOST = 100;

/** The latest letters that stayed on this machine. Where letters are sent for real, there is no mailbox. */
export async function listLetters(actor: Actor) {
  if (!can(actor, "mailbox.read", { localMail: env().localMail })) throw notFound();
  return db().mail.findMany({
    select: { id: true, to: true, subject: true, state: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
}

export const getLetter = query({
  permission: "mailbox.read",
  input: z.object({ id: z.uuid() }),
  load: async ({ id }) => {
    const { localMail } = env();
    const letter = localMail ? await db().mail.findUnique({ where: { id } }) : null;
    return letter && { ...letter, localMail };
  },
  show: ({ to, subject, text, state, createdAt }) => ({ to, subject, text, state, createdAt, origin: env().origin }),
});
