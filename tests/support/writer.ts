/** A process that writes through command() as fast as it can, and says each thing that was acknowledged on a line. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { openHouse } from "@/lib/platform/boot";
import { command } from "@/lib/platform/command";

const write = command({
  permission: "programme.edit",
  input: z.object({ name: z.string() }),
  load: async () => ({ id: "programme" }),
  run: async ({ tx, input }) => {
    const { id } = await tx.organisation.create({ data: { slug: input.name, name: input.name, kind: "charity" } });
    return { id };
  },
});

async function keepWriting() {
  for (;;) {
    const operationId = randomUUID();
    process.stdout.write(`trying ${operationId}\n`);
    await write({ kind: "system", job: "test" }, { operationId, name: operationId });
    process.stdout.write(`saved ${operationId}\n`);
  }
}

await openHouse();
await Promise.all([keepWriting(), keepWriting(), keepWriting(), keepWriting()]);
