import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { adoptEngine, closeDatabase } from "@/lib/platform/db";
import { type Engine, openEmbedded, openPostgres } from "@/lib/platform/engine";
import { connectJobs, stopJobs } from "@/lib/platform/jobs";
import { migrate } from "@/lib/platform/migrate";

const MIGRATIONS = path.resolve("prisma/migrations");

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(MIGRATIONS, { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".sql")) hash.update(name).update(readFileSync(path.join(MIGRATIONS, name)));
  }
  hash.update(readFileSync("lib/platform/queues.ts")).update(readFileSync("package-lock.json"));
  return hash.digest("hex").slice(0, 16);
}

/** A migrated, empty database for this test file: embedded by default, PostgreSQL when TEST_DATABASE_URL is set. */
export function setUpDatabase(): void {
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const url = process.env.TEST_DATABASE_URL;
    const opened = url ? await fromTemplate(url) : { engine: await fromDump(), drop: undefined };
    drop = opened.drop;
    adoptEngine(opened.engine);
    await connectJobs();
  });
  afterAll(async () => {
    await stopJobs();
    await closeDatabase();
    await drop?.();
  });
}

async function fromDump(): Promise<Engine> {
  const folder = path.join(os.tmpdir(), "london-ventures-tests");
  const file = path.join(folder, `${fingerprint()}.tar`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const engine = await openEmbedded(null);
    await migrate(engine);
    const dump = await engine.asOwner(async () => engine.dump?.());
    await engine.close();
    if (!dump) throw new Error("The embedded engine gave no dump.");
    const part = `${file}.${randomUUID()}`;
    writeFileSync(part, Buffer.from(await dump.arrayBuffer()));
    renameSync(part, file);
  }
  return openEmbedded(null, new Blob([readFileSync(file)]));
}

async function fromTemplate(url: string): Promise<{ engine: Engine; drop: () => Promise<void> }> {
  const template = `lv_template_${fingerprint()}`;
  const name = `lv_test_${randomUUID().replaceAll("-", "")}`;
  const at = (database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  await asServer(url, async (client) => {
    await client.query("SELECT pg_advisory_lock(7141593)");
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]);
    if (found.rowCount === 0) {
      const making = `${template}_making`;
      await client.query(`DROP DATABASE IF EXISTS ${making}`);
      await client.query(`CREATE DATABASE ${making}`);
      const engine = openPostgres(at(making), at(making), 2);
      await migrate(engine);
      await engine.close();
      await client.query(`ALTER DATABASE ${making} RENAME TO ${template}`);
    }
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    engine: openPostgres(at(name), at(name), 12),
    drop: () =>
      asServer(url, async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

async function asServer(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
