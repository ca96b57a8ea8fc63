import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { can } from "@/lib/domain/policy";
import type { Move, Stage } from "@/lib/domain/stages";
import { ventureSlug } from "@/lib/domain/venture-input";
import type { VentureKind, VentureStatus } from "@/lib/domain/ventures";
import { conceptReference, denReference, paperReference } from "@/lib/format/reference";
import { db, type Prisma } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { PUBLIC_VENTURE, visibleVentures } from "./visible";

export type VentureLine = {
  slug: string;
  title: string;
  summary: string;
  kind: VentureKind;
  status: VentureStatus;
  cycle: { number: number; slug: string; title: string } | null;
  reference: string | null;
};

/** Ventures this reader may see: those furthest in delivery first, then by name. */
export async function listVentures(actor: Actor): Promise<VentureLine[]> {
  const rows = await db().venture.findMany({
    where: visibleVentures(actor),
    relationLoadStrategy: "join",
    orderBy: [{ cycle: { number: "desc" } }, { title: "asc" }, { id: "asc" }],
    take: 500,
    select: {
      slug: true,
      title: true,
      summary: true,
      kind: true,
      status: true,
      cycle: { select: { number: true, slug: true, title: true } },
      concept: { select: { number: true } },
    },
  });
  return rows.map(({ concept, ...row }) => ({ ...row, reference: concept ? conceptReference(concept.number) : null }));
}

/** One decision on the way here, as far as it is published. */
export type LineageDecision = {
  id: string;
  gate: Stage;
  outcome: Move;
  reasons: string;
  decidedAt: Date;
  den: string | null;
  paper: { reference: string; resolution: string } | null;
  conditions: { id: string; text: string; dueOn: Date; state: "open" | "offered" | "discharged" }[];
};

export type VentureView = VentureLine & {
  version: number;
  note: string | null;
  startedAt: Date | null;
  /** False while the meeting that approved it is not published. */
  isPublic: boolean;
  organisation: string | null;
  problems: { slug: string; title: string }[];
  submittedAt: Date | null;
  fastTrackedAt: Date | null;
  decisions: LineageDecision[];
  moves: { id: string; from: VentureStatus; to: VentureStatus; reason: string; at: Date }[];
  boroughs: { id: string; name: string; level: "interested" | "sponsoring" | "will_pilot" }[];
  may: { move: boolean };
};

const PUBLISHED_DECISION = {
  reversesId: null,
  reversedBy: { is: null },
  OR: [{ denItem: { den: { state: "published" } } }, { agendaItem: { meeting: { state: "published" } } }],
} satisfies Prisma.DecisionWhereInput;

async function loadVenture(slug: string) {
  const [row, open] = await Promise.all([
    db().venture.findFirst({
      where: { slug, withdrawnAt: null },
      relationLoadStrategy: "join",
      select: {
        slug: true,
        title: true,
        summary: true,
        kind: true,
        status: true,
        leadId: true,
        version: true,
        note: true,
        startedAt: true,
        cycle: { select: { number: true, slug: true, title: true } },
        moves: {
          orderBy: { at: "asc" },
          select: { id: true, fromStatus: true, toStatus: true, reason: true, at: true },
        },
        concept: {
          select: {
            number: true,
            submittedAt: true,
            leadOrganisation: { select: { name: true } },
            problems: {
              orderBy: { problem: { position: "asc" } },
              select: { problem: { select: { slug: true, title: true } } },
            },
            moves: { where: { move: "fast_track" }, orderBy: { at: "desc" }, take: 1, select: { at: true } },
            support: {
              where: { withdrawnAt: null },
              orderBy: { authority: { name: "asc" } },
              select: { id: true, level: true, authority: { select: { name: true } } },
            },
            decisions: {
              where: PUBLISHED_DECISION,
              orderBy: { decidedAt: "asc" },
              select: {
                id: true,
                gate: true,
                outcome: true,
                reasons: true,
                decidedAt: true,
                denItem: { select: { den: { select: { number: true } } } },
                agendaItem: { select: { year: true, number: true, resolution: true } },
                conditions: { orderBy: { dueOn: "asc" }, select: { id: true, text: true, dueOn: true, state: true } },
              },
            },
          },
        },
      },
    }),
    db().venture.count({ where: { slug, ...PUBLIC_VENTURE } }),
  ]);
  return row ? { ...row, isPublic: open === 1 } : null;
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadVenture>>>;

/** A venture with where it came from: problem statements, concept, published den outcomes, published resolution. */
export const getVenture = query({
  permission: "venture.read",
  input: z.object({ slug: ventureSlug }),
  load: (input) => loadVenture(input.slug),
  show: (venture, actor): VentureView => {
    const { slug, title, summary, kind, status, cycle, version, note, startedAt, isPublic, concept } = venture;
    return {
      slug,
      title,
      summary,
      kind,
      status,
      cycle,
      version,
      note,
      startedAt,
      isPublic,
      reference: concept ? conceptReference(concept.number) : null,
      organisation: concept?.leadOrganisation?.name ?? null,
      problems: concept?.problems.map(({ problem }) => problem) ?? [],
      submittedAt: concept?.submittedAt ?? null,
      fastTrackedAt: concept?.moves[0]?.at ?? null,
      decisions: concept?.decisions.map(lineageDecision) ?? [],
      moves: venture.moves.map(({ fromStatus, toStatus, ...move }) => ({ ...move, from: fromStatus, to: toStatus })),
      boroughs: concept?.support.map(({ id, level, authority }) => ({ id, level, name: authority.name })) ?? [],
      may: { move: can(actor, "venture.edit", venture) },
    };
  },
});

function lineageDecision(row: NonNullable<Loaded["concept"]>["decisions"][number]): LineageDecision {
  const { denItem, agendaItem, ...decision } = row;
  return {
    ...decision,
    den: denItem ? denReference(denItem.den.number) : null,
    paper: agendaItem
      ? { reference: paperReference(agendaItem.year, agendaItem.number), resolution: agendaItem.resolution }
      : null,
  };
}
