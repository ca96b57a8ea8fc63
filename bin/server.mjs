// The server: one process with the site, the database's door and, unless told otherwise, the jobs.
import http from "node:http";
import next from "next";
import { readEnv } from "../lib/platform/env.ts";
import { giveUp } from "./progress.mjs";
import { cleanForwarded, refusal } from "./requests.mjs";
import { welcome } from "./welcome.mjs";

const dev = process.argv.includes("--dev");
process.env.NODE_ENV ??= dev ? "development" : "production";

const env = settings();
const server = http.createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 });
const app = next({ dev, hostname: env.HOST, port: env.PORT, httpServer: server });
let ready = false;

try {
  await reservePort();
  // Opens the database and starts the jobs, in instrumentation.ts; what fails there ends the process with its sentence.
  await app.prepare();
} catch (error) {
  giveUp(error);
}
const handle = app.getRequestHandler();
ready = true;
welcome(env, dev);
process.send?.("ready");

function settings() {
  try {
    return readEnv(process.env);
  } catch (error) {
    return giveUp(error);
  }
}

/** Takes the port first: a port in use is told at once, not after the database was opened. */
function reservePort() {
  server.on("request", (request, response) => {
    const refused = ready ? refusal(request, env) : { status: 503, text: "Starting. Try again in a moment." };
    if (refused) {
      response.writeHead(refused.status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
      response.end(`${refused.text}\n`);
      request.resume();
      return;
    }
    cleanForwarded(request, env);
    void handle(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${env.PORT} is in use by another process. Stop that one, or set PORT to another number.`)
          : error,
      ),
    );
    server.listen(env.PORT, env.HOST, resolve);
  });
}

let closing = 0;

/** Stops taking requests, finishes those under way, then closes jobs and database. A second signal exits at once. */
async function close() {
  // A terminal sends its signal to every process of ours, and the first of them passes it on: that is one signal.
  if (closing > 0 && Date.now() - closing > 500) process.exit(1);
  if (closing > 0) return;
  closing = Date.now();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  // Event streams never end by themselves.
  setTimeout(() => server.closeAllConnections(), 3_000).unref();
  await closed;
  await globalThis.__closeHouse?.();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, close);
process.on("disconnect", close);
