import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { notFound } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import { db } from "@/lib/platform/db";

export const LETTERS_A_PAGE = 50;
const STATES = ["queued", "sent", "failed"] as const;
export type LetterState = (typeof STATES)[number];

const asked = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  state: z.enum(STATES).optional().catch(undefined),
});

/** The outbox, newest first: to whom, about what, and whether it went. Never what a letter says. Two statements. */
export async function listOutbox(actor: Actor, raw: unknown) {
  if (!can(actor, "outbox.read", {})) throw notFound();
  const { page, state } = asked.parse(raw);
  const [letters, groups] = await Promise.all([
    db().mail.findMany({
      where: state ? { state } : {},
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * LETTERS_A_PAGE,
      take: LETTERS_A_PAGE,
      select: {
        id: true,
        to: true,
        subject: true,
        kind: true,
        state: true,
        attempts: true,
        error: true,
        createdAt: true,
        sentAt: true,
      },
    }),
    db().mail.groupBy({ by: ["state"], _count: true }),
  ]);
  const counts = Object.fromEntries(
    STATES.map((one) => [one, groups.find((g) => g.state === one)?._count ?? 0]),
  ) as Record<LetterState, number>;
  const total = state ? counts[state] : counts.queued + counts.sent + counts.failed;
  return { letters, counts, state: state ?? null, page, pages: Math.max(1, Math.ceil(total / LETTERS_A_PAGE)) };
}
