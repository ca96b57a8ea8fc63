import type { Actor } from "@/lib/domain/actor";
import { holds } from "@/lib/domain/actor";
import type { Prisma } from "@/lib/platform/db";

/** In the portfolio for everybody: not withdrawn, and no board meeting behind it still waits to be published. */
export const PUBLIC_VENTURE = {
  withdrawnAt: null,
  OR: [
    { conceptId: null },
    {
      concept: {
        decisions: {
          none: {
            outcome: { in: ["approve", "approve_with_conditions"] },
            reversedBy: { is: null },
            agendaItem: { meeting: { state: { not: "published" } } },
          },
        },
      },
    },
  ],
} satisfies Prisma.VentureWhereInput;

/** The ventures this actor may see, as a condition of a list; the same rule as `venture.read`. */
export function visibleVentures(actor: Actor): Prisma.VentureWhereInput {
  if (holds(actor, "staff")) return { withdrawnAt: null };
  if (actor.kind !== "person") return PUBLIC_VENTURE;
  return { withdrawnAt: null, OR: [{ leadId: actor.id }, PUBLIC_VENTURE] };
}
