import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { closeMeetingAction } from "../../actions";
import { readMeeting } from "../../read";

export const metadata: Metadata = { title: "Close the meeting" };

export default async function ClosePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const meeting = await readMeeting(slug);
  if (!meeting.may.run || meeting.state !== "live") notFound();
  return (
    <>
      <BackLink href={`/board/${slug}/run`} text="Back to the meeting desk" />
      <h1 className="govuk-heading-l">Close the meeting</h1>
      <p className="govuk-body measure">
        Nothing more can be voted on or resolved, and attendance stays as it is. Staff then publish the record.
      </p>
      <StepForm
        action={closeMeetingAction}
        operationId={crypto.randomUUID()}
        hidden={{ slug }}
        submit="Close the meeting"
        submitVariant="warning"
      />
    </>
  );
}
