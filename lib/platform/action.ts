import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/domain/actor";
import { type FormValues, type Outcome, Refusal } from "@/lib/domain/errors";
import { readForm, type TypedForm } from "./form-data";
import { currentActor } from "./session";

/** A form's action as `useActionState` takes it. */
export type FormAction = (previous: Outcome, form: FormData) => Promise<Outcome>;

type Done = { redirectTo: string } | { message: string; version?: number } | undefined;

/**
 * Turns a verb into a form action. A refusal becomes an outcome with what was typed; anything else is a fault. `run`
 * says where to go next, or what to say.
 */
export function formAction(run: (actor: Actor, input: TypedForm, form: FormData) => Promise<Done>): FormAction {
  return async (_previous, form) => {
    let done: Done;
    const values = typedValues(form);
    try {
      const actor = await currentActor();
      if (actor.kind === "visitor" && form.has("signedIn")) return signedOut(values);
      done = await run(actor, readForm(form), form);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, fields } = error;
      return { status: "refused", code, message, fields, values, operationId: randomUUID() };
    }
    if (done && "redirectTo" in done) redirect(done.redirectTo);
    return { status: "done", operationId: randomUUID(), ...done };
  };
}

const signedOut = (values: FormValues): Outcome => ({
  status: "refused",
  code: "signed-out",
  message: "You are signed out, and nothing was saved. Sign in again in another tab, then send this form again.",
  fields: {},
  values,
  operationId: randomUUID(),
});

/** What was typed, to be given back: never files, never the form's own numbers. */
function typedValues(form: FormData): FormValues {
  const values: FormValues = Object.create(null);
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || name === "operationId" || name === "version" || name === "signedIn") continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    if (texts.length > 0) values[name] = name.endsWith("[]") ? texts : (texts[0] ?? "");
  }
  return { ...values };
}
