// npm start, npm run dev: everything that is missing, then the server under the project's own Node.
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { giveUp } from "./progress.mjs";
import {
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  envFile,
  nodeBinary,
  quiet,
  ROOT,
  SERVER_MEMORY,
} from "./setup.mjs";

const dev = process.argv.includes("--dev");
process.chdir(ROOT);

try {
  await ensureInstalled();
  await ensureGenerated();
  if (!dev) await ensureBuilt();
} catch (error) {
  giveUp(error);
}

const program = [path.join("bin", "server.mjs"), ...(dev ? ["--dev"] : [])];
const server = spawn(nodeBinary(), [...envFile(), ...(dev ? [] : SERVER_MEMORY), ...program], {
  // The channel tells the server when this process is gone, so that none is left behind holding the data folder.
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  env: { ...quiet(), NODE_ENV: dev ? "development" : "production" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("error", giveUp);
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

// npm can be killed without a word to us. Whoever did that must find the port and the data folder free again.
const npm = process.env.npm_lifecycle_event ? npmAbove(process.ppid) : null;
if (npm) setInterval(() => isAlive(npm) || server.kill("SIGKILL"), 250).unref();

/** The npm that runs us: our parent, or the parent of the shell in between. */
function npmAbove(pid, steps = 2) {
  if (steps === 0 || process.platform === "win32") return null;
  const { stdout } = spawnSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" });
  const [, above, command] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? "") ?? [];
  if (!above) return null;
  return /^npm\b|npm-cli/.test(command) ? pid : npmAbove(Number(above), steps - 1);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
