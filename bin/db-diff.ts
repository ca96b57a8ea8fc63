/** Writes the next migration: the difference between the last snapshot and prisma/schema. Usage: npm run db:diff -- name */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
const engineModule = await import("@prisma/schema-engine-wasm/schema_engine_bg");
const wasm = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
const instance = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": engineModule });
engineModule.__wbg_set_wasm(instance.exports);
(instance.exports.__wbindgen_start as (() => void) | undefined)?.();

const schemaDir = path.resolve("prisma/schema");
const migrationsDir = path.resolve("prisma/migrations");
const snapshot = path.join(migrationsDir, "snapshot.prisma");

const schema = readdirSync(schemaDir)
  .sort()
  .map((file) => readFileSync(path.join(schemaDir, file), "utf8"))
  .join("\n");

const adapter = bindMigrationAwareSqlAdapterFactory(
  new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:5432/postgres" }),
);
const engine = await engineModule.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
const from: Parameters<typeof engine.diff>[0]["from"] = existsSync(snapshot)
  ? { tag: "schemaDatamodel", files: [{ path: "snapshot.prisma", content: readFileSync(snapshot, "utf8") }] }
  : { tag: "empty" };
const { stdout: sql } = await engine.diff({
  from,
  to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.log(sql);
  console.log("-- Nothing was written. Name the migration to write it: npm run db:diff -- add_something");
} else {
  const stamp = new Date().toISOString().replace(/[-:T]/g, "").slice(0, 14);
  const target = path.join(migrationsDir, `${stamp}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, "migration.sql"), sql ?? "");
  writeFileSync(path.join(migrationsDir, "migration_lock.toml"), 'provider = "postgresql"\n');
  writeFileSync(snapshot, schema);
  console.log(`Wrote ${path.relative(process.cwd(), target)}/migration.sql. Read it before you commit it.`);
}
process.exit(0);
