// npm start, npm run dev: everything that is missing, then the server under the project's own Node.
import { spawn } from "node:child_process";
import path from "node:path";
import { giveUp } from "./progress.mjs";
import { ensureBuilt, ensureGenerated, ensureInstalled, nodeBinary, quiet, ROOT } from "./setup.mjs";

const dev = process.argv.includes("--dev");
process.chdir(ROOT);

try {
  await ensureInstalled();
  await ensureGenerated();
  if (!dev) await ensureBuilt();
} catch (error) {
  giveUp(error);
}

const server = spawn(nodeBinary(), [path.join("bin", "server.mjs"), ...(dev ? ["--dev"] : [])], {
  // The channel tells the server when this process is gone, so that none is left behind holding the data folder.
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  env: { ...quiet(), NODE_ENV: dev ? "development" : "production" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("error", giveUp);
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

// npm itself can be killed without a word to us; whoever started it must find the port and the folder free again.
if (process.env.npm_lifecycle_event) {
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && server.kill("SIGTERM"), 1_000).unref();
}
