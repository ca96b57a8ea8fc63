import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EarlierDen } from "@/components/dens/pack-view";
import { ScoreForm } from "@/components/dens/score-form";
import { BackLink } from "@/components/ui/back-link";
import { Details } from "@/components/ui/details";
import { IdentityBar } from "@/components/ui/identity-bar";
import { InsetText } from "@/components/ui/inset-text";
import { WarningText } from "@/components/ui/warning-text";
import { showHundredths } from "@/lib/domain/scoring";
import { getSheet } from "@/lib/features/dens/queries/get-sheet";
import { formatTime } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { saveMarkAction, saveSheetAction } from "../../../actions";

type Props = { params: Promise<{ ref: string; item: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Score ${(await params).item}` };
}

export default async function ScorePage({ params }: Props) {
  const { ref, item } = await params;
  const here = `/dens/${ref}/score/${item}`;
  const actor = await requirePerson(here);
  const sheet = await orNotFound(getSheet(actor, { den: ref, item }));
  if (sheet.submittedAt || (!sheet.isOpen && sheet.version > 0)) redirect(`${here}/check`);
  const { den, answered, of, total, savedAt } = sheet;
  const sum = `${answered} of ${of} scored, total so far ${showHundredths(total)}.`;
  const interest = `/concepts/${sheet.ref}/interest?next=${encodeURIComponent(`/dens/${den.ref}`)}`;
  return (
    <>
      <BackLink href={`/dens/${den.ref}`} text={`Back to ${den.ref}`} />
      <IdentityBar
        reference={sheet.ref}
        title={sheet.title}
        facts={[
          {
            label: "Paper",
            value: (
              <a className="govuk-link" href={`/dens/${den.ref}/pack/${sheet.ref}`}>
                Read the paper
              </a>
            ),
          },
          {
            label: "Interest",
            value: (
              <a className="govuk-link" href={interest}>
                I have an interest
              </a>
            ),
          },
        ]}
      />
      {sheet.isTied ? (
        <WarningText>
          The organisation you work for leads this concept. <a href={interest}>Say whether you have an interest</a>{" "}
          before you score it.
        </WarningText>
      ) : null}
      {sheet.round === 2 ? (
        <InsetText>
          This is the second round. Change the marks you see differently now; your first marks are kept.
        </InsetText>
      ) : (
        <p className="govuk-body measure">
          Nobody else sees your marks until the chair reveals everybody’s at once. You can change them until then.
        </p>
      )}
      {sheet.earlier ? (
        <Details summaryText={`How ${sheet.earlier.ref} scored it`}>
          <EarlierDen earlier={sheet.earlier} />
        </Details>
      ) : null}
      {sheet.isOpen && !sheet.isTied ? (
        <ScoreForm
          action={saveSheetAction}
          autosave={saveMarkAction}
          operationId={crypto.randomUUID()}
          den={den.ref}
          item={sheet.ref}
          version={sheet.version}
          scale={sheet.scale}
          criteria={sheet.criteria.map(({ key, name, question, weight, anchors, mayNotApply, mark }) => ({
            key,
            name,
            question,
            weight,
            anchors,
            mayNotApply,
            mark,
          }))}
          words={{ comment: sheet.comment, suggestion: sheet.suggestion, privateNote: sheet.privateNote }}
          saved={savedAt ? `Saved at ${formatTime(savedAt)}. ${sum}` : `Nothing saved yet. ${sum}`}
        />
      ) : (
        <p className="govuk-body">Scoring of this concept is not open now.</p>
      )}
    </>
  );
}
