/** npm run bench: the production build on PostgreSQL with years of data, beside the least that could serve its list. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { openHouse } from "@/lib/platform/boot";
import { closeDatabase } from "@/lib/platform/db";
import { stopJobs } from "@/lib/platform/jobs";
import { hashToken } from "@/lib/platform/token";
import { seedIfEmpty } from "@/prisma/seed/load";
import { CountingProxy, type Statement } from "./bench/counting-proxy";
import { fillConcepts, fillDens, fillPeople, openOneDen } from "./bench/fill";
import { CONNECTIONS, load, type Measured, weigh } from "./bench/load";
import { killAll, peakMemory, start, stop } from "./bench/processes";
import { aims, table } from "./bench/report";
import { savingMarks } from "./bench/save-mark";
import { ensureBuilt, SERVER_MEMORY } from "./setup.mjs";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const PORT = 3990;
const origin = `http://localhost:${PORT}`;
const server = process.env.TEST_DATABASE_URL || "postgresql://postgres@127.0.0.1:5432/postgres";
const database = Object.assign(new URL(server), { pathname: "/lv_bench" }).href;

type Page = { name: string; path: string; person: string | null };

async function asServer(...statements: string[]) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function withBench<T>(work: (sql: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Plants a session and gives the cookie that carries it. */
async function cookieOf(sql: pg.Client, personId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await sql.query(
    `INSERT INTO "Session" (id, "tokenHash", "personId", "createdAt", "lastSeenAt", "expiresAt")
     VALUES (gen_random_uuid(), $1, $2, now(), now(), now() + interval '12 hours')`,
    [hashToken(token), personId],
  );
  return `london-ventures=${token}`;
}

const web = (url: string) =>
  start([...SERVER_MEMORY, "bin/server.mjs"], {
    DATABASE_URL: url,
    DEMO: "0",
    PORT: String(PORT),
    ORIGIN: origin,
    HOST: "127.0.0.1",
    WORKER: "separate",
    LOG_LEVEL: "error",
    NODE_ENV: "production",
    SECRET: "",
    SMTP_URL: "",
  });

/** The statements of one request, after others like it have opened every connection it needs. */
async function statementsOf(pages: Page[], cookies: Map<string | null, string>): Promise<Map<string, Statement[]>> {
  const { hostname, port } = new URL(database);
  const proxy = new CountingProxy({ host: hostname, port: Number(port || 5432) });
  const through = Object.assign(new URL(database), { hostname: "127.0.0.1", port: String(await proxy.listen()) }).href;
  const child = await web(through);
  const found = new Map<string, Statement[]>();
  for (const page of pages) {
    const headers = headersOf(page, cookies);
    for (let warm = 0; warm < 5; warm++) await (await fetch(origin + page.path, { headers })).text();
    proxy.reset();
    await (await fetch(origin + page.path, { headers })).text();
    found.set(page.name, [...proxy.statements]);
  }
  await stop(child);
  proxy.close();
  return found;
}

function headersOf({ person }: Page, cookies: Map<string | null, string>): Record<string, string> {
  const cookie = cookies.get(person);
  return cookie ? { cookie } : {};
}

