"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Textarea } from "@/components/ui/textarea";
import { DEN_LIMITS } from "@/lib/domain/dens";
import type { Outcome } from "@/lib/domain/errors";
import { type Criterion, CriterionField } from "./criterion-field";

type Action = (previous: Outcome, form: FormData) => Promise<Outcome>;
type Props = {
  action: Action;
  /** Saves one mark the moment it changes, where there is JavaScript. */
  autosave: Action;
  operationId: string;
  den: string;
  item: string;
  version: number;
  scale: readonly { value: number; label: string }[];
  criteria: readonly Criterion[];
  words: { comment: string; suggestion: string; privateNote: string };
  /** What the saved marks come to, in words. */
  saved: string;
};

const OFFLINE = "Not saved: there is no connection. Your marks stay on this page; save them when you are back online.";

/** Reads one criterion out of the form, as the verb that saves one mark takes it. */
function readMark(form: HTMLFormElement, key: string, { den, item }: { den: string; item: string }): FormData {
  const typed = new FormData(form);
  const sent = new FormData();
  const fields = { operationId: crypto.randomUUID(), signedIn: "yes", den, item, key };
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  for (const part of ["value", "comment", "confidence"]) {
    sent.set(`mark.${part}`, typed.get(`marks.${key}.${part}`) ?? "");
  }
  return sent;
}

/**
 * A member’s marks on one concept. Without JavaScript it is one form; with it each change is saved at once, and the
 * whole form waits for what is still being saved.
 */
export function ScoreForm({ action, autosave, den, item, criteria, scale, words, ...form }: Props) {
  const [version, setVersion] = useState(form.version);
  const [status, setStatus] = useState(form.saved);
  const [underWay, setUnderWay] = useState(0);
  const pending = useRef(0);
  const frame = useRef<HTMLDivElement>(null);
  const waiting = useRef<HTMLFormElement | null>(null);

  const save = useCallback(
    async (element: HTMLFormElement, key: string) => {
      if (!("randomUUID" in crypto)) return;
      pending.current += 1;
      setUnderWay(pending.current);
      const outcome = await autosave({ status: "idle" }, readMark(element, key, { den, item })).catch(() => null);
      if (!outcome) setStatus(OFFLINE);
      else if (outcome.status === "refused") {
        setStatus(`Not saved: ${Object.values(outcome.fields)[0]?.[0] ?? outcome.message}`);
      } else if (outcome.status === "done") {
        if (outcome.version !== undefined) setVersion(outcome.version);
        setStatus(outcome.message ?? "");
      }
      pending.current -= 1;
      setUnderWay(pending.current);
    },
    [autosave, den, item],
  );

  useEffect(() => {
    if (underWay > 0 || !waiting.current) return;
    const element = waiting.current;
    waiting.current = null;
    element.requestSubmit();
  }, [underWay]);

  // The browser’s own events: a text area tells of a change when it is left, the rest at once.
  useEffect(() => {
    const root = frame.current;
    const onChange = ({ target }: Event) => {
      const { name, form: element } = target as HTMLInputElement;
      const key = /^marks\.([a-z0-9-]+)\./.exec(name ?? "")?.[1];
      if (key && element) void save(element, key);
    };
    const onSubmit = (event: Event) => {
      if (pending.current === 0) return;
      event.preventDefault();
      event.stopPropagation();
      waiting.current = event.target as HTMLFormElement;
    };
    root?.addEventListener("change", onChange);
    root?.addEventListener("submit", onSubmit, { capture: true });
    return () => {
      root?.removeEventListener("change", onChange);
      root?.removeEventListener("submit", onSubmit, { capture: true });
    };
  }, [save]);

  return (
    <div className="score" ref={frame}>
      <ActionForm
        action={action}
        operationId={form.operationId}
        version={version}
        hidden={{ den, item }}
        submit="Save and check your scores"
      >
        {(state) => (
          <>
            {criteria.map((criterion, place) => (
              <CriterionField criterion={criterion} number={place + 1} scale={scale} form={state} key={criterion.key} />
            ))}
            <h2 className="govuk-heading-m">Your words</h2>
            <Textarea
              {...state.field("comment", words.comment)}
              label="Comment to the panel (optional)"
              hint="The panel and staff read it after the reveal. The authors never do."
              attributes={{ maxLength: DEN_LIMITS.words }}
            />
            <Textarea
              {...state.field("suggestion", words.suggestion)}
              label="Suggested feedback for the authors (optional)"
              hint="The chair may use it, after the reveal, in what the authors are told."
              attributes={{ maxLength: DEN_LIMITS.words }}
            />
            <Textarea
              {...state.field("privateNote", words.privateNote)}
              label="Private note (optional)"
              hint="Only you ever see it."
              attributes={{ maxLength: DEN_LIMITS.words }}
            />
            <p className="score__status" role="status">
              {status}
            </p>
          </>
        )}
      </ActionForm>
    </div>
  );
}
