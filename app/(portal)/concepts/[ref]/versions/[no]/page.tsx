import { ConceptText } from "@/components/concepts/concept-text";
import { BackLink } from "@/components/ui/back-link";
import { InsetText } from "@/components/ui/inset-text";
import { getVersion } from "@/lib/features/concepts/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";
import { conceptMetadata } from "../../open-concept";

export const generateMetadata = conceptMetadata("Version");

type Props = { params: Promise<{ ref: string; no: string }> };

const parts = (count: number) => (count === 1 ? "1 part differs" : `${count} parts differ`);

export default async function VersionPage({ params }: Props) {
  const { ref, no } = await params;
  const actor = await requirePerson(`/concepts/${ref}/versions/${no}`);
  const version = await orNotFound(getVersion(actor, { ref, no }));
  return (
    <>
      <BackLink href={`/concepts/${version.reference}/versions`} text="Back to the versions" />
      <span className="govuk-caption-l">
        {version.reference}, version {version.no}
      </span>
      <h1 className="govuk-heading-l">{version.content.title}</h1>
      {version.isNewest ? null : <InsetText>There is a newer version of this concept.</InsetText>}
      {version.changed.length > 0 ? (
        <p className="govuk-body">
          {parts(version.changed.length)} from version {version.no - 1}.
        </p>
      ) : null}
      <ConceptText text={version.content} changed={version.changed} />
    </>
  );
}