async function main() {
  await ensureBuilt();
  console.log("Filling a database of its own …");
  await asServer("DROP DATABASE IF EXISTS lv_bench WITH (FORCE)", "CREATE DATABASE lv_bench");
  Object.assign(process.env, { DATABASE_URL: database, DEMO: "1", LOG_LEVEL: "error" });
  await openHouse();
  await seedIfEmpty(() => {});
  await stopJobs();
  await closeDatabase();
  await withBench(async (sql) => {
    await fillPeople(sql, 500);
    await fillConcepts(sql, 100);
    await sql.query("ANALYZE");
  });
  const staff = await withBench(async (sql) => {
    const { rows } = await sql.query<{ id: string }>(
      `SELECT "personId" AS id FROM "RoleGrant" WHERE role = 'staff' LIMIT 1`,
    );
    return cookieOf(sql, rows[0]?.id ?? "");
  });
  const cookies = new Map<string | null, string>([["staff", staff]]);
  const list: Page = { name: "list of concepts", path: "/concepts", person: "staff" };
  let child = await web(database);
  const small = await load({ url: origin + list.path, headers: { cookie: staff } }, SECONDS);
  await stop(child);

  const scene = await withBench(async (sql) => {
    await fillConcepts(sql, 10_000);
    await fillDens(sql, 200);
    const open = await openOneDen(sql, CONNECTIONS);
    await sql.query("VACUUM ANALYZE");
    const members = [];
    for (const person of open.people) members.push(await cookieOf(sql, person));
    const { rows } = await sql.query<{ den: number; concept: number }>(
      `SELECT d.number AS den, c.number AS concept FROM "DenItem" i JOIN "Den" d ON d.id = i."denId"
       JOIN "Concept" c ON c.id = i."conceptId" WHERE d.title = 'Bench den 100' AND i.position = 3`,
    );
    const keys = await sql.query<{ key: string }>(
      `SELECT c.key FROM "Criterion" c JOIN "Den" d ON d."schemeId" = c."schemeId" WHERE d.number = $1`,
      [open.den],
    );
    return { open, members, revealed: rows[0], keys: keys.rows.map(({ key }) => key) };
  });
  cookies.set("member", scene.members[0] ?? "");
  const lv = (number = 0) => `LV-${String(number).padStart(4, "0")}`;
  const den = `DEN-${scene.open.den}`;
  const pages: Page[] = [
    { name: "start page", path: "/", person: null },
    list,
    { name: "one concept", path: `/concepts/${lv(scene.revealed?.concept)}`, person: "staff" },
    {
      name: "one den, revealed",
      path: `/dens/DEN-${scene.revealed?.den}/results/${lv(scene.revealed?.concept)}`,
      person: "staff",
    },
    { name: "the scoring page", path: `/dens/${den}/score/${lv(scene.open.concept)}`, person: "member" },
  ];
  const statements = await statementsOf(pages, cookies);

  child = await web(database);
  const measured: Measured[] = [];
  for (const page of pages) {
    const headers = headersOf(page, cookies);
    const answer = await fetch(origin + page.path, { headers, redirect: "manual" });
    if (answer.status !== 200) throw new Error(`${page.path} answers ${answer.status}.`);
    const weight = await weigh(origin + page.path, headers);
    const speed = await load({ url: origin + page.path, headers }, SECONDS);
    measured.push({ ...page, ...speed, ...weight, statements: statements.get(page.name)?.length ?? Number.NaN });
  }
  const item = { den, item: lv(scene.open.concept), keys: scene.keys };
  const saving = savingMarks(`/dens/${den}/score/${lv(scene.open.concept)}`, item, scene.members);
  const saves = await load({ url: origin, requests: [saving], holds: '"status":"done"' }, SECONDS);
  const memory = peakMemory(child);
  await stop(child);

  const asked = (statements.get(list.name) ?? []).filter(({ sql }) => /"Concept" c/.test(sql));
  const yardstick = await start(["--import", "tsx", "bin/bench/bare.ts"], {
    DATABASE_URL: database,
    PORT: String(PORT),
    BENCH_LIST: JSON.stringify(asked),
  });
  const bare = await load({ url: origin }, SECONDS);
  await stop(yardstick);
  const { marks, postgres } = await withBench(async (sql) => {
    const { rows } = await sql.query<{ marks: number; postgres: string }>(
      `SELECT (SELECT count(*)::int FROM "Operation" WHERE command = 'sheet.write') AS marks,
         current_setting('server_version') AS postgres`,
    );
    return rows[0] ?? { marks: 0, postgres: "?" };
  });
  console.log(table({ measured, saves, bare, small, marks, postgres }));
  console.log(aims({ measured, saves, bare, small, memory }));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  killAll();
  await asServer("DROP DATABASE IF EXISTS lv_bench WITH (FORCE)").catch(() => {});
}
