"use server";
import { editMeeting, planMeeting } from "@/lib/features/meetings/commands/plan-meeting";
import { resolveItem } from "@/lib/features/meetings/commands/resolve-item";
import { reverseResolution } from "@/lib/features/meetings/commands/reverse-resolution";
import {
  closeMeeting,
  publishMeeting,
  recordAttendance,
  startMeeting,
} from "@/lib/features/meetings/commands/run-meeting";
import { sendBoardPapers } from "@/lib/features/meetings/commands/send-board-papers";
import { castCastingVote, castVote, openVote } from "@/lib/features/meetings/commands/vote";
import { addAgendaItem, editAgendaItem, removeAgendaItem } from "@/lib/features/meetings/commands/write-paper";
import { formAction } from "@/lib/platform/action";
import { boardOf, itemOf } from "./typed";

export const planMeetingAction = formAction(async (actor, input) => {
  const { slug } = await planMeeting(actor, input);
  return { redirectTo: `/board/${slug}?done=planned` };
});

export const editMeetingAction = formAction(async (actor, input) => {
  const { slug } = await editMeeting(actor, input);
  return { redirectTo: `/board/${slug}?done=edited` };
});

export const addAgendaItemAction = formAction(async (actor, input) => {
  await addAgendaItem(actor, input);
  return { redirectTo: `${boardOf(input)}?done=added` };
});

export const editAgendaItemAction = formAction(async (actor, input) => {
  await editAgendaItem(actor, input);
  return { redirectTo: `${itemOf(input)}?done=edited` };
});

export const removeAgendaItemAction = formAction(async (actor, input) => {
  await removeAgendaItem(actor, input);
  return { redirectTo: `${boardOf(input)}?done=removed` };
});

export const sendBoardPapersAction = formAction(async (actor, input) => {
  await sendBoardPapers(actor, input);
  return { redirectTo: `${boardOf(input)}?done=sent` };
});

export const startMeetingAction = formAction(async (actor, input) => {
  await startMeeting(actor, input);
  return { redirectTo: `${boardOf(input)}/run?done=started` };
});

export const recordAttendanceAction = formAction(async (actor, input) => {
  await recordAttendance(actor, input);
  return { redirectTo: `${boardOf(input)}/run?done=attendance` };
});

export const openVoteAction = formAction(async (actor, input) => {
  await openVote(actor, input);
  return { redirectTo: `${boardOf(input)}/run?done=opened` };
});

export const castVoteAction = formAction(async (actor, input) => {
  await castVote(actor, input);
  return { redirectTo: `${itemOf(input)}?done=voted` };
});

export const castCastingVoteAction = formAction(async (actor, input) => {
  await castCastingVote(actor, input);
  return { redirectTo: `${boardOf(input)}/run?done=casting` };
});

export const resolveItemAction = formAction(async (actor, input) => {
  await resolveItem(actor, input);
  return { redirectTo: `${boardOf(input)}/run?done=resolved` };
});

export const reverseResolutionAction = formAction(async (actor, input) => {
  await reverseResolution(actor, input);
  return { redirectTo: `${itemOf(input)}?done=reversed` };
});

export const closeMeetingAction = formAction(async (actor, input) => {
  await closeMeeting(actor, input);
  return { redirectTo: `${boardOf(input)}?done=closed` };
});

export const publishMeetingAction = formAction(async (actor, input) => {
  await publishMeeting(actor, input);
  return { redirectTo: `${boardOf(input)}?done=published` };
});
