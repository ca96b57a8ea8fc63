import { cache } from "react";
import { getVenture } from "@/lib/features/ventures/queries";
import { orNotFound } from "@/lib/platform/page";
import { currentActor } from "@/lib/platform/session";

/** The venture of this address, read once for its title and its page. */
export const readVenture = cache(async (slug: string) => orNotFound(getVenture(await currentActor(), { slug })));
