import { cache } from "react";
import { getProblem } from "@/lib/features/programme/queries";
import { orNotFound } from "@/lib/platform/page";
import { currentActor } from "@/lib/platform/session";

/** The problem statement of this address, read once for its title and its page. */
export const read = cache(async (slug: string) => orNotFound(getProblem(await currentActor(), { slug })));
