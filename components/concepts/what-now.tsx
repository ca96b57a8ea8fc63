import { InsetText } from "@/components/ui/inset-text";
import type { ConceptAbility } from "@/lib/domain/concept-abilities";
import type { Stage } from "@/lib/domain/stages";

interface WhatNowProps {
  readonly reference: string;
  readonly stage: Stage;
  readonly abilities: readonly ConceptAbility[];
  readonly hasConditions: boolean;
}

const LINKS: readonly { ability: ConceptAbility; path: string; text: string }[] = [
  { ability: "screen", path: "screen", text: "Screen this concept" },
  { ability: "fast-track", path: "fast-track", text: "Fast-track it to the portfolio" },
  { ability: "schedule", path: "/dens", text: "Put it on a den’s agenda" },
  { ability: "unmerge", path: "unmerge", text: "Undo the merge" },
  { ability: "revive", path: "revive", text: "Revive it in the current cycle" },
  { ability: "support", path: "support", text: "Say how far your borough goes" },
  { ability: "support-any", path: "support", text: "Record a borough’s backing" },
  { ability: "park", path: "park", text: "Park it" },
  { ability: "declare-interest", path: "interest", text: "Declare an interest" },
  { ability: "withdraw", path: "withdraw", text: "Withdraw it" },
];

const NEXT: Record<Stage, string> = {
  draft: "Its authors are writing it.",
  submitted: "Programme staff read it next.",
  longlisted: "Next is a date at the Crocodiles’ Den.",
  crocodiles_den: "The challenge panel scores it, and the chair decides.",
  developing: "Its authors are developing it for the Dragons’ Den.",
  dragons_den: "The panel scores it again, and the chair decides.",
  board: "The Capital Ambition Board votes on it.",
  portfolio: "It is in the portfolio.",
  parked: "It rests and can be revived in a later cycle.",
  declined: "It goes no further in this cycle.",
  withdrawn: "Its authors took it back.",
  merged: "It goes on as part of another concept.",
};

const YOURS: Partial<Record<Stage, string>> = {
  draft: "Write the parts, check your answers, then submit them.",
  developing: "Develop it, meet its conditions, then say that it is ready for the Dragons’ Den.",
};

/** What happens next, and what this reader may do about it now. */
export function WhatNow({ reference, stage, abilities, hasConditions }: WhatNowProps) {
  const links = LINKS.filter(({ ability }) => abilities.includes(ability)).filter(
    (link, index, all) => all.findIndex(({ path }) => path === link.path) === index,
  );
  const conditions = abilities.includes("offer-condition") ? "Meet the conditions" : "See the conditions";
  return (
    <InsetText className="mt-0">
      <h2 className="govuk-heading-s">What happens next</h2>
      <p className="govuk-body">{abilities.includes("edit") ? YOURS[stage] : NEXT[stage]}</p>
      {links.length > 0 || hasConditions ? (
        <>
          <h2 className="govuk-heading-s">What you can do now</h2>
          <ul className="govuk-list govuk-list--spaced">
            {hasConditions ? (
              <li>
                <a className="govuk-link" href={`/concepts/${reference}/conditions`}>
                  {conditions}
                </a>
              </li>
            ) : null}
            {links.map(({ path, text }) => (
              <li key={path}>
                <a className="govuk-link" href={path.startsWith("/") ? path : `/concepts/${reference}/${path}`}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </InsetText>
  );
}
