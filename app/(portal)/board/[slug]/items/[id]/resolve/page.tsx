import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ResolveForm } from "@/components/board/resolve-form";
import { countInWords } from "@/components/board/votes-table";
import { BackLink } from "@/components/ui/back-link";
import { WarningText } from "@/components/ui/warning-text";
import type { BoardOutcome } from "@/lib/domain/board";
import { resolveItemAction } from "../../../../actions";
import { readPaper } from "../../../../read";

export const metadata: Metadata = { title: "Record the resolution" };

export default async function ResolvePage({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params;
  const { item, meeting, concept } = await readPaper(slug, id);
  if (meeting.state !== "live" || item.state === "resolved" || !item.may.run) notFound();
  const outcomes: BoardOutcome[] = !item.isConceptAtBoard
    ? ["note", "defer"]
    : item.state === "voting"
      ? ["approve", "approve_with_conditions", "defer", "decline"]
      : ["defer"];
  return (
    <>
      <BackLink href={`/board/${slug}/run`} text="Back to the meeting desk" />
      <span className="govuk-caption-l">
        {item.reference} {item.title}
      </span>
      <h1 className="govuk-heading-l">Record the resolution</h1>
      {item.count ? <p className="govuk-body">Votes: {countInWords(item.count)}.</p> : null}
      <WarningText text="A resolution cannot be changed. Only the chair can reverse it, on record and with a reason." />
      <ResolveForm
        action={resolveItemAction}
        operationId={crypto.randomUUID()}
        hidden={{ slug, itemId: item.id }}
        outcomes={outcomes}
        owners={concept?.members ?? []}
        stillToVote={item.progress?.stillToVoteIds.length ?? 0}
      />
    </>
  );
}
