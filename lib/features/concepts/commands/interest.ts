import { z } from "zod";
import { type Actor, holds, isPerson } from "@/lib/domain/actor";
import { conceptRef, reasonField } from "@/lib/domain/concept-input";
import { Refusal } from "@/lib/domain/errors";
import { conceptReference } from "@/lib/format/reference";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { announce } from "../announce";
import type { ConceptSubject } from "../facts";
import { interestRecorded, memberStepsOut } from "../letters";
import { staffFor, waitingChairsOf } from "../recipients";
import { byRef, personOf } from "../subject";

/** The person whose interest is recorded: oneself, or anybody if one is staff. */
async function personConcerned(tx: Tx, actor: Actor, personId: string) {
  if (!isPerson(actor, personId) && !holds(actor, "staff")) {
    throw new Refusal("forbidden", "You can speak about your own interests only.");
  }
  const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true, name: true, email: true } });
  if (!person) throw new Refusal("invalid", "There is a problem", { personId: ["Select a person"] });
  return person;
}

type Record = { personId: string; declared: boolean; reason: string };

const record = (tx: Tx, actor: Actor, subject: ConceptSubject, { personId, declared, reason }: Record, at: Date) =>
  tx.interest.create({
    data: { conceptId: subject.id, personId, declared, reason, recordedById: personOf(actor), at },
  });

/** Puts an interest on record: from now on the person does not read the concept, score it or vote on it. */
export const declareInterest = command({
  permission: "concept.declare-interest",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, personId: z.uuid("Select a person").optional(), reason: reasonField }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    const person = await personConcerned(tx, actor, input.personId ?? personOf(actor));
    if (subject.recusedIds.includes(person.id)) throw new Refusal("not-now", "This interest is on record already.");
    await record(tx, actor, subject, { personId: person.id, declared: true, reason: input.reason }, now);
    if (!isPerson(actor, person.id)) {
      await announce(tx, [person], interestRecorded(subject, true, input.reason), now);
    }
    const told = [...(await staffFor(tx, subject.id)), ...(await waitingChairsOf(tx, subject.id))];
    const others = told.filter((one) => one.personId !== person.id && !isPerson(actor, one.personId));
    await announce(tx, others, memberStepsOut(subject, person.name), now);
    return { reference: conceptReference(subject.number), personId: person.id };
  },
});

/**
 * Puts on record that there is no interest after all. A suggested interest can be dismissed by the person; one that
 * stands declared only by staff, and never by its own person: nobody steps back in by themselves.
 */
export const dismissInterest = command({
  permission: "concept.declare-interest",
  sees: "concept.read-summary",
  input: z.object({ ref: conceptRef, personId: z.uuid("Select a person"), reason: reasonField }),
  load: byRef,
  run: async ({ tx, actor, input, subject, now }) => {
    const person = await personConcerned(tx, actor, input.personId);
    const stands = subject.recusedIds.includes(person.id);
    if (stands && isPerson(actor, person.id)) {
      throw new Refusal("forbidden", "A declared interest can be taken back by programme staff only.");
    }
    await record(tx, actor, subject, { personId: person.id, declared: false, reason: input.reason }, now);
    if (!isPerson(actor, person.id)) {
      await announce(tx, [person], interestRecorded(subject, false, input.reason), now);
    }
    return { reference: conceptReference(subject.number), personId: person.id };
  },
});
