"use client";
import { type ReactNode, useActionState, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { Outcome } from "@/lib/domain/errors";
import { guardAction } from "./guard-action";

/** What a field needs to show: its name and id, what was typed, and what is wrong with it. */
export type Field = { name: string; id: string; defaultValue: string; error?: string };

/** A form's view of its last outcome. */
export type FormState = {
  outcome: Outcome;
  /** A text field; `initial` shows until something was typed and refused. */
  field: (name: string, initial?: string) => Field;
  /** What was chosen in a group of boxes named `name[]`. */
  chosen: (name: string, initial?: readonly string[]) => readonly string[];
  error: (name: string) => string | undefined;
};

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  /** Made by the server for each page view. A refused or finished form gets the next one with its outcome. */
  operationId: string;
  version?: number;
  /** False for the few forms that visitors send. */
  signedIn?: boolean;
  /** Told apart from other forms on the page: the beginning of every id in this form. */
  prefix?: string;
  /** Values the person does not type. */
  hidden?: Record<string, string | number>;
  submit: string;
  submitVariant?: "secondary" | "warning";
  /** A second way to send the form, told apart by a field of its own. */
  alternative?: { name: string; value: string; text: string };
  children?: (state: FormState) => ReactNode;
  className?: string;
};

/**
 * The one form pattern: works without JavaScript, gives typed text back beside plain messages, and carries an operation
 * id so that sending it twice does one thing.
 */
export function ActionForm({ action, version, signedIn = true, prefix = "", hidden = {}, children, ...props }: Props) {
  const guarded = useMemo(() => guardAction(action), [action]);
  const [outcome, send] = useActionState(guarded, { status: "idle" });
  const done = outcome.status === "done" ? outcome : null;
  const operationId = outcome.status === "idle" ? props.operationId : outcome.operationId;
  const attempt = outcome.status === "refused" ? outcome.attempt : undefined;
  return (
    <form action={send} className={props.className} noValidate key={`${operationId} ${attempt ?? ""}`}>
      <input type="hidden" name="operationId" value={operationId} />
      {version === undefined ? null : <input type="hidden" name="version" value={done?.version ?? version} />}
      {signedIn ? <input type="hidden" name="signedIn" value="yes" /> : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {outcome.status === "refused" ? <Problems outcome={outcome} prefix={prefix} /> : null}
      {done?.message ? <NotificationBanner type="success" text={done.message} titleId={`${prefix}done`} /> : null}
      {children?.(readOutcome(outcome, prefix))}
      <div className="govuk-button-group">
        <Button variant={props.submitVariant} preventDoubleClick>
          {props.submit}
        </Button>
        {props.alternative ? (
          <Button variant="secondary" name={props.alternative.name} value={props.alternative.value} preventDoubleClick>
            {props.alternative.text}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function readOutcome(outcome: Outcome, prefix: string): FormState {
  const refused = outcome.status === "refused" ? outcome : null;
  const error = (name: string) => refused?.fields[name]?.[0];
  return {
    outcome,
    error,
    field: (name, initial = "") => {
      const typed = refused?.values[name];
      return {
        name,
        id: `${prefix}${name}`,
        defaultValue: typeof typed === "string" ? typed : initial,
        error: error(name),
      };
    },
    chosen: (name, initial = []) => {
      if (!refused) return initial;
      const typed = refused.values[`${name}[]`];
      return Array.isArray(typed) ? typed : [];
    },
  };
}

function Problems({ outcome, prefix }: { outcome: Extract<Outcome, { status: "refused" }>; prefix: string }) {
  const errors = Object.entries(outcome.fields).flatMap(([name, messages]) =>
    messages.slice(0, 1).map((text) => ({ text, href: `#${prefix}${name}` })),
  );
  const isInvalid = outcome.code === "invalid" && errors.length > 0;
  return (
    <ErrorSummary
      titleText={isInvalid ? "There is a problem" : "This was not saved"}
      errorList={isInvalid ? errors : [{ text: outcome.message }, ...errors]}
    />
  );
}
