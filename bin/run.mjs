// Runs a TypeScript file of bin/ with the project's own Node and the path aliases: node bin/run.mjs bin/db.ts migrate
import { spawn } from "node:child_process";
import { ensureGenerated, ensureInstalled, nodeBinary } from "./setup.mjs";

await ensureInstalled();
await ensureGenerated();
const child = spawn(nodeBinary(), ["--import", "tsx", ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
