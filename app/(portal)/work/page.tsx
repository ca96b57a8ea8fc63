import type { Metadata } from "next";
import { WorkList } from "@/components/work/work-list";
import { getWork } from "@/lib/features/work/queries";
import { now } from "@/lib/platform/clock";
import { requirePerson } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Your work" };

export default async function WorkPage() {
  const actor = await requirePerson("/work");
  const { yours, others, decided, isWriter } = await getWork(actor, now());
  const next = isWriter
    ? { text: "Start a concept", href: "/concepts/new" }
    : { text: "See all concepts", href: "/concepts" };
  return (
    <>
      <h1 className="govuk-heading-xl">Your work</h1>
      <WorkList
        id="yours"
        heading="Waiting for you"
        items={yours}
        empty={{ title: "Nothing waits for you", text: "What you need to do next will be listed here.", action: next }}
      />
      <WorkList
        id="others"
        heading="Waiting for others"
        items={others}
        empty={{ title: "Nothing is out with others", text: "Concepts that you have sent on will be listed here." }}
      />
      <WorkList
        id="decided"
        heading="Recently decided"
        items={decided}
        empty={{
          title: "Nothing was decided in the last 60 days",
          text: "Decisions about concepts that concern you will be listed here.",
          action: { text: "See public decisions", href: "/decisions" },
        }}
      />
    </>
  );
}
