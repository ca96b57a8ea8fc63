import { cache } from "react";
import { getEvidence } from "@/lib/features/programme/queries";
import { orNotFound } from "@/lib/platform/page";
import { currentActor } from "@/lib/platform/session";

/** The figure of this address, read once for its title and its page. */
export const read = cache(async (slug: string) => orNotFound(getEvidence(await currentActor(), { slug })));
