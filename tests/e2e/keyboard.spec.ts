import type { Locator, Page } from "@playwright/test";
import { longlist, writeAndSubmit } from "./journeys/authoring";
import { openScoring, planDen } from "./journeys/den-day";
import { Unscanned } from "./support/scanner";
import { expect, test } from "./support/test";

/** What has the focus stands out: by a line, a shadow or a ground of its own, on itself or on the box drawn for it. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return "nothing has the focus";
    const drawn = [getComputedStyle(focused)];
    // A radio or a box is drawn by its label.
    if (focused.matches("input[type=radio], input[type=checkbox]")) {
      const label = focused.nextElementSibling;
      if (label) drawn.push(getComputedStyle(label, "::before"));
    }
    const stands = drawn.some(
      (style) => (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none",
    );
    return stands ? "seen" : focused.outerHTML.slice(0, 200);
  });
  expect(seen).toBe("seen");
}

/** Presses Tab until this has the focus, and looks at the focus on the way. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
  throw new Error(`80 times ${key} did not lead to ${target}.`);
}

/** Goes to a button or link and presses Enter. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Waits until the scripts of the page are at work: a key pressed before does what it does without them. */
const awake = (page: Page) => page.locator("body.js-enabled").waitFor();

test("the first part of a concept can be written with the keyboard alone", async ({ page, signInAs }) => {
  await signInAs("priya-ashdown");
  await page.goto("/concepts/new");
  await awake(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main-content$/);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);

  // Sent empty: the focus goes to the summary, and from there by its link to the field.
  await press(page, page.getByRole("button", { name: "Continue" }));
  const summary = page.locator(".govuk-error-summary");
  await expect(summary).toBeFocused();
  await expectFocusSeen(page);
  await press(page, summary.getByRole("link", { name: "Enter a title" }));
  const title = page.getByLabel("Title");
  await expect(title).toBeFocused();
  await page.keyboard.type("Written without a mouse");
  await tabTo(page, page.getByLabel("Market ready"));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Supported idea")).toBeChecked();
  await tabTo(page, title, "Shift+Tab");
  await page.keyboard.press("End");
  await page.keyboard.type(", twice");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/concepts\/LV-\d+/);
  await awake(page);

  await press(page, page.getByRole("main").getByRole("link", { name: "Who benefits" }));
  await page.waitForURL(/\/sections\/benefits$/);
  await awake(page);
  await tabTo(page, page.getByLabel("Who benefits", { exact: true }));
  await page.keyboard.type("Parents who cannot hold a mouse.");
  await press(page, page.getByRole("button", { name: "Save and return" }));
  await expect(page.getByText("Your answers are saved.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Written without a mouse, twice");
});

test("a concept can be scored with the keyboard alone", async ({ page, signInAs }) => {
  test.setTimeout(90_000);
  const title = "Scored without a mouse";
  const scan = new Unscanned(page);
  await signInAs("amara-bell");
  const reference = await writeAndSubmit(page, scan, title);
  await signInAs("orla-devonport");
  await longlist(page, reference, title);
  const den = await planDen(page, scan, { kind: "Crocodiles’ Den", title: `Den of ${title}`, reference });
  await openScoring(page, signInAs, den);

  await signInAs("rafael-stonebridge");
  await page.goto(`/dens/${den}`);
  await awake(page);
  await press(page, page.getByRole("link", { name: /^Score this concept/ }));
  await page.waitForURL(/\/score\//);
  await awake(page);
  const groups = await page
    .getByRole("region")
    .filter({ has: page.getByRole("radio") })
    .all();
  expect(groups).toHaveLength(5);
  for (const group of groups) {
    const radios = group.getByRole("radio");
    await tabTo(page, radios.first());
    await page.keyboard.press("Space");
    for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowDown");
    await expect(radios.nth(3)).toBeChecked();
    await expectFocusSeen(page);
    await tabTo(page, group.getByLabel("Comment (optional)"));
    await page.keyboard.type("Typed.");
  }
  await press(page, page.getByRole("button", { name: "Save and check your scores" }));
  await page.waitForURL(/\/check$/);
  await awake(page);
  await press(page, page.getByRole("button", { name: "Submit scores" }));
  await expect(page.getByText("Scores submitted")).toBeVisible();
});

test("the menu opens with the keyboard on a narrow screen", async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await signInAs("orla-devonport");
  await page.goto("/work");
  const dens = page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Dens" });
  await expect(page.getByRole("button", { name: "Menu" })).toBeVisible();
  await expect(dens).toBeHidden();
  await press(page, page.getByRole("button", { name: "Menu" }));
  await expect(dens).toBeVisible();
  await press(page, dens);
  await expect(page.getByRole("heading", { level: 1, name: "Dens" })).toBeVisible();
});
