import type { Metadata } from "next";
import { cache } from "react";
import { LetterText } from "@/components/sign-in/letter-text";
import { BackLink } from "@/components/ui/back-link";
import { SummaryList } from "@/components/ui/summary-list";
import { getLetter } from "@/lib/features/mailbox/queries";
import { formatMoment } from "@/lib/format/dates";
import { orNotFound } from "@/lib/platform/page";
import { currentActor } from "@/lib/platform/session";

type Props = { params: Promise<{ id: string }> };

const letterOf = cache(async (id: string) => orNotFound(getLetter(await currentActor(), { id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await letterOf((await params).id)).subject };
}

export default async function LetterPage({ params }: Props) {
  const { to, subject, text, createdAt, origin } = await letterOf((await params).id);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href="/mailbox" text="Back to the mailbox" />
        <h1 className="govuk-heading-l">{subject}</h1>
        <SummaryList
          rows={[
            { key: "To", value: { text: to, className: "wrap-anywhere" } },
            { key: "Written", value: formatMoment(createdAt) },
          ]}
        />
        <LetterText text={text} origin={origin} />
      </div>
    </div>
  );
}
