import { denInput } from "@/lib/domain/den-input";
import { GATES, requireNow } from "@/lib/domain/dens";
import { announce } from "@/lib/features/concepts/announce";
import { recusedIdsOf } from "@/lib/features/concepts/facts";
import { authorsOf } from "@/lib/features/concepts/recipients";
import { denReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";
import { Prisma, type Tx } from "@/lib/platform/db";
import { post } from "@/lib/platform/mail";
import { type DenSubject, loadDen } from "../facts";
import { papersToAuthors, papersToMember } from "../letters";

type Paper = { conceptId: string; number: number; at: Date; keptOut: string[] };

/** The agenda with the people who get no paper of each concept: declared interests and authors. */
const papersOf = (tx: Tx, denId: string): Promise<Paper[]> => tx.$queryRaw<Paper[]>`
  SELECT c.id AS "conceptId", c.number, i."startsAt" AS at, ${recusedIdsOf(Prisma.sql`c.id`)} ||
    COALESCE((SELECT jsonb_agg(m."personId") FROM "ConceptMember" m WHERE m."conceptId" = c.id), '[]') AS "keptOut"
  FROM "DenItem" i JOIN "Concept" c ON c.id = i."conceptId" WHERE i."denId" = ${denId}::uuid
  ORDER BY i."startsAt", i.position`;

async function writeToPanel(tx: Tx, den: DenSubject & { place: string }, papers: Paper[], at: Date) {
  const seats = await tx.seat.findMany({
    where: { denId: den.id },
    orderBy: { personId: "asc" },
    select: { personId: true, person: { select: { email: true } } },
  });
  const letters = seats.map(({ personId, person }) => {
    const readable = papers.filter(({ keptOut }) => !keptOut.includes(personId));
    return { ...papersToMember(den, readable, papers.length - readable.length), to: person.email };
  });
  await post(tx, letters, at);
}

/** Sends the papers: from now on the panel reads the version of each concept that stands now, whatever comes later. */
export const sendPapers = command({
  permission: "den.edit",
  sees: "den.read",
  input: denInput,
  load: (tx, input) => loadDen(tx, input.den),
  run: async ({ tx, subject: den, now }) => {
    requireNow(den.state === "planned", "The papers of this den have been sent.");
    const papers = await papersOf(tx, den.id);
    requireNow(papers.length > 0, "Put at least one concept on the agenda before you send the papers.");
    await tx.$executeRaw`
      UPDATE "DenItem" i SET "versionNo" = c."versionNo" FROM "Concept" c
      WHERE c.id = i."conceptId" AND i."denId" = ${den.id}::uuid`;
    const { place } = await tx.den.update({
      where: { id: den.id },
      data: { state: "papers_out", version: { increment: 1 } },
      select: { place: true },
    });
    await writeToPanel(tx, { ...den, place }, papers, now);
    for (const paper of papers) {
      await announce(tx, await authorsOf(tx, paper.conceptId), papersToAuthors({ ...den, place }, paper), now);
    }
    return { ref: denReference(den.number) };
  },
});

/** A verb that takes a den from one state to the next. */
const step = (
  permission: "den.run" | "den.publish",
  from: DenSubject["state"],
  to: "live" | "closed" | "published",
  words: { otherwise: string; check?: (tx: Tx, den: DenSubject) => Promise<void> },
) =>
  command({
    permission,
    sees: "den.read",
    input: denInput,
    load: (tx, input) => loadDen(tx, input.den),
    run: async ({ tx, subject: den, now }) => {
      requireNow(den.state === from, words.otherwise);
      await words.check?.(tx, den);
      await tx.den.update({
        where: { id: den.id },
        data: { state: to, version: { increment: 1 }, ...(to === "published" ? { publishedAt: now } : {}) },
      });
      return { ref: denReference(den.number) };
    },
  });

/** Opens the session. */
export const startDen = step("den.run", "papers_out", "live", {
  otherwise: "A den can be started once its papers are out.",
});

/** Concepts whose decision is still missing; one that has left this gate needs none. */
const openItems = (tx: Tx, den: DenSubject) =>
  tx.denItem.count({
    where: { denId: den.id, state: { not: "decided" }, concept: { stage: GATES[den.kind].gate } },
  });

/** Ends the session, once every concept is decided or off the agenda. */
export const closeDen = step("den.run", "live", "closed", {
  otherwise: "Only a den in session can be closed.",
  check: async (tx, den) => {
    const open = await openItems(tx, den);
    requireNow(
      open === 0,
      `${open} of the concepts ${open === 1 ? "has" : "have"} no decision yet. Decide, or take off the agenda, what is left.`,
    );
  },
});

/** Makes the den’s public record: its agenda with the outcomes and the reasons. */
export const publishDen = step("den.publish", "closed", "published", {
  otherwise: "A den can be published once it is closed.",
});
