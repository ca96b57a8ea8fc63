import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { type FieldErrors, notFound, Refusal } from "@/lib/domain/errors";
import { can, type Permission, type SubjectOf } from "@/lib/domain/policy";
import { now } from "./clock";
import { type Tx, transaction } from "./db";
import { claimOperation, finishOperation } from "./operation";

/** What a verb is given to work with, once its actor is known to be allowed. */
export type At<I, S> = { tx: Tx; actor: Actor; input: I; subject: S; now: Date };

type Spec<P extends Permission, I extends z.ZodObject, S extends { id: string }, O> = {
  permission: P;
  /** Who lacks this permission is told that there is nothing here. */
  sees?: Permission;
  input: I;
  load: (tx: Tx, input: z.output<I>, actor: Actor) => Promise<(S & SubjectOf<P>) | null>;
  run: (at: At<z.output<I>, S>) => Promise<O>;
};

export const operation = z.object({
  operationId: z.uuid("This form has lost its number. Reload the page and try again."),
});

/** Refuses input that the schema does not take, with a message for each field. */
export function parseInput<I extends z.ZodType>(schema: I, raw: unknown): z.output<I> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const name = issue.path.join(".");
    fields[name] = [...(fields[name] ?? []), issue.message];
  }
  throw new Refusal("invalid", "There is a problem", fields);
}

const FORBIDDEN =
  "You may not do this, or not any more, so nothing was saved. Reload the page to see how things stand.";

/**
 * Every write is made here, in one transaction: parse, claim the operation, load, authorize, run, audit, keep the
 * result. The same operation id gets the first result back. Throws a `Refusal`, or a fault.
 */
export function command<P extends Permission, I extends z.ZodObject, S extends { id: string }, O>(
  spec: Spec<P, I, S, O>,
) {
  return async (actor: Actor, raw: unknown, at: Date = now()): Promise<O> => {
    const { operationId } = parseInput(operation, raw);
    const input = parseInput(spec.input, raw);
    const sent = { operationId, actor, command: spec.permission, input };
    return transaction(async (tx) => {
      const earlier = await claimOperation(tx, sent, at);
      if (earlier) return earlier.result as O;
      const subject = await spec.load(tx, input, actor);
      if (!subject || (spec.sees && !can(actor, spec.sees, subject as never))) throw notFound();
      if (!can(actor, spec.permission, subject)) throw new Refusal("forbidden", FORBIDDEN);
      const result = await spec.run({ tx, actor, input, subject, now: at });
      await finishOperation(tx, sent, subject.id, result, at);
      return result;
    });
  };
}

/** Refuses with `conflict` when a guarded update found no row: somebody else changed it first. */
export function expectOne(updated: { count: number }): void {
  if (updated.count !== 1) {
    throw new Refusal(
      "conflict",
      "Somebody else changed this while you were working. Reload the page to see what is there now.",
    );
  }
}
