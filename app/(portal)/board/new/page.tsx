import type { Metadata } from "next";
import { MeetingForm } from "@/components/board/meeting-form";
import { BackLink } from "@/components/ui/back-link";
import { getBoardChoices } from "@/lib/features/meetings/choices";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { planMeetingAction } from "../actions";

export const metadata: Metadata = { title: "Plan a meeting" };

const EMPTY = { day: "", month: "", year: "", time: "", place: "", chairId: "", quorum: "3" };

export default async function NewMeetingPage() {
  const { voters } = await orNotFound(getBoardChoices(await requirePerson("/board/new"), {}));
  return (
    <>
      <BackLink href="/board" text="Back to the board" />
      <h1 className="govuk-heading-l">Plan a meeting</h1>
      <MeetingForm
        action={planMeetingAction}
        operationId={crypto.randomUUID()}
        submit="Plan the meeting"
        voters={voters}
        initial={{ ...EMPTY, title: "Capital Ambition Board" }}
      />
    </>
  );
}
