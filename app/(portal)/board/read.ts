import { cache } from "react";
import { getPaper } from "@/lib/features/meetings/paper";
import { getMeeting } from "@/lib/features/meetings/queries";
import { orNotFound } from "@/lib/platform/page";
import { requirePerson } from "@/lib/platform/session";

/** The meeting of this address, read once for its title and its page. */
export const readMeeting = cache(async (slug: string) =>
  orNotFound(getMeeting(await requirePerson(`/board/${slug}`), { slug })),
);

/** The paper of this address, read once for its title and its page. */
export const readPaper = cache(async (slug: string, item: string) =>
  orNotFound(getPaper(await requirePerson(`/board/${slug}/items/${item}`), { slug, item })),
);
