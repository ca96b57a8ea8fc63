import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PaperText } from "@/components/board/paper-text";
import { VoteForm } from "@/components/board/vote-form";
import { BackLink } from "@/components/ui/back-link";
import { WarningText } from "@/components/ui/warning-text";
import { castVoteAction } from "../../../../actions";
import { readPaper } from "../../../../read";

export const metadata: Metadata = { title: "Vote" };

export default async function VotePage({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params;
  const { item, recommendation } = await readPaper(slug, id);
  if (!item.may.vote) redirect(`/board/${slug}/items/${id}`);
  return (
    <>
      <BackLink href={`/board/${slug}/items/${id}`} text="Back to the paper" />
      <span className="govuk-caption-l">{item.reference}</span>
      <h1 className="govuk-heading-l">Vote on {item.title}</h1>
      <p className="govuk-body">The board is asked to:</p>
      <PaperText text={recommendation} />
      <WarningText text="Your vote cannot be changed once it is cast." />
      <VoteForm
        action={castVoteAction}
        operationId={crypto.randomUUID()}
        hidden={{ slug, item: id, itemId: item.id }}
        legend="How do you vote?"
        hint="Nobody sees how you voted until the item is resolved. Then the votes are on record by name."
      />
    </>
  );
}
