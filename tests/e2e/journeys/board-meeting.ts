import type { Page } from "@playwright/test";
import { NEXT_YEAR } from "../support/next-year";
import type { Scanner } from "../support/scanner";
import { expect } from "../support/test";

type SignIn = (slug: string) => Promise<void>;

const VOTERS = ["bernadette-okello-vane", "gareth-sandiford", "nasreen-culver", "winston-abara", "philippa-thornquist"];

/** Plans a board meeting as staff, with nothing on its agenda. Returns its address. */
export async function planEmptyMeeting(page: Page, scan: Scanner, title: string): Promise<string> {
  await page.goto("/board/new");
  await page.getByLabel("Title").fill(title);
  for (const [label, value] of [
    ["Day", "20"],
    ["Month", "5"],
    ["Year", NEXT_YEAR],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
  await page.getByLabel("Time", { exact: true }).fill("4pm");
  await page.getByLabel("Place").fill("Committee room 5");
  const chair = page.getByLabel("Chair", { exact: true });
  const option = await chair.locator("option", { hasText: "Bernadette Okello-Vane" }).getAttribute("value");
  await chair.selectOption(option);
  await scan.look();
  await page.getByRole("button", { name: /Plan the meeting/ }).click();
  await page.waitForURL(/\/board\/(?!new)[a-z0-9-]+/);
  return new URL(page.url()).pathname;
}

/** Plans a board meeting as staff with one paper on the concept, and sends the papers. Returns its address. */
export async function planMeeting(page: Page, scan: Scanner, title: string, reference: string): Promise<string> {
  const address = await planEmptyMeeting(page, scan, title);
  await page.goto(`${address}/items/new`);
  await page.getByLabel("Concept", { exact: true }).selectOption(reference);
  await page.getByLabel("Title of the paper").fill(title);
  await page.getByLabel("Summary").fill("It passed both dens. The board is asked to decide.");
  await page.getByLabel("Recommendations").fill("1. Agree that it enters the portfolio.");
  await scan.look();
  await page
    .getByRole("button", { name: /paper|agenda|Add/ })
    .last()
    .click();
  await page.waitForURL((url) => !url.pathname.endsWith("/new"));
  await page.goto(`${address}/edit`);
  await scan.look();
  await page.goto(address);
  const paper = await page.locator(`main a[href^="${address}/items/"]`, { hasText: title }).getAttribute("href");
  for (const step of ["edit", "remove"]) {
    await page.goto(`${paper}/${step}`);
    await scan.look();
  }
  await page.goto(`${address}/send-papers`);
  await scan.look();
  await page.getByRole("button", { name: "Send the papers out" }).click();
  await page.waitForURL((url) => url.pathname === address);
  return address;
}

/** Holds the meeting: everybody is present, five vote for it, the resolution is recorded and published. */
export async function holdMeeting(
  page: Page,
  scan: Scanner,
  signIn: SignIn,
  address: string,
  reference: string,
): Promise<void> {
  await signIn("orla-devonport");
  await page.goto(`${address}/run`);
  await page.getByRole("button", { name: "Start the meeting" }).click();
  await page.getByLabel("Present", { exact: true }).first().waitFor();
  for (const present of await page.getByLabel("Present", { exact: true }).all()) await present.check();
  await page.getByRole("button", { name: "Save attendance" }).click();
  await page.getByRole("button", { name: /^Open the vote on/ }).click();
  await expect(page.getByText("Still to vote:")).toBeVisible();
  await scan.look();
  for (const voter of VOTERS) {
    await signIn(voter);
    await page.goto(address);
    await page.getByRole("button", { name: /^Vote on CAB/ }).click();
    await page.getByLabel("For", { exact: true }).check();
    await scan.look();
    await page.getByRole("button", { name: "Cast your vote" }).click();
    await page.waitForURL((url) => !url.pathname.endsWith("/vote"));
  }
  await signIn("orla-devonport");
  await page.goto(`${address}/run`);
  await page.getByRole("link", { name: /^Record the resolution/ }).click();
  await page.getByLabel("Approved", { exact: true }).check();
  await page.getByLabel("Reasons").fill("It helps families at little cost.");
  await scan.look();
  await page.getByRole("button", { name: "Record the resolution" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/resolve"));
  for (const [step, button] of [
    ["close", "Close the meeting"],
    ["publish", "Publish the record"],
  ] as const) {
    await page.goto(`${address}/${step}`);
    await scan.look();
    await page.getByRole("button", { name: button }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${step}`));
  }
  await page.goto(`/concepts/${reference}`);
  await expect(page.getByRole("main").getByText("Portfolio").first()).toBeVisible();
}
