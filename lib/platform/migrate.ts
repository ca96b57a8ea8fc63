import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PgBoss } from "pg-boss";
import { APP_ROLE, type Engine } from "./engine";
import { JOBS_SCHEMA, QUEUES } from "./queues";

const LOCK = 7_141_592;

type Migration = { name: string; sql: string; checksum: string };

function listMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Applies what is missing of prisma/migrations, in Prisma's own layout and table, so `prisma migrate deploy` works on
 * the same database. Returns the names applied. Each migration is all or nothing; one process at a time.
 */
export function migrate(engine: Engine, folder = path.resolve("prisma/migrations")): Promise<string[]> {
  return engine.asOwner(async (exec) => {
    await exec(`SELECT pg_advisory_lock(${LOCK})`);
    try {
      await exec(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
        id VARCHAR(36) PRIMARY KEY, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
        logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
      const rows = (await exec("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL")) as {
        migration_name: string;
      }[];
      const done = new Set(rows.map((row) => row.migration_name));
      const missing = listMigrations(folder).filter((migration) => !done.has(migration.name));
      for (const { name, sql, checksum } of missing) {
        await exec(`BEGIN;
          ${sql}
          INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
          VALUES ('${randomUUID()}', '${checksum}', now(), '${name}', 1);
          COMMIT;`).catch(async (error: unknown) => {
          await exec("ROLLBACK");
          throw new Error(`Migration ${name} failed and left nothing behind: ${String(error)}`);
        });
      }
      await installJobs(exec);
      return missing.map((migration) => migration.name);
    } finally {
      await exec(`SELECT pg_advisory_unlock(${LOCK})`);
    }
  });
}

/** Installs the job tables and queues as owner, so that the application's role needs no right to create anything. */
async function installJobs(exec: (sql: string) => Promise<unknown[]>): Promise<void> {
  const [found] = (await exec(`SELECT to_regclass('${JOBS_SCHEMA}.queue') IS NOT NULL AS installed`)) as {
    installed: boolean;
  }[];
  if (found?.installed) {
    const names = (await exec(`SELECT name FROM ${JOBS_SCHEMA}.queue`)) as { name: string }[];
    if (QUEUES.every((queue) => names.some(({ name }) => name === queue))) return;
  }
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await exec(inline(text, values)) }) },
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
    migrate: true,
  });
  boss.on("error", () => {});
  await boss.start();
  for (const queue of QUEUES) await boss.createQueue(queue, { retryLimit: 5, retryDelay: 30, retryBackoff: true });
  await boss.stop({ graceful: false });
  await exec(`GRANT USAGE ON SCHEMA ${JOBS_SCHEMA} TO ${APP_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOBS_SCHEMA} TO ${APP_ROLE};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${JOBS_SCHEMA} TO ${APP_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${JOBS_SCHEMA} TO ${APP_ROLE}`);
}

/** Puts the few values of the installation's own statements into their text: they are names of ours, never input. */
function inline(text: string, values: unknown[] = []): string {
  return text.replace(/\$(\d+)/g, (_, index: string) => {
    const value = values[Number(index) - 1];
    if (value === null || value === undefined) return "NULL";
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    const json = typeof value === "string" ? value : JSON.stringify(value);
    return `'${json.replaceAll("'", "''")}'`;
  });
}
