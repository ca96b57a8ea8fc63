import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepForm } from "@/components/form/step-form";
import { BackLink } from "@/components/ui/back-link";
import { WarningText } from "@/components/ui/warning-text";
import type { ConceptAbility } from "@/lib/domain/concept-abilities";
import type { FormAction } from "@/lib/platform/action";
import { withdrawConceptAction } from "../../actions";
import { fastTrackAction, parkAction, reviveAction, unmergeAction } from "../../judging-actions";
import { type ConceptProps, openConcept } from "../open-concept";

type Question = {
  ability: ConceptAbility;
  heading: string;
  text: string;
  isFinal: boolean;
  label: string;
  submit: string;
  action: FormAction;
};

/** Moves that need nothing but a reason, each on a page of its own. */
const MOVES: Readonly<Record<string, Question>> = {
  withdraw: {
    ability: "withdraw",
    heading: "Withdraw this concept",
    text: "It leaves the programme, and you cannot bring it back. What was written is kept.",
    isFinal: true,
    label: "Why do you withdraw it?",
    submit: "Withdraw concept",
    action: withdrawConceptAction,
  },
  park: {
    ability: "park",
    heading: "Park this concept",
    text: "It rests until staff revive it. Its authors are told why.",
    isFinal: false,
    label: "Why is it parked?",
    submit: "Park concept",
    action: parkAction,
  },
  revive: {
    ability: "revive",
    heading: "Revive this concept",
    text: "It goes back to the long list, in the current cycle. Its authors are told why.",
    isFinal: false,
    label: "Why is it revived?",
    submit: "Revive concept",
    action: reviveAction,
  },
  "fast-track": {
    ability: "fast-track",
    heading: "Fast-track this concept",
    text: "It goes straight to the portfolio, without a den or a vote of the board. This cannot be undone here.",
    isFinal: true,
    label: "Why does it skip the dens?",
    submit: "Fast-track concept",
    action: fastTrackAction,
  },
  unmerge: {
    ability: "unmerge",
    heading: "Undo the merge",
    text: "The concept stands by itself again and waits to be screened.",
    isFinal: false,
    label: "Why is the merge undone?",
    submit: "Undo the merge",
    action: unmergeAction,
  },
};

type Props = ConceptProps & { params: Promise<{ ref: string; move: string }> };

const questionOf = (move: string) => (Object.hasOwn(MOVES, move) ? MOVES[move] : undefined);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: questionOf((await params).move)?.heading ?? "Page not found" };
}

export default async function MovePage(props: Props) {
  const { move } = await props.params;
  const question = questionOf(move);
  if (!question) notFound();
  const { concept } = await openConcept(props, `/${move}`, question.ability);
  return (
    <div className="measure">
      <BackLink href={`/concepts/${concept.reference}`} text={`Back to ${concept.reference}`} />
      <span className="govuk-caption-l">
        {concept.reference}: {concept.text.title}
      </span>
      <h1 className="govuk-heading-l">{question.heading}</h1>
      {question.isFinal ? <WarningText text={question.text} /> : <p className="govuk-body">{question.text}</p>}
      <StepForm
        action={question.action}
        operationId={crypto.randomUUID()}
        hidden={{ ref: concept.reference }}
        reason={{ label: question.label }}
        submit={question.submit}
        submitVariant={question.isFinal ? "warning" : undefined}
      />
    </div>
  );
}
