import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { PrismaPGlite } from "pglite-prisma-adapter";
import { holdFolder } from "./folder-lock";

/** The role the application works as: it can add audit rows, never change or delete them. */
export const APP_ROLE = "london_ventures_app";

/** One of the two PostgreSQL engines, behind the four things the house needs of it. */
export type Engine = {
  kind: "embedded" | "postgresql";
  adapter: PrismaPg | PrismaPGlite;
  /** Runs SQL as the owner of the schema: migrations only. */
  asOwner: <T>(work: (exec: (sql: string) => Promise<unknown[]>) => Promise<T>) => Promise<T>;
  /** Runs SQL as the application's role, for pg-boss. */
  executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
  /** A copy of the whole embedded database. */
  dump?: () => Promise<Blob>;
  close: () => Promise<void>;
};

/** Opens the embedded engine in a folder (held by this process alone), or in memory, from a dump if one is given. */
export async function openEmbedded(folder: string | null, dump?: Blob): Promise<Engine> {
  // Loaded only here: a server with a PostgreSQL of its own has no use for the engine, which is large.
  const [{ PGlite }, { pg_trgm }, { PrismaPGlite: Adapter }, { fromPglite }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("@electric-sql/pglite/contrib/pg_trgm"),
    import("pglite-prisma-adapter"),
    import("pg-boss"),
  ]);
  const release = folder ? await holdFolder(folder) : null;
  if (folder) mkdirSync(folder, { recursive: true });
  const pglite = await PGlite.create(folder ? path.join(folder, "pgdata") : "memory://", {
    extensions: { pg_trgm },
    ...(dump ? { loadDataDir: dump } : {}),
  });
  const exec = async (sql: string) => (await pglite.exec(sql)).at(-1)?.rows ?? [];
  const becomeApplication = () =>
    exec(
      `DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN SET ROLE ${APP_ROLE}; END IF; END $$`,
    );
  await becomeApplication();
  return {
    kind: "embedded",
    adapter: new Adapter(pglite),
    asOwner: async (work) => {
      await exec("RESET ROLE");
      try {
        return await work(exec);
      } finally {
        await becomeApplication();
      }
    },
    executeSql: fromPglite(pglite).executeSql,
    dump: () => pglite.dumpDataDir("none"),
    close: async () => {
      await pglite.close();
      await release?.();
    },
  };
}

const statementNames = new Map<string, string>();

/**
 * A name for each statement, so that a connection plans it once and not at every request. Searches word theirs in many
 * ways, and a server keeps each name for as long as the connection lives: after so many they go without.
 */
function statementName({ sql }: { sql: string }): string {
  const known = statementNames.get(sql);
  if (known !== undefined || statementNames.size >= 500) return known ?? "";
  const name = `portal_${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

/** Opens a pool on a PostgreSQL server; every connection works as the application's role and in UTC. */
export function openPostgres(url: string, ownerUrl: string, size: number): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    options: "-c TimeZone=UTC -c statement_timeout=20000 -c idle_in_transaction_session_timeout=60000",
    verify: (client, done) => {
      client.query(`SET ROLE ${APP_ROLE}`, (error) => done(error));
    },
  });
  pool.on("error", () => {});
  return {
    kind: "postgresql",
    adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
    asOwner: async (work) => {
      const client = new pg.Client({ connectionString: ownerUrl, options: "-c TimeZone=UTC" });
      await client.connect();
      try {
        return await work(async (sql) => {
          const result = await client.query(sql);
          return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? [];
        });
      } finally {
        await client.end();
      }
    },
    executeSql: async (text, values) => {
      const result = await pool.query(text, values as unknown[]);
      return { rows: (Array.isArray(result) ? result : [result]).flatMap((part) => part.rows ?? []) };
    },
    close: () => pool.end(),
  };
}
