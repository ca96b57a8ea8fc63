import { unstable_rethrow as rethrow } from "next/navigation";
import type { FormValues, Outcome } from "@/lib/domain/errors";

type Action = (previous: Outcome, form: FormData) => Promise<Outcome>;

const UNANSWERED =
  "No answer came back. Check your connection, and shorten the text if it is very long. Then send it again.";

let unanswered = 0;

/**
 * Without an answer (no connection, a text larger than the server takes) the form says so and keeps what was typed,
 * instead of the error page. Only in a browser: on the server a form needs the action itself to work without scripts.
 */
export function guardAction(action: Action): Action {
  if (typeof window === "undefined") return action;
  return async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (error) {
      rethrow(error);
      unanswered += 1;
      // The number stays: should it have been saved after all, sending it again does nothing more.
      const operationId = String(form.get("operationId"));
      return {
        status: "refused",
        code: "unanswered",
        message: UNANSWERED,
        fields: {},
        values: typed(form),
        operationId,
        attempt: unanswered,
      };
    }
  };
}

function typed(form: FormData): FormValues {
  const values: [string, string | string[]][] = [];
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    values.push([name, name.endsWith("[]") ? texts : (texts[0] ?? "")]);
  }
  return Object.fromEntries(values);
}
