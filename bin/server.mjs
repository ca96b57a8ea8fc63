// The server: one process with the site, the database's door and, unless told otherwise, the jobs.
import { randomUUID } from "node:crypto";
import http from "node:http";
import next from "next";
import { readEnv } from "../lib/platform/env.ts";
import { answerPlainly } from "./plain-answers.mjs";
import { giveUp } from "./progress.mjs";
import { cleanForwarded, refusal } from "./requests.mjs";
import { welcome } from "./welcome.mjs";

const dev = process.argv.includes("--dev");
process.env.NODE_ENV ??= dev ? "development" : "production";

const env = settings();
const server = http.createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 });
const app = next({ dev, hostname: env.HOST, port: env.PORT, httpServer: server });
const first = randomUUID();
const underWay = new Set();
let ready = false;

try {
  await reservePort();
  await app.prepare();
  await openHouse();
} catch (error) {
  giveUp(error);
}
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

/** Where this server answers itself. */
function ownAddress() {
  const { address, port } = server.address();
  return { host: { "0.0.0.0": "127.0.0.1", "::": "::1" }[address] ?? address, port };
}

/**
 * Lets Next run instrumentation.ts, which opens the database and starts the jobs: it does that at the first request. What
 * fails there ends the process with its own sentence.
 */
async function openHouse() {
  const { host, port } = ownAddress();
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}/healthz`;
  const answer = await fetch(url, { headers: { "x-first": first } });
  if (!answer.ok) throw new Error("The site did not start. LOG_LEVEL=debug shows why.");
}

/** Takes the port first: a port in use is told at once, not after the database was opened. */
function reservePort() {
  server.on("request", (request, response) => {
    const starting = !ready && request.headers["x-first"] !== first;
    const refused = starting ? { status: 503, text: "Starting. Try again in a moment." } : refusal(request, env);
    if (refused) {
      response.writeHead(refused.status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
      response.end(`${refused.text}\n`);
      request.resume();
      return;
    }
    cleanForwarded(request, env);
    if (!dev) answerPlainly(request, response, { secret: first, address: ownAddress });
    const answering = app
      .getRequestHandler()(request, response)
      .catch(() => response.destroy());
    underWay.add(answering);
    void answering.finally(() => underWay.delete(answering));
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
  // Those whose visitor has gone are still being answered.
  await Promise.race([Promise.allSettled(underWay), new Promise((resolve) => setTimeout(resolve, 5_000))]);
  await globalThis.__closeHouse?.();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, close);
process.on("disconnect", close);
