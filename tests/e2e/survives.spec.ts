import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

// Servers of its own, which it may kill.
const PORT = Number(process.env.E2E_PORT ?? 3210) + 1;
const FOLDER = `.cache/e2e-${PORT}/data`;
const started = new Set<ChildProcess>();

test.use({ baseURL: `http://localhost:${PORT}` });
test.afterAll(() => {
  for (const server of started) server.kill("SIGKILL");
});

type Ended = { code: number | null; said: string };

/** Starts a server; `isReady` settles when it takes requests, `ended` when it is gone. */
function serve(settings: Record<string, string> = {}) {
  const server = spawn(process.execPath, ["bin/server.mjs"], {
    env: {
      ...process.env,
      ...{
        NODE_ENV: "production",
        DATABASE_URL: "",
        ORIGIN: "",
        HOST: "",
        SMTP_URL: "",
        SECRET: "",
        LOG_LEVEL: "error",
      },
      ...{ DATA_DIR: FOLDER, PORT: String(PORT), DEMO: "1" },
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  started.add(server);
  let said = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on("data", (chunk) => {
      said += chunk;
    });
  }
  const ready = new Promise<void>((resolve) => server.once("message", () => resolve()));
  const ended = new Promise<Ended>((resolve) => server.once("close", (code) => resolve({ code, said: said.trim() })));
  const isReady = () => Promise.race([ready, ended.then(({ said: why }) => Promise.reject(new Error(why)))]);
  return { server, ended, isReady };
}

test("what was acknowledged survives kill -9, and the data folder serves one process at a time", async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000);
  rmSync(FOLDER, { recursive: true, force: true });
  const first = serve();
  await first.isReady();

  await signIn(context, baseURL ?? "", "tomasz-fernley");
  await page.goto("/");
  await expect(page.getByRole("banner")).toContainText("Tomasz Fernley");

  const second = await serve({ PORT: String(PORT + 1) }).ended;
  expect(second.code).toBe(1);
  expect(second.said).toMatch(
    /The data folder .* is in use by another process\. Stop that one, or set DATA_DIR to another folder\.$/,
  );
  const samePort = await serve({ DATA_DIR: `${FOLDER}-other` }).ended;
  expect(samePort).toEqual({ code: 1, said: expect.stringContaining(`Port ${PORT} is in use by another process.`) });

  first.server.kill("SIGKILL");
  await first.ended;
  const again = serve();
  await again.isReady();
  await page.goto("/");
  await expect(page.getByRole("banner")).toContainText("Tomasz Fernley");

  again.server.kill("SIGTERM");
  expect((await again.ended).code).toBe(0);
});

test("a demonstration that would serve other machines does not start, and says which setting is wrong", async () => {
  const wide = await serve({ HOST: "0.0.0.0" }).ended;
  expect(wide).toEqual({ code: 1, said: expect.stringMatching(/DEMO is on, but HOST is 0\.0\.0\.0/) });
  const named = await serve({ ORIGIN: "https://ventures.example.org" }).ended;
  expect(named).toEqual({
    code: 1,
    said: expect.stringMatching(/DEMO is on, but ORIGIN is https:\/\/ventures\.example\.org/),
  });
});
