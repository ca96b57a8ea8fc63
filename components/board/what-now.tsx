import { Button } from "@/components/ui/button";
import type { MeetingState } from "@/lib/domain/board";
import { counted } from "@/lib/format/counts";
import { formatMoment } from "@/lib/format/dates";
import { paperPath } from "@/lib/format/reference";

type Props = {
  meeting: {
    slug: string;
    state: MeetingState;
    heldAt: Date;
    may: { edit: boolean; run: boolean; publish: boolean };
  };
  items: readonly { reference: string; state: string; may: { vote: boolean; castingVote: boolean } }[];
  part: "voter" | "adviser" | null;
};
type Step = { text: string; href?: string };
type Advice = { says: string; steps: Step[] };

/** What staff, or the chair, do next. */
function forThoseWhoRun({ meeting, items }: Props): Advice | null {
  const base = `/board/${meeting.slug}`;
  const { may, state } = meeting;
  if (state === "planned" && may.edit) {
    const add = { text: "Add a paper", href: `${base}/items/new` };
    const change = { text: "Change the meeting", href: `${base}/edit` };
    return items.length === 0
      ? { says: "Put the first paper on the agenda.", steps: [add, change] }
      : {
          says: `${counted(items.length, "paper")} on the agenda. When they are ready, send them out.`,
          steps: [{ text: "Send the papers out", href: `${base}/send-papers` }, add, change],
        };
  }
  if (state === "papers_out" && may.run) {
    const says = "The papers are out. Note apologies as they come, and start the meeting when the board sits.";
    return { says, steps: [{ text: "Open the meeting desk", href: `${base}/run` }] };
  }
  if (state === "live" && may.run) {
    const open = items.filter((item) => item.state !== "resolved").length;
    const says = open > 0 ? `${counted(open, "item")} still to resolve.` : "Every item is resolved. Close the meeting.";
    return { says, steps: [{ text: "Run the meeting", href: `${base}/run` }] };
  }
  if (state === "closed" && may.publish) {
    const says = "The record is complete and not public yet.";
    return { says, steps: [{ text: "Publish the record", href: `${base}/publish` }] };
  }
  return null;
}

/** What members, advisers and everybody else do next. */
function forReaders({ meeting, items, part }: Props): Advice {
  const waiting = items.find((item) => item.may.vote);
  if (waiting) {
    const href = `/board/${meeting.slug}/items/${paperPath(waiting.reference)}/vote`;
    return {
      says: `The vote on ${waiting.reference} is open.`,
      steps: [{ text: `Vote on ${waiting.reference}`, href }],
    };
  }
  const says: Record<MeetingState, string> = {
    planned: "The meeting is planned. Its papers are still being written.",
    papers_out:
      part === "voter"
        ? `Read the papers before ${formatMoment(meeting.heldAt)}. If you have an interest in a concept, tell programme staff.`
        : part === "adviser"
          ? `Read the papers before ${formatMoment(meeting.heldAt)}. You speak and do not vote.`
          : `The board meets at ${formatMoment(meeting.heldAt)}. You can read the public part of its papers.`,
    live: part === "voter" ? "The meeting is under way. Nothing waits for your vote now." : "The meeting is under way.",
    closed: "The meeting is over. Its record is being prepared.",
    published: "The record of this meeting is public.",
  };
  return {
    says: says[meeting.state],
    steps: meeting.state === "published" ? [{ text: "See all public decisions", href: "/decisions" }] : [],
  };
}

/** What this reader can do about the meeting now. */
export function WhatNow(props: Props) {
  const running = forThoseWhoRun(props);
  const own = props.items.some((item) => item.may.vote);
  const advice = own || !running ? forReaders(props) : running;
  const steps = own && running ? [...advice.steps, ...running.steps] : advice.steps;
  const [first, ...others] = steps;
  if (!running && !own) {
    return (
      <p className="govuk-body measure">
        {advice.says}{" "}
        {first?.href ? (
          <a className="govuk-link" href={first.href}>
            {first.text}
          </a>
        ) : null}
      </p>
    );
  }
  return (
    <section className="board-now" aria-labelledby="now">
      <h2 className="govuk-heading-s" id="now">
        What to do now
      </h2>
      <p className="govuk-body">{advice.says}</p>
      {first?.href ? (
        <div className="govuk-button-group">
          <Button href={first.href} text={first.text} />
          {others.map((step) => (
            <a className="govuk-link" href={step.href} key={step.text}>
              {step.text}
            </a>
          ))}
        </div>
      ) : null}
    </section>
  );
}
