/** The five ways a request can be refused. Pages, actions and routes each translate these once. */
export type RefusalCode = "not-found" | "forbidden" | "invalid" | "conflict" | "not-now";

/** Messages for each field of a form, keyed by the field's name. */
export type FieldErrors = Record<string, string[]>;

/** A request that was understood and is turned down in plain words; everything else that is thrown is a fault. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly fields: FieldErrors = {},
  ) {
    super(message);
    this.name = "Refusal";
  }
}

export const notFound = () => new Refusal("not-found", "Not found.");

/** What a form is told after asking for something. `values` refills the form when it is refused. */
export type Outcome =
  | { status: "idle" }
  | { status: "done"; message?: string; operationId: string; version?: number }
  | {
      status: "refused";
      code: RefusalCode | "signed-out" | "unanswered";
      message: string;
      fields: FieldErrors;
      values: FormValues;
      operationId: string;
      /** Told apart from earlier outcomes with the same operation id, when no answer came. */
      attempt?: number;
    };

/** What a person typed, as the form sent it: text, or several texts for a group of boxes. */
export type FormValues = Record<string, string | string[]>;
