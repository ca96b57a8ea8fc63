import type { Metadata } from "next";
import { PaperText } from "@/components/board/paper-text";
import { OutcomeTag } from "@/components/board/tags";
import { countInWords } from "@/components/board/votes-table";
import { ConditionList } from "@/components/decisions/condition-list";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { IdentityBar } from "@/components/ui/identity-bar";
import { InsetText } from "@/components/ui/inset-text";
import { SummaryList } from "@/components/ui/summary-list";
import { MOVE_LABELS, STAGE_LABELS } from "@/lib/domain/stages";
import { formatDate } from "@/lib/format/dates";
import { readDecision } from "./read";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { concept, outcome } = await readDecision((await params).id);
  return { title: `${MOVE_LABELS[outcome]}: ${concept.title}` };
}

export default async function DecisionPage({ params }: Props) {
  const decision = await readDecision((await params).id);
  const { concept, meeting, votes, reversesId, reversedById } = decision;
  const isBoard = decision.gate === "board";
  return (
    <>
      <Breadcrumbs items={[{ text: "Decisions", href: "/decisions" }, { text: concept.title }]} />
      <IdentityBar
        title={concept.title}
        reference={meeting?.reference ?? decision.den ?? undefined}
        status={<OutcomeTag outcome={decision.outcome} />}
        facts={[
          { label: "Decided", value: formatDate(decision.decidedAt) },
          { label: "By", value: STAGE_LABELS[decision.gate] },
          { label: "Concept", value: concept.reference },
        ]}
      />
      {reversedById ? (
        <InsetText>
          This decision was reversed later.{" "}
          <a className="govuk-link" href={`/decisions/${reversedById}`}>
            Read why
          </a>
        </InsetText>
      ) : null}
      {reversesId ? (
        <InsetText>
          This reverses{" "}
          <a className="govuk-link" href={`/decisions/${reversesId}`}>
            an earlier decision
          </a>
          .
        </InsetText>
      ) : null}
      {concept.pitch ? <p className="govuk-body-l measure">{concept.pitch}</p> : null}
      {meeting?.resolution && !reversesId ? (
        <>
          <h2 className="govuk-heading-m">What was resolved</h2>
          <PaperText text={meeting.resolution} />
        </>
      ) : null}
      <h2 className="govuk-heading-m">Reasons</h2>
      <PaperText text={decision.reasons} />
      <ConditionList conditions={decision.conditions} />
      <h2 className="govuk-heading-m">How it was decided</h2>
      <SummaryList
        className="measure"
        rows={[
          {
            key: isBoard ? "Voting members" : "Panel members",
            value: `${decision.present} took part of ${decision.eligible} without an interest`,
          },
          votes ? { key: "Votes", value: countInWords(votes) } : null,
          meeting ? { key: "Meeting", value: meeting.title } : null,
        ]}
      />
    </>
  );
}
