import { openLetter, register } from "./journeys/signing-in";
import { expect, test } from "./support/test";

test("a link opened in another browser asks for the code, and works once", async ({ page, browser }) => {
  const address = `noor.${Date.now()}@quill.example`;
  await register(page, "Noor Quill", address);
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await page.goto("/sign-in?next=/problems");
  await page.getByLabel("Email address").fill("noor@quill.example(x)evil.com");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("correct format");
  await expect(page.getByLabel("Email address")).toHaveValue("noor@quill.example(x)evil.com");
  await page.getByLabel("Email address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.waitForURL(/\/sign-in\/check/);
  const code = ((await page.locator(".govuk-inset-text").textContent()) ?? "").trim();
  await openLetter(page, address);
  const link = page.url();

  // A program that opens every link of a letter, with scripts, uses nothing up.
  const other = await (await browser.newContext()).newPage();
  for (const _ of [1, 2]) await other.goto(link, { waitUntil: "networkidle" });
  await other.getByLabel("Code").fill("AAAA AAAA");
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other.locator(".govuk-error-summary")).toContainText("not right");
  await other.getByLabel("Code").fill(code.toLowerCase());
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await other.waitForURL(/\/problems$/);
  await expect(other.getByRole("banner")).toContainText("Noor Quill");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work any more");
  await other.context().close();
});

test("known and unknown addresses get the same answer", async ({ page }) => {
  const answers: string[] = [];
  for (const address of [`nobody.${Date.now()}@nowhere.example`, "kwabena.lisle@programme-team.example"]) {
    await page.goto("/sign-in");
    await page.getByLabel("Email address").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.waitForURL(/\/sign-in\/check/);
    const text = (await page.getByRole("main").textContent()) ?? "";
    answers.push(text.replace(address, "…").replace(/[0-9A-Z]{4} [0-9A-Z]{4}/, "…"));
  }
  expect(answers[0]).toBe(answers[1]);
});

test("after signing in the way leads to pages of this portal only", async ({ page }) => {
  for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByRole("button", { name: "Sign in as Mei-Lin Garrow", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Your work" })).toBeVisible();
    await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(/signed-out/);
  }
});
