import { $Enums as ENUMS, Prisma, PrismaClient } from "@/prisma/generated/client";
import { type Engine, openEmbedded, openPostgres } from "./engine";
import { env } from "./env";

export { ENUMS, Prisma };

/** A client inside a transaction: the only thing a verb writes with. */
export type Tx = Prisma.TransactionClient;

const connect = ({ adapter }: Engine) =>
  new PrismaClient({
    adapter,
    log: [{ emit: "event", level: "query" }],
    transactionOptions: { maxWait: 20_000, timeout: 30_000 },
  });

type Client = ReturnType<typeof connect>;
type Database = { engine: Engine; client: Client };

// One database a process: Next bundles this module more than once, the process has one.
const shared = globalThis as typeof globalThis & { __database?: Database; __opening?: Promise<Database> };

/** Opens the database of the settings, once a process. */
export async function openDatabase(): Promise<Database> {
  shared.__opening ??= openEngine().then((engine) => adoptEngine(engine));
  return shared.__opening;
}

async function openEngine(): Promise<Engine> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_POOL, dataDir } = env();
  if (!DATABASE_URL) return openEmbedded(dataDir);
  return openPostgres(DATABASE_URL, DATABASE_OWNER_URL ?? DATABASE_URL, DATABASE_POOL);
}

/** Makes this engine the database of the process; tests bring their own. */
export function adoptEngine(engine: Engine): Database {
  const client = connect(engine);
  shared.__database = { engine, client };
  shared.__opening ??= Promise.resolve(shared.__database);
  return shared.__database;
}

function database(): Database {
  if (!shared.__database) throw new Error("The database is not open yet.");
  return shared.__database;
}

/** The client for reading. Writing goes through `command()`, which gets a transaction. */
export const db = (): Client => database().client;

export const engine = (): Engine => database().engine;

/** Runs work in one transaction; nothing of it stays if it throws. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return database().client.$transaction(work);
}

export async function closeDatabase(): Promise<void> {
  const open = shared.__database;
  shared.__database = undefined;
  shared.__opening = undefined;
  if (!open) return;
  await open.client.$disconnect();
  await open.engine.close();
}
