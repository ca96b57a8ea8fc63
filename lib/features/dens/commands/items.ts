import { itemInput, revealInput } from "@/lib/domain/den-input";
import { requireNow } from "@/lib/domain/dens";
import { Refusal } from "@/lib/domain/errors";
import { conceptReference, denReference } from "@/lib/format/reference";
import { command, expectOne } from "@/lib/platform/command";
import { type ItemSubject, loadItem, quorumOf } from "../facts";

const addressOf = (item: ItemSubject) => ({
  den: denReference(item.denNumber),
  item: conceptReference(item.conceptNumber),
});

/** A verb of the chair or of staff that takes an item from one state to the next while the den is in session. */
const step = (from: ItemSubject["itemState"], to: "pitching" | "scoring", otherwise: string) =>
  command({
    permission: "item.run",
    sees: "den.read",
    input: itemInput,
    load: (tx, input) => loadItem(tx, input),
    run: async ({ tx, subject: item }) => {
      requireNow(item.state === "live", "Start the den first.");
      requireNow(item.itemState === from, otherwise);
      expectOne(
        await tx.denItem.updateMany({
          where: { id: item.id, state: from },
          data: { state: to, version: { increment: 1 } },
        }),
      );
      return addressOf(item);
    },
  });

/** Calls the authors of a concept to pitch. */
export const callItem = step("waiting", "pitching", "This concept has been called already.");

/** Lets the panel score a concept after its pitch. */
export const openScoring = step("pitching", "scoring", "Scoring can be opened once the concept has been called.");

/** Shows everybody's scores at once. Below the quorum the chair says why. From here on no first mark changes. */
export const revealItem = command({
  permission: "item.reveal",
  sees: "den.read",
  input: revealInput,
  load: (tx, input) => loadItem(tx, input),
  run: async ({ tx, input, subject: item, now }) => {
    requireNow(item.state === "live" && item.itemState === "scoring", "There is no scoring to reveal here.");
    const reason = input.reason.trim();
    const { met } = await quorumOf(tx, item);
    if (!met && reason === "") {
      throw new Refusal(
        "not-now",
        "The quorum has not submitted its scores yet. Say why you reveal them now, or wait.",
        {
          reason: ["Enter why the scores are revealed before the quorum has submitted"],
        },
      );
    }
    await tx.denItem.update({
      where: { id: item.id },
      data: {
        state: "revealed",
        revealedAt: now,
        revealReason: reason === "" ? null : reason,
        version: { increment: 1 },
      },
    });
    return addressOf(item);
  },
});

/** Opens the one round in which members may change their marks, each with a reason; the first marks are kept. */
export const openSecondRound = command({
  permission: "item.reveal",
  sees: "den.read",
  input: itemInput,
  load: (tx, input) => loadItem(tx, input),
  run: async ({ tx, subject: item }) => {
    requireNow(item.state === "live" && item.itemState === "revealed", "A second round follows the reveal.");
    requireNow(item.round === 1, "The second round is open already, and there is no third.");
    await tx.denItem.update({ where: { id: item.id }, data: { round: 2, version: { increment: 1 } } });
    return addressOf(item);
  },
});
