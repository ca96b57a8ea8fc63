import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { IdentityBar } from "@/components/ui/identity-bar";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { SubNavigation } from "@/components/ui/sub-navigation";
import { SOLUTION_LABELS, type SolutionType } from "@/lib/domain/concepts";
import type { Stage } from "@/lib/domain/stages";
import { formatDate } from "@/lib/format/dates";
import { StageTag } from "./stage-tag";

interface ConceptBarProps {
  readonly concept: {
    readonly reference: string;
    readonly stage: Stage;
    readonly stageSince: Date;
    readonly leadOrganisation: string | null;
    readonly authors: readonly { readonly name: string; readonly isLead: boolean }[];
    readonly text: { readonly title: string; readonly solutionType: SolutionType };
  };
  /** False for those who read the summary only: they have no history or versions to go to. */
  readonly isFull: boolean;
  readonly current: "case" | "files" | "versions" | "support" | "history";
  /** The key of what was just done, from the address. */
  readonly done?: string | undefined;
}

const DONE: Readonly<Record<string, string>> = {
  longlisted: "The concept is on the long list. Its authors have been told.",
  declined: "The concept was declined. Its authors have your feedback.",
  "fast-tracked": "The concept is in the portfolio. Its authors have been told.",
  merged: "The concept was merged. The authors of both have been told.",
  unmerged: "The merge was undone. The concept waits to be screened.",
  parked: "The concept was parked. Its authors have been told.",
  revived: "The concept is on the long list again. Its authors have been told.",
  withdrawn: "The concept was withdrawn. What was written is kept.",
  ready: "A new version is kept for the Dragons’ Den. Staff have been told.",
  supported: "The borough’s backing is on record.",
  "support-withdrawn": "The borough’s backing was taken back.",
  condition: "The condition was updated, and those it concerns have been told.",
  author: "The author was added and has been told.",
  saved: "Your answers are saved.",
};

/** The top of every page about one concept: the way here, what was just done, what it is, and its other pages. */
export function ConceptBar({ concept, isFull, current, done }: ConceptBarProps) {
  const { reference, text } = concept;
  const page = `/concepts/${reference}`;
  const message = done !== undefined && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  const lead = concept.authors.find((author) => author.isLead);
  const others = concept.authors.filter((author) => !author.isLead);
  const full = [
    { text: "Files", href: `${page}/files`, key: "files" },
    { text: "Versions", href: `${page}/versions`, key: "versions" },
  ];
  const items = [
    { text: isFull ? "Case" : "Summary", href: page, key: "case" },
    ...(isFull ? full : []),
    { text: "Support", href: `${page}/support`, key: "support" },
    ...(isFull ? [{ text: "History", href: `${page}/history`, key: "history" }] : []),
  ];
  return (
    <>
      <Breadcrumbs items={[{ text: "Concepts", href: "/concepts" }, { text: reference }]} />
      {message ? <NotificationBanner type="success" text={message} /> : null}
      <IdentityBar
        reference={reference}
        title={text.title}
        status={<StageTag stage={concept.stage} />}
        facts={[
          { label: "Since", value: formatDate(concept.stageSince) },
          { label: "Type", value: SOLUTION_LABELS[text.solutionType] },
          ...(concept.leadOrganisation ? [{ label: "Organisation", value: concept.leadOrganisation }] : []),
          ...(lead ? [{ label: "Lead", value: lead.name }] : []),
          ...(others.length > 0 ? [{ label: "With", value: others.map(({ name }) => name).join(", ") }] : []),
        ]}
      />
      <SubNavigation
        label={`Pages about ${reference}`}
        items={items.map(({ key, ...item }) => ({ ...item, current: key === current }))}
      />
    </>
  );
}
