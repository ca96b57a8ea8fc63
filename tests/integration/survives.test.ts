import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "@/lib/platform/engine";

const KILLS = 5;
const folder = mkdtempSync(path.join(os.tmpdir(), "lv-survives-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a process write in the folder and kills it without a word once it has saved this much. */
async function writeUntilKilled(saves: number): Promise<{ tried: string[]; saved: string[] }> {
  const writer = spawn(process.execPath, ["--import", "tsx", "tests/support/writer.ts"], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder },
  });
  let said = "";
  let complained = "";
  writer.stderr.on("data", (chunk) => {
    complained += chunk;
  });
  writer.stdout.on("data", (chunk) => {
    said += chunk;
    if (said.split("saved ").length > saves) writer.kill("SIGKILL");
  });
  const ended = await new Promise((resolve) => writer.on("close", (_code, signal) => resolve(signal)));
  expect(ended, complained).toBe("SIGKILL");
  // A line cut off by the kill was not acknowledged.
  const lines = said.split("\n").slice(0, -1);
  const after = (word: string) => lines.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length));
  return { tried: after("trying "), saved: after("saved ") };
}

test("kill -9 in the middle of saving loses nothing that was acknowledged, and leaves no half of anything", async () => {
  const tried: string[] = [];
  const saved: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const round = await writeUntilKilled(25 + kill * 7);
    tried.push(...round.tried);
    saved.push(...round.saved);
  }
  const engine = await openEmbedded(folder);
  try {
    const ids = async (sql: string) =>
      (await engine.executeSql(sql)).rows.map((row) => Object.values(row as object)[0]);
    const organisations = await ids(`SELECT slug FROM "Organisation"`);
    const audited = await ids(`SELECT "operationId" FROM "AuditEntry"`);
    const operations = await ids(`SELECT id FROM "Operation" WHERE result IS NOT NULL`);
    expect(saved.length).toBeGreaterThan(KILLS * 20);
    expect(saved.filter((id) => !organisations.includes(id))).toEqual([]);
    expect(organisations.filter((id) => !tried.includes(String(id)))).toEqual([]);
    expect([...audited].sort()).toEqual([...organisations].sort());
    expect([...operations].sort()).toEqual([...organisations].sort());
  } finally {
    await engine.close();
  }
});

test("a second process on the same data folder is refused in one sentence", async () => {
  const engine = await openEmbedded(folder);
  try {
    const second = spawn(process.execPath, ["--import", "tsx", "bin/db.ts", "migrate"], {
      env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder },
    });
    let complained = "";
    second.stderr.on("data", (chunk) => {
      complained += chunk;
    });
    const code = await new Promise((resolve) => second.on("close", resolve));
    expect(code).toBe(1);
    expect(complained.trim()).toBe(
      `The data folder ${folder} is in use by another process. Stop that one, or set DATA_DIR to another folder.`,
    );
  } finally {
    await engine.close();
  }
});
