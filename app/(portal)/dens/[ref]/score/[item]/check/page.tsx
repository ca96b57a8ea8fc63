import type { Metadata } from "next";
import { SheetSummary } from "@/components/dens/sheet-summary";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { Panel } from "@/components/ui/panel";
import { showHundredths } from "@/lib/domain/scoring";
import { getSheet } from "@/lib/features/dens/queries/get-sheet";
import { formatMoment } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { reopenSheetAction, submitSheetAction } from "../../../../actions";

export const metadata: Metadata = { title: "Check your scores" };

type Props = { params: Promise<{ ref: string; item: string }>; searchParams: Promise<{ done?: string }> };

export default async function CheckScoresPage({ params, searchParams }: Props) {
  const { ref, item } = await params;
  const { done } = await searchParams;
  const here = `/dens/${ref}/score/${item}`;
  const actor = await requirePerson(`${here}/check`);
  const sheet = await orNotFound(getSheet(actor, { den: ref, item }));
  const { den, submittedAt, answered, of, total, round } = sheet;
  const max = sheet.scale.at(-1)?.value ?? 0;
  const missing = of - answered;
  const mayChange = sheet.isOpen && !submittedAt;
  const hidden = { den: den.ref, item: sheet.ref };
  const isRevealed = sheet.state === "revealed" || sheet.state === "decided";
  return (
    <>
      <BackLink
        href={mayChange ? `/dens/${den.ref}/score/${sheet.ref}` : `/dens/${den.ref}`}
        text={mayChange ? "Back to your marks" : `Back to ${den.ref}`}
      />
      {done === "submitted" && submittedAt ? (
        <Panel titleText="Scores submitted" text={sheet.ref} headingLevel={2} />
      ) : null}
      <span className="govuk-caption-l">
        {sheet.ref}, {sheet.title}
      </span>
      <h1 className="govuk-heading-l">{mayChange ? "Check your scores" : "Your scores"}</h1>
      {submittedAt ? <p className="govuk-body">You submitted them at {formatMoment(submittedAt)}.</p> : null}
      <p className="govuk-body-l">
        {missing > 0 ? `${answered} of ${of} scored. Total so far: ` : "Your total: "}
        <strong className="tabular">{showHundredths(total)}</strong> out of {max}
      </p>
      <SheetSummary
        criteria={sheet.criteria}
        scale={sheet.scale}
        words={{ comment: sheet.comment, suggestion: sheet.suggestion, privateNote: sheet.privateNote }}
        {...(mayChange ? { changeHref: `/dens/${den.ref}/score/${sheet.ref}` } : {})}
      />
      {mayChange && missing > 0 ? (
        <InsetText>
          {missing === 1 ? "One criterion is" : `${missing} criteria are`} not scored yet. Your marks are saved; score
          the rest to submit them.
        </InsetText>
      ) : null}
      {mayChange && missing === 0 ? (
        <StepForm
          action={submitSheetAction}
          operationId={crypto.randomUUID()}
          hidden={hidden}
          version={sheet.version}
          submit="Submit scores"
          {...(round === 2 ? { reason: { label: "Why did your marks change?", hint: "The panel reads this." } } : {})}
        />
      ) : null}
      {submittedAt && sheet.isOpen && round === 1 ? (
        <StepForm
          action={reopenSheetAction}
          operationId={crypto.randomUUID()}
          hidden={hidden}
          submit="Change your scores"
          submitVariant="secondary"
        />
      ) : null}
      {isRevealed ? (
        <Button href={`/dens/${den.ref}/results/${sheet.ref}`} variant="secondary">
          See everybody’s scores
        </Button>
      ) : null}
      {submittedAt && sheet.next ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/dens/${den.ref}`}>
            Go on to the next concept, {sheet.next}
          </a>
        </p>
      ) : null}
    </>
  );
}
