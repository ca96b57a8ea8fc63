import { defineConfig, devices } from "@playwright/test";

const PORT = Number(process.env.E2E_PORT ?? 3210);
const origin = `http://localhost:${PORT}`;
// Two runs on two ports do not meet.
const folder = `.cache/e2e-${PORT}`;

// The settings of whoever runs the tests stay out: the server under test is the demonstration, on data of its own.
const settings = {
  DATABASE_URL: "",
  DATABASE_OWNER_URL: "",
  DEMO: "1",
  HOST: "",
  ORIGIN: "",
  SMTP_URL: "",
  WORKER: "",
};
const unset = { SECRET: "", OIDC_ISSUER: "", OIDC_CLIENT_ID: "", OIDC_CLIENT_SECRET: "", TRUST_PROXY: "" };
const noEntra = { ENTRA_TENANT_ID: "", ENTRA_CLIENT_ID: "", ENTRA_CLIENT_SECRET: "" };

const chromium = {
  launchOptions: {
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync"],
    ],
  },
};

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: `${folder}/results`,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...chromium,
    baseURL: origin,
    locale: "en-GB",
    actionTimeout: 20_000,
    // Nobody here lives there: a page that shows the reader's time instead of London's is found out.
    timezoneId: "Pacific/Kiritimati",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } } },
    // The journeys that a phone must be able to make, by their tag.
    { name: "mobile", grep: /@mobile/, use: { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: `node tests/e2e/support/serve.mjs`,
    url: `${origin}/readyz`,
    timeout: 300_000,
    // Name the port of a demonstration that runs already to try a journey on it.
    reuseExistingServer: process.env.E2E_PORT !== undefined,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: { ...settings, ...unset, ...noEntra, PORT: String(PORT), DATA_DIR: `${folder}/data`, LOG_LEVEL: "error" },
  },
});
