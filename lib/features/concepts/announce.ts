import type { Tx } from "@/lib/platform/db";
import { post } from "@/lib/platform/mail";
import type { Words } from "./letters";

/** Posts one letter to each of these people; the same address is written to once. */
export async function announce(tx: Tx, to: readonly { email: string }[], words: Words, at: Date): Promise<void> {
  const addresses = [...new Set(to.map((person) => person.email))];
  await post(
    tx,
    addresses.map((address) => ({ ...words, to: address })),
    at,
  );
}
