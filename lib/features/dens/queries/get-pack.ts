import type { Actor } from "@/lib/domain/actor";
import { itemInput } from "@/lib/domain/den-input";
import { notFound } from "@/lib/domain/errors";
import { can } from "@/lib/domain/policy";
import { frozenContent } from "@/lib/features/concepts/freeze";
import { conceptReference } from "@/lib/format/reference";
import { db } from "@/lib/platform/db";
import { query } from "@/lib/platform/query";
import { itemFacts } from "../agenda";
import { loadEarlier } from "../earlier";
import { headingOf } from "./get-den";
import { loadScored, shownEarlier } from "./get-sheet";

/** A concept's paper for the panel: the frozen version, the boroughs behind it, and what an earlier den said. */
export const getPack = query({
  permission: "item.read-paper",
  input: itemInput,
  load: loadScored,
  show: async ({ den, item }, actor: Actor) => {
    if (item.versionNo === null) throw notFound();
    const [content, support, earlier] = await Promise.all([
      frozenContent(db(), item.conceptId, item.versionNo),
      db().support.findMany({
        where: { conceptId: item.conceptId, withdrawnAt: null },
        orderBy: [{ level: "desc" }, { at: "asc" }],
        relationLoadStrategy: "join",
        select: { level: true, note: true, at: true, authority: { select: { name: true } } },
      }),
      loadEarlier(item, den.heldAt),
    ]);
    if (!content) throw notFound();
    const readable = den.items.filter((one) => can(actor, "item.read-paper", itemFacts(den, one)));
    const place = readable.findIndex(({ id }) => id === item.id);
    const at = (index: number) => {
      const found = readable[index];
      return found ? { ref: conceptReference(found.number), title: found.title } : null;
    };
    const facts = itemFacts(den, item);
    return {
      den: headingOf(den),
      ref: conceptReference(item.number),
      title: content.title,
      versionNo: item.versionNo,
      startsAt: item.startsAt,
      content,
      support: support.map(({ authority, ...one }) => ({ ...one, borough: authority.name })),
      earlier: shownEarlier(earlier),
      previous: place > 0 ? at(place - 1) : null,
      next: at(place + 1),
      can: {
        score: can(actor, "sheet.write", facts),
        readScores: can(actor, "item.read-scores", facts),
      },
    };
  },
});

export type Pack = Awaited<ReturnType<typeof getPack>>;
