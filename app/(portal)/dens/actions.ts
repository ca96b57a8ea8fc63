"use server";
import { showHundredths } from "@/lib/domain/scoring";
import { decideItem, reverseDecision } from "@/lib/features/dens/commands/decide";
import { callItem, openScoring, openSecondRound, revealItem } from "@/lib/features/dens/commands/items";
import { addToAgenda, editDen, planDen, removeFromAgenda } from "@/lib/features/dens/commands/plan";
import { closeDen, publishDen, sendPapers, startDen } from "@/lib/features/dens/commands/run";
import { reopenSheet, saveMark, saveSheet, submitSheet } from "@/lib/features/dens/commands/sheets";
import { formatTime } from "@/lib/format/dates";
import { formAction } from "@/lib/platform/action";

type Item = { den: string; item: string };
const chair = ({ den, item }: Item, done: string) => ({ redirectTo: `/dens/${den}/chair?item=${item}&done=${done}` });

export const planDenAction = formAction(async (actor, input) => {
  const { ref } = await planDen(actor, input);
  return { redirectTo: `/dens/${ref}/edit?done=planned` };
});

export const editDenAction = formAction(async (actor, input) => {
  const { ref } = await editDen(actor, input);
  return { redirectTo: `/dens/${ref}/edit?done=saved` };
});

export const addToAgendaAction = formAction(async (actor, input) => {
  await addToAgenda(actor, input);
  return { redirectTo: `/dens/${input.den}/edit?done=added` };
});

export const removeFromAgendaAction = formAction(async (actor, input) => {
  const { den } = await removeFromAgenda(actor, input);
  return { redirectTo: `/dens/${den}?done=removed` };
});

export const sendPapersAction = formAction(async (actor, input) => {
  const { ref } = await sendPapers(actor, input);
  return { redirectTo: `/dens/${ref}?done=papers` };
});

export const startDenAction = formAction(async (actor, input) => {
  const { ref } = await startDen(actor, input);
  return { redirectTo: `/dens/${ref}/chair?done=started` };
});

export const closeDenAction = formAction(async (actor, input) => {
  const { ref } = await closeDen(actor, input);
  return { redirectTo: `/dens/${ref}?done=closed` };
});

export const publishDenAction = formAction(async (actor, input) => {
  const { ref } = await publishDen(actor, input);
  return { redirectTo: `/dens/${ref}?done=published` };
});

export const callItemAction = formAction(async (actor, input) => chair(await callItem(actor, input), "called"));

export const openScoringAction = formAction(async (actor, input) => chair(await openScoring(actor, input), "opened"));

export const revealItemAction = formAction(async (actor, input) => chair(await revealItem(actor, input), "revealed"));

export const openSecondRoundAction = formAction(async (actor, input) =>
  chair(await openSecondRound(actor, input), "round"),
);

export const decideItemAction = formAction(async (actor, input) => chair(await decideItem(actor, input), "decided"));

export const reverseDecisionAction = formAction(async (actor, input) =>
  chair(await reverseDecision(actor, input), "reversed"),
);

export const saveMarkAction = formAction(async (actor, input) => {
  const { savedAt, total, answered, of, version } = await saveMark(actor, input);
  const sum = `${answered} of ${of} scored, total so far ${showHundredths(total)}.`;
  return { message: `Saved at ${formatTime(new Date(savedAt))}. ${sum}`, version };
});

export const saveSheetAction = formAction(async (actor, input) => {
  await saveSheet(actor, input);
  return { redirectTo: `/dens/${input.den}/score/${input.item}/check` };
});

export const submitSheetAction = formAction(async (actor, input) => {
  const { den, item } = await submitSheet(actor, input);
  return { redirectTo: `/dens/${den}/score/${item}/check?done=submitted` };
});

export const reopenSheetAction = formAction(async (actor, input) => {
  const { den, item } = await reopenSheet(actor, input);
  return { redirectTo: `/dens/${den}/score/${item}` };
});
