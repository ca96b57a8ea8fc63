import type { Page } from "@playwright/test";
import { expect } from "../support/test";

/** Opens the newest letter to this address and follows its link to the page that asks for a button press. */
export async function openLetter(page: Page, address: string): Promise<void> {
  await page.goto("/mailbox");
  await page.getByRole("listitem").filter({ hasText: address }).getByRole("link").first().click();
  await page.waitForURL(/\/mailbox\/./);
  await page.locator('main a[href*="/sign-in/confirm"]').click();
  await page.waitForURL(/\/sign-in\/confirm/);
}

/** Asks for a link, opens it from the letter and signs in with it. */
export async function signInByLetter(page: Page, address: string): Promise<void> {
  await page.goto("/sign-in?next=/work");
  await page.getByLabel("Email address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.waitForURL(/\/sign-in\/check/);
  await openLetter(page, address);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your work" })).toBeVisible();
}

/** Makes an account of one's own, with a letter to this address. */
export async function register(page: Page, name: string, address: string): Promise<void> {
  await page.goto("/sign-in/register?next=/work");
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("Job title").fill("Founder");
  await page.getByLabel("Organisation").fill("Quill & Co");
  await page.getByLabel("Email address").fill(address);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/sign-in\/check/);
  await openLetter(page, address);
  await page.getByRole("button", { name: "Open my account and sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your work" })).toBeVisible();
}
