import { openHouse, startJobs } from "@/lib/platform/boot";
import { closeDatabase } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { stopJobs } from "@/lib/platform/jobs";
import { seedIfEmpty } from "@/prisma/seed/load";

type House = typeof globalThis & { __closeHouse?: () => Promise<void> };

/**
 * Opens the database, fills an empty demonstration and starts the jobs, inside Next's own bundle, whose modules the pages
 * share. What fails here ends the process with one sentence; the trace comes only with LOG_LEVEL=debug.
 */
export async function openForRequests(): Promise<void> {
  try {
    (globalThis as House).__closeHouse = async () => {
      await stopJobs();
      await closeDatabase();
    };
    await openHouse();
    if (env().demo) await seedIfEmpty((line) => console.log(line));
    await startJobs();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    if (process.env.LOG_LEVEL === "debug") console.error(error);
    process.exit(1);
  }
}
