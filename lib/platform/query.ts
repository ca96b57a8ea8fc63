import type { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { notFound } from "@/lib/domain/errors";
import { can, type Permission, type SubjectOf } from "@/lib/domain/policy";

type Spec<P extends Permission, I extends z.ZodType, S, O> = {
  permission: P;
  input: I;
  load: (input: z.output<I>, actor: Actor) => Promise<(S & SubjectOf<P>) | null>;
  show: (subject: S, actor: Actor) => O | Promise<O>;
};

/**
 * One record for one reader, field by field. What does not exist, what the address cannot mean and what this actor may
 * not see are the same `not-found`.
 */
export function query<P extends Permission, I extends z.ZodType, S, O>(spec: Spec<P, I, S, O>) {
  return async (actor: Actor, raw: unknown): Promise<O> => {
    const parsed = spec.input.safeParse(raw);
    const subject = parsed.success ? await spec.load(parsed.data, actor) : null;
    if (!subject || !can(actor, spec.permission, subject)) throw notFound();
    return spec.show(subject, actor);
  };
}
