import { type Actor, isPerson } from "@/lib/domain/actor";
import { itemInput, type MarkInput, saveMarkInput, saveSheetInput, submitSheetInput } from "@/lib/domain/den-input";
import { GATES, requireNow } from "@/lib/domain/dens";
import { Refusal } from "@/lib/domain/errors";
import { conceptReference, denReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";
import type { ItemSubject } from "../facts";
import { loadItem } from "../facts";
import { keepMarks, openSheet, readMarks, readSheet, type SchemeRules, schemeRules, totalOf } from "../sheet";

/** Marks change while scoring is open, and again in the second round, until the decision. */
function requireScoring(item: ItemSubject, actor: Actor): void {
  requireNow(item.conceptStage === GATES[item.kind].gate, "This concept is no longer before this den.");
  requireNow(
    !item.tiedIds.some((id) => isPerson(actor, id)),
    "The organisation you work for leads this concept. Say first whether you have an interest in it.",
  );
  const isOpen = item.itemState === "scoring" || (item.itemState === "revealed" && item.round === 2);
  requireNow(
    item.state === "live" && isOpen,
    item.itemState === "revealed" || item.itemState === "decided"
      ? "The scores have been revealed, so this was not saved. Copy what you typed if you need it."
      : "Scoring of this concept is not open.",
  );
}

/** Refuses marks on criteria the scheme does not have, beyond its scale, or not applicable where it must apply. */
function checkMarks(rules: SchemeRules, marks: Record<string, MarkInput>, path: (key: string) => string): void {
  for (const [key, mark] of Object.entries(marks)) {
    const criterion = rules.criteria.find((one) => one.key === key);
    const isKnown = criterion && (mark.value === null || mark.value < rules.points);
    const applies = !mark.notApplicable || criterion?.notApplicable;
    if (!isKnown || !applies) {
      throw new Refusal("invalid", "There is a problem", { [path(key)]: ["Select one of the points of the scale"] });
    }
  }
}

const loadToScore = (tx: Parameters<typeof loadItem>[0], input: { den: string; item: string }) =>
  loadItem(tx, input, "together");
const addressOf = (item: ItemSubject) => ({
  den: denReference(item.denNumber),
  item: conceptReference(item.conceptNumber),
});

/** Saves one mark the moment it changes, and says what the member's marks come to so far. */
export const saveMark = command({
  permission: "sheet.write",
  sees: "den.read",
  input: saveMarkInput,
  load: loadToScore,
  run: async ({ tx, actor, input, subject: item, now }) => {
    requireScoring(item, actor);
    const rules = await schemeRules(tx, item.schemeId);
    checkMarks(rules, { [input.key]: input.mark }, () => "value");
    const sheet = await openSheet(tx, item, actor, now);
    const marks = await keepMarks(tx, item.schemeId, rules, sheet.id, { [input.key]: input.mark }, now);
    return { ...totalOf(rules, marks), version: sheet.version, savedAt: now.toISOString() };
  },
});

/** Saves the whole sheet as the page sends it. */
export const saveSheet = command({
  permission: "sheet.write",
  sees: "den.read",
  input: saveSheetInput,
  load: loadToScore,
  run: async ({ tx, actor, input, subject: item, now }) => {
    requireScoring(item, actor);
    const rules = await schemeRules(tx, item.schemeId);
    checkMarks(rules, input.marks, (key) => `marks.${key}.value`);
    const before = await readSheet(tx, item, actor);
    if ((before?.version ?? 0) !== input.version) expectOne({ count: 0 });
    const { comment, suggestion, privateNote } = input;
    const sheet = await openSheet(tx, item, actor, now, { comment, suggestion, privateNote });
    const marks = await keepMarks(tx, item.schemeId, rules, sheet.id, input.marks, now);
    return { ...totalOf(rules, marks), version: sheet.version, savedAt: now.toISOString() };
  },
});

/** Submits a sheet on which every criterion is answered. In the second round the member says why the marks changed. */
export const submitSheet = command({
  permission: "sheet.write",
  sees: "den.read",
  input: submitSheetInput,
  load: loadToScore,
  run: async ({ tx, actor, input, subject: item, now }) => {
    requireScoring(item, actor);
    const sheet = await readSheet(tx, item, actor);
    const rules = await schemeRules(tx, item.schemeId);
    const { answered, of } = totalOf(rules, sheet ? await readMarks(tx, sheet.id) : []);
    const missing = of - answered;
    if (!sheet || missing > 0) {
      throw new Refusal(
        "invalid",
        `Score ${missing === 1 ? "the criterion that is" : `the ${missing} criteria that are`} left before you submit.`,
      );
    }
    requireNow(!sheet.submittedAt, "You have submitted these scores.");
    const reason = input.reason.trim();
    if (item.round === 2 && reason === "") {
      throw new Refusal("invalid", "There is a problem", { reason: ["Enter why your marks changed"] });
    }
    expectOne(
      await tx.scoreSheet.updateMany({
        where: { id: sheet.id, version: input.version ?? sheet.version, submittedAt: null },
        data: { submittedAt: now, updatedAt: now, version: { increment: 1 }, reason: item.round === 2 ? reason : null },
      }),
    );
    return addressOf(item);
  },
});

/** Takes one's own submitted sheet back to change it, until the reveal. */
export const reopenSheet = command({
  permission: "sheet.write",
  sees: "den.read",
  input: itemInput,
  load: loadToScore,
  run: async ({ tx, actor, subject: item, now }) => {
    requireScoring(item, actor);
    requireNow(item.itemState === "scoring", "Scores of the second round stand once they are submitted.");
    const sheet = await readSheet(tx, item, actor);
    requireNow(sheet?.submittedAt != null, "You have not submitted these scores.");
    await tx.scoreSheet.update({
      where: { id: sheet?.id ?? "" },
      data: { submittedAt: null, updatedAt: now, version: { increment: 1 } },
    });
    return addressOf(item);
  },
});
