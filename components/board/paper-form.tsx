"use client";
import { ActionForm } from "@/components/form/action-form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { Outcome } from "@/lib/domain/errors";

type Props = {
  action: (previous: Outcome, form: FormData) => Promise<Outcome>;
  operationId: string;
  submit: string;
  version?: number;
  hidden: Record<string, string>;
  /** Concepts that may come on the agenda; left out when the paper's subject is settled. */
  concepts?: readonly { reference: string; title: string }[];
  staff: readonly { id: string; name: string; jobTitle: string }[];
  initial: {
    concept?: string;
    title: string;
    summary: string;
    recommendation: string;
    body: string;
    reportById: string;
    exempt: string;
    exemptReason: string;
  };
};

export function PaperForm({ concepts, staff, initial, ...props }: Props) {
  return (
    <ActionForm {...props} className="measure">
      {(form) => (
        <>
          {concepts ? (
            <Select
              label="Concept"
              hint="Leave it open for an item that is only noted"
              {...form.field("concept", initial.concept)}
              items={[
                { value: "", text: "No concept: a plain item" },
                ...concepts.map(({ reference, title }) => ({ value: reference, text: `${reference} ${title}` })),
              ]}
            />
          ) : null}
          <Input label="Title of the paper" {...form.field("title", initial.title)} />
          <Select
            label="Report by (optional)"
            {...form.field("reportById", initial.reportById)}
            items={[
              { value: "", text: "Programme staff" },
              ...staff.map(({ id, name, jobTitle }) => ({ value: id, text: `${name}, ${jobTitle}` })),
            ]}
          />
          <Textarea
            label="Summary"
            hint="What it is about and why it comes to the board now"
            {...form.field("summary", initial.summary)}
          />
          <Textarea
            label="Recommendations"
            hint="What the board is asked to do, one to a line, each with its number: 1. Note …"
            rows={4}
            {...form.field("recommendation", initial.recommendation)}
          />
          <Textarea
            label="Report (optional)"
            hint="Background, considerations and implications. Begin a heading with ## and part paragraphs with an empty line."
            rows={14}
            {...form.field("body", initial.body)}
          />
          <Textarea
            label="Exempt part (optional)"
            hint="Read by board members, advisers and staff without an interest. It is never published."
            {...form.field("exempt", initial.exempt)}
          />
          <Input
            label="Why it is exempt (optional)"
            hint="Needed when there is an exempt part. The reason itself is public."
            {...form.field("exemptReason", initial.exemptReason)}
          />
        </>
      )}
    </ActionForm>
  );
}
