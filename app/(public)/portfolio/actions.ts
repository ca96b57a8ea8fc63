"use server";
import { moveVenture } from "@/lib/features/ventures/commands";
import { formAction } from "@/lib/platform/action";

export const moveVentureAction = formAction(async (actor, input) => {
  const { slug } = await moveVenture(actor, input);
  return { redirectTo: `/portfolio/${slug}?done=moved` };
});
