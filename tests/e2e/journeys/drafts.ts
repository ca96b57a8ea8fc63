import type { Page } from "@playwright/test";

/** Starts a concept of one's own. Returns its reference. */
export async function startConcept(page: Page, title: string): Promise<string> {
  await page.goto("/concepts/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Supported idea").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/concepts\/LV-\d+/);
  return /LV-\d+/.exec(page.url())?.[0] ?? "";
}
