import { z } from "zod";
import { denRef } from "@/lib/domain/den-input";
import { can } from "@/lib/domain/policy";
import { conceptReference } from "@/lib/format/reference";
import { query } from "@/lib/platform/query";
import { itemFacts, loadAgenda } from "../agenda";
import { showDen } from "./get-den";
import { showResults } from "./get-results";

/**
 * The den for those who run it, with one concept in hand: the one asked for, else the first that waits for a decision.
 * Its scores come with it once they are revealed.
 */
export const getChairView = query({
  permission: "den.run",
  input: z.object({ den: denRef, item: z.string().max(20).optional() }),
  load: async (input) => {
    const den = await loadAgenda(input.den);
    return den && { ...den, asked: input.item };
  },
  show: async ({ asked, ...den }, actor) => {
    const shown = showDen(den, actor);
    const open = shown.items.flatMap((item) => (item.standing === "recused" ? [] : [item]));
    const waiting = open.find(({ state, hasLeft }) => state !== "decided" && !hasLeft);
    const item = open.find(({ ref }) => ref === asked) ?? waiting ?? open[0] ?? null;
    const row = den.items.find(({ number }) => conceptReference(number) === item?.ref);
    const isReadable = row !== undefined && can(actor, "item.read-scores", itemFacts(den, row));
    return {
      ...shown,
      hasWaiting: waiting !== undefined,
      item,
      results: isReadable ? await showResults(den, row, actor) : null,
    };
  },
});
