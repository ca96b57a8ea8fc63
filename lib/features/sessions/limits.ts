import { Refusal } from "@/lib/domain/errors";
import { ASK_LIMITS, ASK_WINDOW, networkOf } from "@/lib/domain/sign-in";
import { Prisma, type Tx } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/token";

const DAY = 86_400_000;

/**
 * Counts one more request for a link, in one statement, and refuses with `not-now` past any of the limits. The rows are
 * always taken in the same order, and the last is everybody's, so that requests queue up and never wait for each other.
 */
export async function countAsk(tx: Tx, email: string, client: string | null, at: Date): Promise<void> {
  const window = new Date(Math.floor(at.getTime() / ASK_WINDOW) * ASK_WINDOW);
  const counted = [
    { key: `ask:address:${hashToken(email)}`, limit: ASK_LIMITS.address },
    ...(client ? [{ key: `ask:network:${hashToken(networkOf(client))}`, limit: ASK_LIMITS.network }] : []),
    { key: "ask:all", limit: ASK_LIMITS.all },
  ];
  const rows = await tx.$queryRaw<{ key: string; count: number }[]>`
    INSERT INTO "RateLimit" (key, "windowStart", count)
    VALUES ${Prisma.join(counted.map(({ key }) => Prisma.sql`(${key}, ${window}, 1)`))}
    ON CONFLICT (key, "windowStart") DO UPDATE SET count = "RateLimit".count + 1
    RETURNING key, count`;
  const limits = new Map(counted.map(({ key, limit }) => [key, limit]));
  if (rows.some(({ key, count }) => count > (limits.get(key) ?? 0))) {
    throw new Refusal("not-now", "Too many links were asked for. Wait 15 minutes, then ask again.");
  }
  await tx.rateLimit.deleteMany({ where: { windowStart: { lt: new Date(at.getTime() - DAY) } } });
  await tx.signInLink.deleteMany({ where: { createdAt: { lt: new Date(at.getTime() - DAY) } } });
}
