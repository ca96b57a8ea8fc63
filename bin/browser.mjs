// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { step } from "./progress.mjs";
import { nodeBinary, packageBin } from "./setup.mjs";

const SYSTEM = [
  ...["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"],
  ...["/snap/bin/chromium", "/opt/google/chrome/chrome"],
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const HELP =
  "No Chromium was found and none could be installed. Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to its program.";

/** The path of a Chromium that starts. Throws one sentence that says what to do when there is none. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  for (const install of [installWithPlaywright, installWithApt]) {
    await install().catch(() => {});
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(HELP);
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!starts(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no browser that starts there.`);
    return named;
  }
  return [...SYSTEM, ...playwrightBrowsers()].find(starts);
}

const starts = (program) =>
  existsSync(program) && spawnSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;

/** Browsers that Playwright downloaded earlier, newest first. */
function playwrightBrowsers() {
  const caches = {
    darwin: path.join(os.homedir(), "Library", "Caches", "ms-playwright"),
    win32: path.join(os.homedir(), "AppData", "Local", "ms-playwright"),
  };
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ||
    caches[process.platform] ||
    path.join(os.homedir(), ".cache", "ms-playwright");
  if (!existsSync(cache)) return [];
  const programs = ["chrome-linux64/chrome", "chrome-linux/chrome", "chrome-win64/chrome.exe", "chrome-win/chrome.exe"];
  for (const folder of ["chrome-mac-arm64", "chrome-mac-x64", "chrome-mac"]) {
    programs.push(`${folder}/Chromium.app/Contents/MacOS/Chromium`);
    programs.push(`${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`);
  }
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => programs.map((program) => path.join(cache, name, program)));
}

const installWithPlaywright = () =>
  step("Downloading Chromium", nodeBinary(), [packageBin("@playwright", "test", "cli.js"), "install", "chromium"], {
    timeout: 240_000,
  });

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await step("Updating the list of Debian packages", "apt-get", ["update", "-qq"], { env }).catch(() => {});
  await step("Installing chromium", "apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    env,
  });
}
