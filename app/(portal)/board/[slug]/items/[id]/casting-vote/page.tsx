import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { VoteForm } from "@/components/board/vote-form";
import { countInWords } from "@/components/board/votes-table";
import { BackLink } from "@/components/ui/back-link";
import { WarningText } from "@/components/ui/warning-text";
import { castCastingVoteAction } from "../../../../actions";
import { readPaper } from "../../../../read";

export const metadata: Metadata = { title: "Casting vote" };

export default async function CastingVotePage({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params;
  const { item } = await readPaper(slug, id);
  if (!item.may.castingVote) redirect(`/board/${slug}/items/${id}`);
  return (
    <>
      <BackLink href={`/board/${slug}/run`} text="Back to the meeting desk" />
      <span className="govuk-caption-l">
        {item.reference} {item.title}
      </span>
      <h1 className="govuk-heading-l">Give the casting vote</h1>
      <p className="govuk-body measure">
        {item.count
          ? `The votes: ${countInWords(item.count)}.`
          : "You have a casting vote only if as many members voted for as against."}
      </p>
      <WarningText text="A casting vote closes the vote and cannot be changed." />
      <VoteForm
        action={castCastingVoteAction}
        operationId={crypto.randomUUID()}
        hidden={{ slug, itemId: item.id }}
        legend="What is your casting vote?"
        hint="It is your second vote, given only because the others are tied."
        isCasting
        stillToVote={item.progress?.stillToVoteIds.length ?? 0}
      />
    </>
  );
}
