import { fromPrisma, PgBoss } from "pg-boss";
import { engine, type Tx } from "./db";
import { log } from "./log";
import { JOBS_SCHEMA, type QueueName } from "./queues";

const shared = globalThis as typeof globalThis & { __boss?: Promise<PgBoss>; __working?: boolean };

/** Connects to the job tables. Before any transaction: the embedded engine has one connection, and it would wait for itself. */
export function connectJobs(): Promise<PgBoss> {
  shared.__boss ??= (async () => {
    const started = new PgBoss({
      db: { executeSql: engine().executeSql },
      schema: JOBS_SCHEMA,
      migrate: false,
      createSchema: false,
      supervise: false,
      schedule: false,
    });
    started.on("error", (error) => log().error({ err: error }, "jobs"));
    return started.start();
  })();
  return shared.__boss;
}

/** Adds a job that exists only if the transaction commits. */
export async function enqueue(tx: Tx, queue: QueueName, data: Record<string, string>): Promise<void> {
  if (!shared.__boss) throw new Error("connectJobs() comes before the first transaction.");
  await (await shared.__boss).send(queue, data, { db: fromPrisma(tx) });
}

/** Starts working off jobs in this process. A handler that throws is tried again later, with growing pauses. */
export async function startWorking(handlers: Record<QueueName, (data: Record<string, string>) => Promise<void>>) {
  if (shared.__working) return;
  shared.__working = true;
  const jobs = await connectJobs();
  for (const [queue, handle] of Object.entries(handlers)) {
    await jobs.work<Record<string, string>>(queue, { pollingIntervalSeconds: 0.5, batchSize: 10 }, async (batch) => {
      for (const job of batch) await handle(job.data);
    });
  }
}

/** True when this process works off jobs. */
export const isWorking = () => shared.__working === true;

export async function stopJobs(): Promise<void> {
  const running = shared.__boss;
  shared.__boss = undefined;
  shared.__working = false;
  if (running) await (await running).stop({ graceful: true, timeout: 5_000 });
}
