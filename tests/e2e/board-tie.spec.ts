import { TIE_ROUTES } from "./support/routes";
import { Scanner } from "./support/scanner";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const VOTES = {
  "bernadette-okello-vane": "For",
  "gareth-sandiford": "For",
  "nasreen-culver": "Against",
  "winston-abara": "Against",
  "philippa-thornquist": "Abstain",
} as const;
const CHAIR = "bernadette-okello-vane";
const PAPER = "Threshold Tutor";

test("the board ties, the chair gives the casting vote, and the concept is approved", async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const scan = new Scanner(page);
  // Before the board decides, the den's decision can still be reversed.
  await signInAs("margit-oyelade-stern");
  await page.goto("/dens/DEN-02/chair/reverse/LV-0002");
  await expect(page.getByRole("heading", { level: 1, name: "Reverse this decision?" })).toBeVisible();
  await scan.look();

  await signInAs("orla-devonport");
  await page.goto("/board");
  const coming = page.getByRole("listitem").filter({ hasText: "Capital Ambition Board," }).first();
  await coming.getByRole("link").click();
  await page.waitForURL(/\/board\/./);
  const meeting = new URL(page.url()).pathname;
  await expect(page.getByRole("link", { name: new RegExp(PAPER) })).toBeVisible();
  await page.goto(`${meeting}/run`);
  await page.getByRole("button", { name: "Start the meeting" }).click();
  const present = page.getByLabel("Present", { exact: true });
  await present.first().waitFor();
  for (const one of await present.all()) await one.check();
  await page.getByRole("button", { name: "Save attendance" }).click();
  await expect(page.getByText("Attendance was saved.")).toBeVisible();
  await page.getByRole("button", { name: /^Open the vote on/ }).click();
  await expect(page.getByText("Still to vote:")).toBeVisible();

  for (const [voter, vote] of Object.entries(VOTES)) {
    await expect(page.getByText("the chair has a casting vote")).toHaveCount(0);
    await signInAs(voter);
    await page.goto(meeting);
    await page.getByRole("button", { name: /^Vote on CAB/ }).click();
    await page.getByLabel(vote, { exact: true }).check();
    await page.getByRole("button", { name: "Cast your vote" }).click();
    await page.waitForURL((url) => !url.pathname.endsWith("/vote"));
  }

  // A tie stops the resolution until the chair has voted a second time.
  await signInAs("orla-devonport");
  await page.goto(`${meeting}/run`);
  await expect(page.getByText(/2 for, 2 against/)).toContainText("tied: the chair has a casting vote");
  await page.getByRole("link", { name: /^Record the resolution/ }).click();
  const resolve = page.url();
  await page.getByLabel("Approved", { exact: true }).check();
  await page.getByLabel("Reasons").fill("It changes what schools refer.");
  await page.getByRole("button", { name: "Record the resolution" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText(/casting vote/);
  await expect(page.getByLabel("Reasons")).toHaveValue("It changes what schools refer.");

  await signInAs(CHAIR);
  await page.goto(`${meeting}/run`);
  await page.getByRole("link", { name: /^Give the casting vote/ }).click();
  await page.waitForURL(/\/casting-vote$/);
  await scan.look();
  // The vote itself is given in a browser without scripts: the other forms of the board are sent so elsewhere.
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await signIn(plain, baseURL ?? "", CHAIR);
  const still = await plain.newPage();
  await still.goto(page.url());
  await still.getByLabel("For", { exact: true }).check();
  await still.getByRole("button", { name: "Give the casting vote" }).click();
  await expect(still.getByText("The casting vote was given.")).toBeVisible();
  await plain.close();

  await signInAs("orla-devonport");
  await page.goto(resolve);
  await page.getByLabel("Approved", { exact: true }).check();
  await page.getByLabel("Reasons").fill("It changes what schools refer.");
  await page.getByRole("button", { name: "Record the resolution" }).click();
  await expect(page.getByText("The resolution is on record")).toBeVisible();
  await page.goto("/concepts/LV-0002");
  await expect(page.getByText("Portfolio").first()).toBeVisible();
  expect([...scan.scanned].sort()).toEqual([...TIE_ROUTES].sort());
});
