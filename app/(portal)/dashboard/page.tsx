import type { Metadata } from "next";
import { Ageing } from "@/components/dashboard/ageing";
import { CoverageMap, openAnswers } from "@/components/dashboard/coverage";
import { coverageFinding, inDays, pipelineFinding, waitingFinding } from "@/components/dashboard/findings";
import { Pipeline } from "@/components/dashboard/pipeline";
import { CycleTimeline } from "@/components/programme/cycle-timeline";
import { StatList } from "@/components/ui/stat-list";
import { WAY } from "@/lib/domain/stages";
import { getDashboard } from "@/lib/features/dashboard/queries";
import { findCurrentCycle } from "@/lib/features/programme/queries";
import { daysBetween, formatMoment } from "@/lib/format/dates";
import { now } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

/** What staff move themselves comes first. */
const STANDING = [
  { stage: "submitted", label: "To screen" },
  { stage: "longlisted", label: "To place in a den" },
  { stage: "developing", label: "In development" },
  { stage: "board", label: "At the board" },
] as const;

export const metadata: Metadata = { title: "Dashboard" };

export default async function DashboardPage() {
  const actor = await requirePerson("/dashboard");
  const { stages, coverage } = await orNotFound(getDashboard(actor));
  const cycle = await findCurrentCycle();
  const at = now();
  const aged = stages.map((row) => ({ ...row, days: row.oldestSince ? daysBetween(row.oldestSince, at) : 0 }));
  const waiting = aged.filter(
    ({ stage, now }) => now > 0 && WAY.includes(stage) && stage !== "portfolio" && stage !== "draft",
  );
  const standing = STANDING.map(({ stage, label }) => {
    const row = aged.find((one) => one.stage === stage);
    const note = row && row.now > 0 ? `The oldest for ${inDays(row.days)}` : "";
    return { label, value: row?.now ?? 0, note, href: `/concepts?stage=${stage}`, isAccented: stage === "submitted" };
  });
  return (
    <>
      <h1 className="govuk-heading-xl">Dashboard</h1>
      <p className="govuk-body dashboard-when">As it stands at {formatMoment(at)}.</p>
      <StatList items={standing} />
      <Pipeline title={pipelineFinding(aged)} stages={aged} />
      <Ageing title={waitingFinding(waiting)} stages={waiting} />
      <CoverageMap
        title={coverageFinding(coverage.map((row) => ({ title: row.title, open: openAnswers(row) })))}
        rows={coverage}
      />
      {cycle ? <CycleTimeline phases={cycle.phases} today={at} headingLevel={2} /> : null}
    </>
  );
}
