import { cache } from "react";
import { getDecision } from "@/lib/features/decisions/queries";
import { orNotFound } from "@/lib/platform/page";
import { currentActor } from "@/lib/platform/session";

/** The decision of this address, read once for its title and its page. */
export const readDecision = cache(async (id: string) => orNotFound(getDecision(await currentActor(), { id })));
