import type { Page } from "@playwright/test";
import { SECTIONS } from "@/lib/domain/concepts";
import type { Scanner } from "../support/scanner";
import { expect } from "../support/test";

/** Writes a whole concept as its author, from the start page to the confirmation. Returns its reference. */
export async function writeAndSubmit(page: Page, scan: Scanner, title: string): Promise<string> {
  await page.goto("/");
  await page.getByRole("button", { name: "Start a concept" }).click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Supported idea").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/concepts\/LV-\d+/);
  const reference = /LV-\d+/.exec(page.url())?.[0] ?? "";

  await page.goto(`/concepts/${reference}/edit`);
  await page.getByLabel("Pitch").fill("Shared lockers let families borrow what they need for a week.");
  await page.getByLabel("Families get support too late").check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.waitForURL(/\/sections\//);
  for (const section of SECTIONS.filter((one) => one.required)) {
    await page.goto(`/concepts/${reference}/sections/${section.key}`);
    await page.getByLabel(section.title, { exact: true }).fill(`What we know about ${section.title.toLowerCase()}.`);
    await page.getByRole("button", { name: "Save and return" }).click();
    await page.waitForURL((url) => url.pathname === `/concepts/${reference}`);
  }
  await page.getByRole("link", { name: "Check your answers and submit" }).click();
  await page.getByRole("button", { name: /submit/i }).click();
  await expect(page.getByRole("heading", { name: "Concept submitted" })).toBeVisible();
  await expect(page.getByText(reference).first()).toBeVisible();
  await scan.look();
  return reference;
}

/** Longlists a concept as staff, from the list of what waits for them. */
export async function longlist(page: Page, reference: string, title: string): Promise<void> {
  await page.goto("/work");
  await page.getByRole("link", { name: `Screen it ${title}` }).click();
  await page.getByLabel("Longlist it").check();
  await page.getByRole("button", { name: "Record the screening" }).click();
  await page.waitForURL((url) => url.pathname === `/concepts/${reference}`);
  await expect(page.getByText("Longlisted").first()).toBeVisible();
}

/** Reads what the panel said, writes on, meets the condition and says that the new version is ready. */
export async function readFeedbackAndDevelop(page: Page, reference: string): Promise<void> {
  await page.goto(`/concepts/${reference}`);
  await expect(page.getByText("The panel liked how little a family has to do.").first()).toBeVisible();
  await expect(page.getByText(/Seal of/)).toHaveCount(0);
  await page.goto(`/concepts/${reference}/sections/delivery`);
  await page.getByLabel("Delivery plan", { exact: true }).fill("Two boroughs open the first lockers in March.");
  await page.getByRole("button", { name: "Save and return" }).click();
  await page.waitForURL((url) => url.pathname === `/concepts/${reference}`);
  await page.getByRole("link", { name: "Check your answers, then say that it is ready" }).click();
  await page.getByRole("button", { name: "Say that it is ready" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/check"));
}
