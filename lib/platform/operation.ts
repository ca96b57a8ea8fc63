import { createHash } from "node:crypto";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/errors";
import type { Tx } from "./db";

/** A form's promise that sending it twice does one thing: its id, who sent it, to which verb, and what it said. */
export type Sent = { operationId: string; actor: Actor; command: string; input: unknown };

/** The actor as one word, for rows that remember who did something. */
export const actorKey = (actor: Actor): string =>
  actor.kind === "person" ? `person:${actor.id}` : actor.kind === "system" ? `system:${actor.job}` : "visitor";

const hashOf = (input: unknown) => createHash("sha256").update(JSON.stringify(input)).digest("hex");

/**
 * Claims an operation id inside the transaction. Null means it is new; otherwise it holds the first result. The same id
 * with other words is a conflict: those words were not saved.
 */
export async function claimOperation(tx: Tx, sent: Sent, at: Date): Promise<{ result: unknown } | null> {
  const actor = actorKey(sent.actor);
  const inputHash = hashOf(sent.input);
  const claimed = await tx.$executeRaw`
    INSERT INTO "Operation" (id, actor, command, "inputHash", at)
    VALUES (${sent.operationId}::uuid, ${actor}, ${sent.command}, ${inputHash}, ${at}) ON CONFLICT (id) DO NOTHING`;
  if (claimed === 1) return null;
  const first = await tx.operation.findUnique({ where: { id: sent.operationId } });
  if (first?.actor === actor && first.command === sent.command && first.inputHash === inputHash) {
    return { result: first.result };
  }
  throw new Refusal(
    "conflict",
    "This form was already sent once with other words. What is typed here now is not saved: check it and send it again.",
  );
}

/** Writes the audit row and keeps the result for a retry, in one statement. */
export async function finishOperation(tx: Tx, sent: Sent, subjectId: string, result: unknown, at: Date) {
  const kept = JSON.stringify(result ?? null);
  await tx.$executeRaw`
    WITH kept AS (UPDATE "Operation" SET result = ${kept}::jsonb WHERE id = ${sent.operationId}::uuid)
    INSERT INTO "AuditEntry" (at, actor, action, "subjectId", "operationId")
    VALUES (${at}, ${actorKey(sent.actor)}, ${sent.command}, ${subjectId}, ${sent.operationId}::uuid)`;
}
