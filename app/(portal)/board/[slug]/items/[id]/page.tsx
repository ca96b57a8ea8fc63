import type { Metadata } from "next";
import { DenResults, Support } from "@/components/board/before-the-board";
import { ConceptPart } from "@/components/board/concept-part";
import { ExemptPart } from "@/components/board/exempt-part";
import { ItemActs } from "@/components/board/item-acts";
import { PaperText } from "@/components/board/paper-text";
import { Resolution } from "@/components/board/resolution";
import { ItemTag } from "@/components/board/tags";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { IdentityBar } from "@/components/ui/identity-bar";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { VOTE_LABELS } from "@/lib/domain/voting";
import { formatDate } from "@/lib/format/dates";
import { readPaper } from "../../../read";

type Props = { params: Promise<{ slug: string; id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const { item } = await readPaper(slug, id);
  return { title: `${item.reference} ${item.title}` };
}

const DONE: Record<string, string> = {
  voted: "Your vote is cast.",
  edited: "The paper was changed.",
  reversed: "The decision is reversed, and the authors were written to.",
};

export default async function PaperPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const { done } = await searchParams;
  const paper = await readPaper(slug, id);
  const { item, meeting, concept } = paper;
  const message = done && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  return (
    <>
      <Breadcrumbs
        items={[
          { text: "Board", href: "/board" },
          { text: formatDate(meeting.heldAt), href: `/board/${slug}` },
          { text: item.reference },
        ]}
      />
      {message ? <NotificationBanner type="success" text={message} /> : null}
      <IdentityBar
        reference={item.reference}
        title={item.title}
        status={<ItemTag state={item.state} />}
        facts={[
          { label: "Report to", value: meeting.title },
          { label: "Date", value: formatDate(meeting.heldAt) },
          {
            label: "Report by",
            value: paper.reportBy ? `${paper.reportBy.name}, ${paper.reportBy.jobTitle}` : "Programme staff",
          },
          ...(concept ? [{ label: "Concept", value: concept.reference }] : []),
        ]}
      />
      <ItemActs slug={slug} item={item} meeting={meeting} />
      {item.ownVote ? <p className="govuk-body">You voted: {VOTE_LABELS[item.ownVote].toLowerCase()}.</p> : null}
      {item.resolution !== null && item.state === "resolved" ? (
        <Resolution resolution={item.resolution} decisions={item.decisions} count={item.count} votes={item.votes} />
      ) : null}
      <h2 className="govuk-heading-m">Summary</h2>
      <PaperText text={paper.summary} />
      <h2 className="govuk-heading-m">Recommendations</h2>
      <p className="govuk-body">The board is asked to:</p>
      <PaperText text={paper.recommendation} />
      {paper.body === "" ? null : (
        <>
          <h2 className="govuk-heading-m">Report</h2>
          <PaperText text={paper.body} headingLevel={2} />
        </>
      )}
      <DenResults results={paper.denResults} />
      <Support support={paper.support} isConcept={concept !== null} />
      {concept ? <ConceptPart concept={concept} /> : null}
      <ExemptPart exempt={paper.exempt} closedBecause={paper.exemptReason} />
    </>
  );
}
