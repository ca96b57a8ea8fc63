// Runs a TypeScript file of bin/ with the project's own Node and the path aliases: node bin/run.mjs bin/db.ts migrate
import { spawn } from "node:child_process";
import { giveUp } from "./progress.mjs";
import { ensureGenerated, ensureInstalled, envFile, nodeBinary, quiet, ROOT } from "./setup.mjs";

process.chdir(ROOT);
try {
  await ensureInstalled();
  await ensureGenerated();
} catch (error) {
  giveUp(error);
}
const args = [...envFile(), "--import", "tsx", ...process.argv.slice(2)];
const child = spawn(nodeBinary(), args, { stdio: "inherit", env: quiet() });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
