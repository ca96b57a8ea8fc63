import { expectAccessible } from "./support/accessible";
import { expect, test } from "./support/test";

test("a page that is not there says so in plain words", async ({ page, expectConsole }) => {
  expectConsole(/404/);
  const response = await page.goto("/no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expectAccessible(page);
});

test("every page has a strict content security policy with a nonce of its own", async ({ page }) => {
  const policies = [await page.goto("/"), await page.goto("/")].map(
    (response) => response?.headers()["content-security-policy"] ?? "",
  );
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)' 'strict-dynamic';/.exec(policy)?.[1]);
  expect(nonces[0]).toBeTruthy();
  expect(nonces[1]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
  for (const policy of policies) expect(policy).not.toMatch(/unsafe|\*|http:/);
});

test("the address of the server is the only one that it answers to", async ({ request, baseURL }) => {
  const strange = await request.get("/", { headers: { Host: "evil.example" } });
  expect(strange.status()).toBe(421);
  const health = await request.get("/healthz", { headers: { Host: "10.0.0.7" } });
  expect(await health.json()).toEqual({ alive: true });
  expect((await request.get(`${baseURL}/readyz`)).status()).toBe(200);
});

test("somebody can sign in and is known on the next page", async ({ page, signInAs }) => {
  await signInAs("amara-bell");
  await page.goto("/");
  await expect(page.getByRole("banner")).toContainText("Amara Bell");
});

test("the start page is as the README shows it", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 1400 });
  // README_SCREENSHOT=docs/start-page.png renews the picture of the README.
  await page.screenshot({ path: process.env.README_SCREENSHOT ?? ".cache/e2e/start-page.png" });
});
