import { readdirSync } from "node:fs";
import path from "node:path";
import { db } from "./db";
import { env } from "./env";
import { isWorking } from "./jobs";

/** What this process can do now. `jobs` is "elsewhere" where they have a process of their own. */
export type Readiness = {
  ready: boolean;
  database: "answers" | "silent";
  migrations: "applied" | "missing" | "unknown";
  jobs: "running" | "stopped" | "elsewhere";
};

/** Asks the database, counts its migrations and looks at the jobs. */
export async function readiness(): Promise<Readiness> {
  const jobs = env().WORKER === "separate" ? "elsewhere" : isWorking() ? "running" : "stopped";
  const applied = await countApplied();
  const database = applied === null ? "silent" : "answers";
  const migrations = applied === null ? "unknown" : applied >= countWritten() ? "applied" : "missing";
  return { ready: migrations === "applied" && jobs !== "stopped", database, migrations, jobs };
}

async function countApplied(): Promise<number | null> {
  try {
    const [row] = await db().$queryRaw<{ applied: number }[]>`
      SELECT count(*)::int AS applied FROM _prisma_migrations WHERE finished_at IS NOT NULL`;
    return row?.applied ?? 0;
  } catch {
    return null;
  }
}

let written: number | undefined;

function countWritten(): number {
  written ??= readdirSync(path.resolve("prisma/migrations"), { withFileTypes: true }).filter((e) =>
    e.isDirectory(),
  ).length;
  return written;
}
