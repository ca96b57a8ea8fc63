/** Looks after the database of the settings: npm run db:migrate, db:seed, db:reset. */
import { rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { openHouse } from "@/lib/platform/boot";
import { closeDatabase } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { holdFolder } from "@/lib/platform/folder-lock";
import { stopJobs } from "@/lib/platform/jobs";
import { JOBS_SCHEMA } from "@/lib/platform/queues";
import { seedIfEmpty } from "@/prisma/seed/load";

const [verb, ...flags] = process.argv.slice(2);
const verbs: Record<string, () => Promise<void>> = { migrate, seed, reset };

try {
  const run = verbs[verb ?? ""];
  if (!run) throw new Error("Say what to do: migrate, seed or reset.");
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await stopJobs();
  await closeDatabase();
}

async function migrate() {
  const applied = await openHouse();
  console.log(applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}`);
}

async function seed() {
  if (!env().demo) throw new Error("The demonstration programme is loaded only where DEMO=1.");
  await migrate();
  await seedIfEmpty((line) => console.log(line));
}

async function reset() {
  const { DATABASE_URL, DATABASE_OWNER_URL, dataDir, demo, local } = env();
  if (!(demo || local) && !flags.includes("--yes")) {
    throw new Error("This would delete everything in a database that is in use. Say --yes if that is what you want.");
  }
  if (DATABASE_URL) await dropSchemas(DATABASE_OWNER_URL ?? DATABASE_URL);
  else await emptyFolder(dataDir);
  console.log(`Deleted everything in ${DATABASE_URL ? new URL(DATABASE_URL).host : dataDir}.`);
  await migrate();
  if (demo) await seedIfEmpty((line) => console.log(line));
}

async function dropSchemas(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `DROP SCHEMA IF EXISTS ${JOBS_SCHEMA} CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public`,
    );
  } finally {
    await client.end();
  }
}

/** Only what the portal put there: DATA_DIR may be a folder that holds other things. */
async function emptyFolder(folder: string) {
  const release = await holdFolder(folder);
  for (const part of ["pgdata", "files"]) rmSync(path.join(folder, part), { recursive: true, force: true });
  await release();
}
