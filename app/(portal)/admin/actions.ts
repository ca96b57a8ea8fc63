"use server";
import { createPerson, grantRole, revokeRole } from "@/lib/features/people/commands";
import { formAction } from "@/lib/platform/action";

export const createPersonAction = formAction(async (actor, input) => {
  const { id } = await createPerson(actor, { roles: [], ...input });
  return { redirectTo: `/admin/people/${id}?done=added` };
});

export const grantRoleAction = formAction(async (actor, input) => {
  const { id } = await grantRole(actor, input);
  return { redirectTo: `/admin/people/${id}?done=granted` };
});

export const revokeRoleAction = formAction(async (actor, input) => {
  const { id } = await revokeRole(actor, input);
  return { redirectTo: `/admin/people/${id}?done=revoked` };
});
