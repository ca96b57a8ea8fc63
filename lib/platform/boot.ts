import { openDatabase } from "./db";
import { env } from "./env";
import { connectJobs, startWorking } from "./jobs";
import { deliver } from "./mail";
import { migrate } from "./migrate";

/** Opens the database, brings it up to date and connects the jobs. Returns the migrations that were applied. */
export async function openHouse(): Promise<string[]> {
  const { engine } = await openDatabase();
  const applied = await migrate(engine);
  await connectJobs();
  return applied;
}

/** Starts the jobs in this process, unless they have a process of their own. */
export async function startJobs(always = false): Promise<void> {
  if (always || env().WORKER === "web") await startWorking({ mail: deliver });
}
