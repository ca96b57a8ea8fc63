/** Works off the jobs in a process of its own, beside web processes that run with WORKER=separate. */
import { openHouse, startJobs } from "@/lib/platform/boot";
import { closeDatabase } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { stopJobs } from "@/lib/platform/jobs";

try {
  if (!env().DATABASE_URL) {
    throw new Error(
      "The worker needs PostgreSQL: set DATABASE_URL. The embedded database serves one process, with its jobs.",
    );
  }
  await openHouse();
  await startJobs(true);
  console.log("Working off jobs. Ctrl-C stops after those under way.");
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

let closing = 0;

async function close() {
  // A terminal sends its signal to us and to the process that passes it on: within half a second it is one signal.
  if (closing > 0 && Date.now() - closing > 500) process.exit(1);
  if (closing > 0) return;
  closing = Date.now();
  await stopJobs();
  await closeDatabase();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void close());
// Nothing else need keep the process alive between jobs.
setInterval(() => {}, 60_000);
