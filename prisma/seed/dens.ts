import { dischargeCondition, offerCondition } from "@/lib/features/concepts/commands/condition";
import { decideItem } from "@/lib/features/dens/commands/decide";
import { callItem, openScoring, openSecondRound, revealItem } from "@/lib/features/dens/commands/items";
import { addToAgenda, planDen } from "@/lib/features/dens/commands/plan";
import { closeDen, publishDen, sendPapers, startDen } from "@/lib/features/dens/commands/run";
import { saveMark, saveSheet, submitSheet } from "@/lib/features/dens/commands/sheets";
import { createScheme, publishScheme } from "@/lib/features/schemes/commands";
import { db } from "@/lib/platform/db";
import { declare } from "./concepts";
import { schemes } from "./data/criteria";
import { dens } from "./data/dens";
import type { DenDecisionSeed, DenItemSeed, DenSeed, MarkSeed } from "./data/dens/den-seed";
import { enumOf, LOADER, type Stage, send } from "./stage";

const STAFF = "orla-devonport";
const CLERK = "kwabena-lisle";

/** Loads and publishes the two built-in scoring schemes. */
export async function loadSchemes(stage: Stage): Promise<void> {
  const at = stage.at({ daysFromToday: -230 });
  for (const { slug, name, criteria } of schemes) {
    const scale = criteria[0]?.anchors.map(({ points, label }) => ({ value: points, label })) ?? [];
    const worded = criteria.map(({ anchors, ...criterion }) => ({
      ...criterion,
      anchors: Object.fromEntries(anchors.map(({ points, text }) => [String(points), text])),
    }));
    const { id } = await createScheme(LOADER, send({ slug, name, scale, criteria: worded }), at);
    await publishScheme(LOADER, send({ id }), at);
    stage.schemes.set(slug, id);
  }
}

/** Plays one kind of den up to the state it has in the data: planned, papers out, or held and published. */
export async function loadDens(stage: Stage, wanted: (den: DenSeed) => boolean): Promise<void> {
  for (const den of dens.filter(wanted)) {
    const held = stage.at(den.on);
    const staff = stage.person(STAFF);
    const before = (days: number) => new Date(Math.min(held.getTime(), stage.today.getTime()) - days * 86_400_000);
    const { ref } = await planDen(
      staff,
      send({
        kind: den.kind,
        title: den.title,
        heldAt: held,
        place: den.place,
        chairId: stage.person(den.chairSlug).id,
        seatIds: den.panelSlugs.map((slug) => stage.person(slug).id),
        schemeId: stage.schemes.get(den.schemeSlug),
        quorum: den.quorum,
      }),
      before(14),
    );
    for (const item of den.items) {
      for (const { personSlug, reason } of item.recusals)
        await declare(stage, item.conceptSlug, personSlug, reason, before(10));
      const startsAt = stage.at({ ...den.on, at: item.at });
      await addToAgenda(staff, send({ den: ref, item: stage.concept(item.conceptSlug), startsAt }), before(9));
    }
    if (den.state !== "planned") await sendPapers(staff, send({ den: ref }), before(7));
    if (den.state === "published") await hold(stage, den, ref);
  }
}

async function hold(stage: Stage, den: DenSeed, ref: string): Promise<void> {
  const chair = stage.person(den.chairSlug);
  await startDen(chair, send({ den: ref }), stage.at(den.on));
  for (const item of den.items) await play(stage, den, ref, item);
  const last = stage.at({ ...den.on, at: den.items.at(-1)?.at ?? den.on.at });
  await closeDen(chair, send({ den: ref }), new Date(last.getTime() + 60 * 60_000));
  await publishDen(stage.person(CLERK), send({ den: ref }), new Date(last.getTime() + 24 * 60 * 60_000));
}

async function play(stage: Stage, den: DenSeed, ref: string, item: DenItemSeed): Promise<void> {
  const chair = stage.person(den.chairSlug);
  const on = { den: ref, item: stage.concept(item.conceptSlug) };
  const after = (minutes: number) => new Date(stage.at({ ...den.on, at: item.at }).getTime() + minutes * 60_000);
  await callItem(chair, send(on), after(0));
  await openScoring(chair, send(on), after(15));
  for (const { personSlug, marks } of item.sheets) {
    const member = stage.person(personSlug);
    const kept = Object.fromEntries(Object.entries(marks).map(([key, mark]) => [key, markOf(mark)]));
    await saveSheet(member, send({ ...on, version: 0, marks: kept }), after(20));
    await submitSheet(member, send(on), after(22));
  }
  await revealItem(chair, send(on), after(25));
  if (item.rescored.length > 0) await openSecondRound(chair, send(on), after(30));
  for (const { personSlug, criterion, points, reason } of item.rescored) {
    const member = stage.person(personSlug);
    await saveMark(member, send({ ...on, key: criterion, mark: { value: points } }), after(32));
    await submitSheet(member, send({ ...on, reason }), after(33));
  }
  if (item.decision) await decide(stage, on, item.decision, den.chairSlug, after(38));
}

const markOf = (mark: MarkSeed) =>
  "points" in mark ? { value: mark.points, comment: mark.comment ?? "" } : { notApplicable: true, reason: mark.reason };

type On = { den: string; item: string };

async function decide(stage: Stage, on: On, decision: DenDecisionSeed, chairSlug: string, at: Date) {
  const due = (days: number) => new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const { decisionId } = await decideItem(
    stage.person(chairSlug),
    send({
      ...on,
      outcome: enumOf<"proceed">(decision.outcome),
      reasons: decision.reasons,
      feedback: decision.feedback,
      conditions: decision.conditions.map(({ text, ownerSlug, dueInDays }) => ({
        text,
        ownerId: stage.person(ownerSlug).id,
        dueOn: due(dueInDays),
      })),
    }),
    at,
  );
  for (const { text, ownerSlug, discharge } of decision.conditions) {
    if (!discharge) continue;
    const condition = await db().condition.findFirstOrThrow({ where: { decisionId, text }, select: { id: true } });
    const about = { ref: on.item, conditionId: condition.id };
    await offerCondition(stage.person(ownerSlug), send({ ...about, evidence: discharge.note }), stage.at(discharge.on));
    await dischargeCondition(
      stage.person(discharge.bySlug),
      send({ ...about, note: discharge.note }),
      stage.at(discharge.on, 60),
    );
  }
}
