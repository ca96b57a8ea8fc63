// What has to be there before anything runs: packages, the database client, the build. Plain Node ≥ 20.19, no packages.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { step } from "./progress.mjs";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const inRoot = (...parts) => path.join(ROOT, ...parts);
const OWN_NODE = inRoot("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const readText = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** The folder of the build; another name lets several builds live side by side. */
export const distDir = () => process.env.NEXT_DIST_DIR || ".next";

/** The project's own Node 24, installed as a package; the one that runs this file until it is there. */
export const nodeBinary = () => (existsSync(OWN_NODE) ? OWN_NODE : process.execPath);

/** The script behind a package's command, to be run with `nodeBinary()`. */
export const packageBin = (...parts) => inRoot("node_modules", ...parts);

/**
 * How much memory the server's own objects may take, in MB. Without a bound Node takes what the machine has before it
 * tidies up. The benchmark runs within it.
 */
export const SERVER_MEMORY = ["--max-old-space-size=320", "--max-semi-space-size=8"];

/** The arguments that make Node read .env, where there is one. What is set already stays. */
export const envFile = () => (existsSync(inRoot(".env")) ? ["--env-file=.env"] : []);

/** Refuses a Node that is too old, in one sentence. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`);
  }
}

/** Installs the packages of package-lock.json, unless npm's own record says that they are all there. */
export async function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  // Through the npm that runs us where there is one: its name on the PATH differs between systems.
  const cli = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--include=dev"];
  const [command, rest] = cli ? [process.execPath, [cli, ...args]] : ["npm", args];
  await step("Installing packages", command, rest, { cwd: ROOT, shell: !cli && process.platform === "win32" });
}

function isInstalled() {
  const recorded = readText(inRoot("node_modules", ".package-lock.json"));
  if (!recorded || !existsSync(OWN_NODE)) return false;
  const wanted = JSON.parse(readText(inRoot("package-lock.json"))).packages;
  const present = JSON.parse(recorded).packages;
  return Object.entries(wanted).every(([name, { version, optional, devOptional, link }]) => {
    if (name === "" || optional || devOptional || link) return true;
    return present[name]?.version === version;
  });
}

/** Generates the database client when the schema changed. */
export async function ensureGenerated() {
  const stamp = inRoot("prisma", "generated", ".stamp");
  const wanted = hashOf(["prisma/schema", "prisma.config.ts", "package-lock.json"]);
  if (readText(stamp) === wanted) return;
  const prisma = packageBin("prisma", "build", "index.js");
  await step("Generating the database client", nodeBinary(), [prisma, "generate"], { cwd: ROOT, env: quiet() });
  writeFileSync(stamp, wanted);
}

const BUILT_FROM = [
  ...["app", "bin/open-house.ts", "components", "lib", "prisma/schema", "prisma/seed", "public"],
  ...["proxy.ts", "instrumentation.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"],
];

/** Builds the site when a source changed since the last build. */
export async function ensureBuilt() {
  const folder = inRoot(distDir());
  const stamp = path.join(folder, "built-from");
  const wanted = hashOf(BUILT_FROM);
  if (existsSync(path.join(folder, "BUILD_ID")) && readText(stamp) === wanted) return;
  const env = { ...quiet(), NODE_ENV: "production" };
  await step("Building", nodeBinary(), [packageBin("next", "dist", "bin", "next"), "build"], { cwd: ROOT, env });
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, wanted);
}

/** The environment for the tools: they send no usage data and offer no updates. */
export const quiet = () => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
});

function hashOf(sources) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesOf(inRoot(source))) {
      hash.update(path.relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

function filesOf(place) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}
