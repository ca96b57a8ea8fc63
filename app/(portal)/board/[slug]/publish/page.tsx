import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { SummaryList } from "@/components/ui/summary-list";
import { BOARD_OUTCOME_LABELS, type BoardOutcome } from "@/lib/domain/board";
import { publishMeetingAction } from "../../actions";
import { readMeeting } from "../../read";

export const metadata: Metadata = { title: "Publish the record" };

export default async function PublishPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const meeting = await readMeeting(slug);
  if (!meeting.may.publish || meeting.state !== "closed") notFound();
  return (
    <>
      <BackLink href={`/board/${slug}`} text="Back to the meeting" />
      <h1 className="govuk-heading-l">Publish the record</h1>
      <p className="govuk-body measure">
        Everybody can then read what was resolved, why and by how many votes, and approved concepts join the public
        portfolio. Exempt parts stay closed. Publishing cannot be undone.
      </p>
      <SummaryList
        className="measure"
        rows={(meeting.items ?? []).map((item) => {
          const outcome = item.decisions.at(-1)?.outcome as BoardOutcome | undefined;
          const said = outcome ? (BOARD_OUTCOME_LABELS[outcome] ?? "Reversed") : "Resolved";
          return { key: item.reference, value: `${item.title}: ${said.toLowerCase()}` };
        })}
      />
      <StepForm
        action={publishMeetingAction}
        operationId={crypto.randomUUID()}
        hidden={{ slug }}
        submit="Publish the record"
      />
    </>
  );
}
