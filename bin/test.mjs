// npm test: every check and every suite, then a table and one line. --quick: no database and no browser (npm run check).
// --postgresql: the integration suite on a server. --total: the last line for all that ran.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { ensureChromium } from "./browser.mjs";
import { giveUp } from "./progress.mjs";
import { countPlaywright, countVitest, readRows, total } from "./results.mjs";
import { ensureBuilt, ensureGenerated, ensureInstalled, nodeBinary, packageBin, quiet, ROOT } from "./setup.mjs";

const asked = (flag) => process.argv.includes(flag);
const RESULTS = ".cache/results";
process.chdir(ROOT);

if (asked("--total")) {
  console.log(total(readRows(RESULTS)));
  process.exit(0);
}

try {
  await ensureInstalled();
  await ensureGenerated();
} catch (error) {
  giveUp(error);
}

if (!asked("--postgresql")) rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const env = { ...quiet(), NODE_ENV: "test" };
const biome = packageBin("@biomejs", "biome", "bin", "biome");
const next = packageBin("next", "dist", "bin", "next");
const rows = [];

if (asked("--postgresql")) {
  const url = process.env.TEST_DATABASE_URL || "postgresql://postgres@127.0.0.1:5432/postgres";
  await suite("integration on PostgreSQL", "integration", { TEST_DATABASE_URL: url });
} else {
  await check("format and lint", [biome, asked("--ci") || process.env.CI ? "ci" : "check", "--error-on-warnings"]);
  await check("types", [next, "typegen"], [packageBin("typescript", "bin", "tsc"), "--noEmit"]);
  await suite("unit", "unit");
  await suite("architecture", "architecture");
  if (!asked("--quick")) {
    await suite("integration", "integration", { TEST_DATABASE_URL: "" });
    await browserTests();
  }
}

console.log(table(rows));
console.log(total(rows));
process.exit(rows.every((row) => row.failed === 0 && row.passed > 0) ? 0 : 1);

/** A check without tests of its own counts as one. */
async function check(name, ...commands) {
  await row(name, () => {
    const good = commands.every((args) => runs(args, env));
    return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });
}

async function suite(name, project, settings = {}) {
  await row(name, () => {
    const file = `${RESULTS}/${name.replaceAll(" ", "-")}.vitest.json`;
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    runs([packageBin("vitest", "vitest.mjs"), "run", `--project=${project}`, ...reporters], { ...env, ...settings });
    return countVitest(file);
  });
}

async function browserTests() {
  await row("end to end", async () => {
    const file = `${RESULTS}/end-to-end.playwright.json`;
    try {
      const CHROMIUM_PATH = await ensureChromium();
      await ensureBuilt();
      const settings = { ...env, CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      runs([packageBin("@playwright", "test", "cli.js"), "test", "--reporter=list,json"], settings);
    } catch (error) {
      console.error(error.message);
      return { passed: 0, failed: 1 };
    }
    return countPlaywright(file);
  });
}

async function row(name, work) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const counted = await work();
  rows.push({ name, ...counted, seconds: Math.round((Date.now() - began) / 1000) });
  writeFileSync(`${RESULTS}/${asked("--postgresql") ? "postgresql" : "main"}.rows.json`, JSON.stringify(rows));
}

function runs([script, ...args], settings) {
  return spawnSync(nodeBinary(), [script, ...args], { stdio: "inherit", env: settings }).status === 0;
}

function table(all) {
  const width = Math.max(...all.map((one) => one.name.length));
  const line = ({ name, passed, failed, skipped, seconds }) =>
    `${failed > 0 || passed === 0 ? "✗" : "✓"} ${name.padEnd(width)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed` +
    `${skipped ? `${String(skipped).padStart(4)} skipped` : ""} ${String(seconds).padStart(5)} s`;
  return `\n${all.map(line).join("\n")}\n`;
}
