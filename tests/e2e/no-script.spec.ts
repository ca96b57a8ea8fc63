import type { Page } from "@playwright/test";
import { longlist, readFeedbackAndDevelop, writeAndSubmit } from "./journeys/authoring";
import { holdMeeting, planMeeting } from "./journeys/board-meeting";
import { holdDen, planDen, proceedToBoard, proceedWithConditions } from "./journeys/den-day";
import { register, signInByLetter } from "./journeys/signing-in";
import { ACTIONS, noteActions } from "./support/actions";
import { Unscanned } from "./support/scanner";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

const seen = new Set<string>();
test.beforeEach(({ context }) => noteActions(context, seen));
test.afterAll(() => {
  const left = ACTIONS.filter((action) => !seen.has(action));
  if (left.length > 0) console.log(`Forms not sent without scripts: ${left.join(", ")}`);
});

/** Opens a page, answers its one question, and sends it. */
async function answer(page: Page, address: string, label: string, text: string, button: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel(label).fill(text);
  await page.getByRole("button", { name: button }).click();
  await page.waitForURL((url) => url.pathname !== address.split("?")[0]);
}

test("registering, signing in by letter and signing out need no JavaScript", async ({ page }) => {
  const address = `mara.${Date.now()}@quill.example`;
  await register(page, "Mara Quill", address);
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("banner")).not.toContainText("Mara Quill");
  await signInByLetter(page, address);
  await page.goto("/sign-in/sign-out");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.waitForURL(/signed-out/);
  await page.goto("/work");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("a concept goes the whole way with JavaScript off", async ({ page, signInAs }) => {
  test.setTimeout(180_000);
  const title = "Toy libraries, told without scripts";
  const scan = new Unscanned(page);
  await signInAs("amara-bell");
  const reference = await writeAndSubmit(page, scan, title);
  await signInAs("orla-devonport");
  await longlist(page, reference, title);
  const first = await planDen(page, scan, { kind: "Crocodiles’ Den", title: `First den of ${title}`, reference });
  await holdDen(page, scan, signInAs, first, reference, async () => {
    await page.getByRole("button", { name: "Open a second round" }).click();
    await proceedWithConditions(page);
    const chair = `/dens/${first}/chair/reverse/${reference}`;
    await answer(page, chair, "Why is the decision reversed?", "A word was missing.", "Reverse the decision");
    await proceedWithConditions(page);
  });

  await signInAs("amara-bell");
  await readFeedbackAndDevelop(page, reference);
  await page.goto(`/concepts/${reference}/conditions`);
  await page.getByLabel("How is it met?").fill("Two boroughs have signed the rules.");
  await page.getByRole("button", { name: "Say that it is met" }).click();
  await signInAs("orla-devonport");
  await page.goto(`/concepts/${reference}/conditions`);
  await page.getByLabel("Yes, discharge it").check();
  await page.getByLabel("What you found").fill("Both signatures are there.");
  await page.getByRole("button", { name: "Record it" }).click();
  await expect(page.getByText("The condition was updated.")).toBeVisible();

  const second = await planDen(page, scan, { kind: "Dragons’ Den", title: `Second den of ${title}`, reference });
  await holdDen(page, scan, signInAs, second, reference, proceedToBoard);
  const meeting = await planMeeting(page, scan, `Board on ${title}`, reference);
  await holdMeeting(page, scan, signInAs, meeting, reference);
  await page.goto("/portfolio");
  await expect(page.getByRole("link", { name: title })).toBeVisible();
});

test("what authors, boroughs and staff do besides needs no JavaScript", async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  const title = "Story sacks by post";
  await signInAs("amara-bell");
  const reference = await writeAndSubmit(page, new Unscanned(page), title);
  const concept = `/concepts/${reference}`;

  await signInAs("orla-devonport");
  await page.goto(`${concept}/screen`);
  await page.getByLabel("Return it to its authors").check();
  await page.getByLabel("What should they change?").fill("Say who posts the sacks.");
  await page.getByRole("button", { name: "Record the screening" }).click();
  await expect(page.getByText("The concept was returned to its authors")).toBeVisible();

  await signInAs("amara-bell");
  await page.goto(`${concept}/sections/risks`);
  await page.getByLabel("Risks (optional)").fill("Sacks get lost in the post.");
  await page.getByLabel("This part is commercial in confidence").check();
  await page.getByRole("button", { name: "Save and return" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter why this part is commercial in confidence");
  await expect(page.getByLabel("Risks (optional)")).toHaveValue("Sacks get lost in the post.");
  await expect(page.getByLabel("This part is commercial in confidence")).toBeChecked();
  await page.getByLabel("Why it is confidential").fill("The post office’s price is not public.");
  await page.getByRole("button", { name: "Save and return" }).click();
  await page.waitForURL((url) => url.pathname === concept);
  await answer(
    page,
    `${concept}/authors`,
    "Email address of the author",
    "tomasz.fernley@fernhollow.example",
    "Add author",
  );
  await page.goto(`${concept}/files`);
  const file = { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };
  await page.getByLabel("Add a file").setInputFiles(file);
  await page.getByRole("button", { name: "Add file" }).click();
  await expect(page.getByText("The file was added.")).toBeVisible();
  await page.getByRole("button", { name: "Remove plan.pdf" }).click();
  await expect(page.getByText("The file was removed.")).toBeVisible();
  await page.goto(`${concept}/edit`);
  await page.getByLabel("Market ready").check();
  await page.getByRole("button", { name: "Save and return" }).click();
  await page.goto(`${concept}/check`);
  await page.getByRole("button", { name: "Submit concept" }).click();
  await expect(page.getByRole("heading", { name: "Concept submitted" })).toBeVisible();

  await signInAs("orla-devonport");
  await longlist(page, reference, title);
  await signInAs("priya-ashdown");
  await page.goto(`${concept}/support`);
  await page.getByLabel("Sponsoring").check();
  await page.getByLabel("Contact").fill("Early years team");
  await page.getByRole("button", { name: "Put it on record" }).click();
  await expect(page.getByRole("cell", { name: /Early years team|Sponsoring/ }).first()).toBeVisible();
  await page.getByRole("link", { name: "Take it back for Merton" }).click();
  await page.getByLabel("Why is it taken back?").fill("The budget is spent.");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("The borough’s backing was taken back.")).toBeVisible();

  await signInAs("orla-devonport");
  await page.goto(`${concept}/interest`);
  await page.getByLabel("Person", { exact: true }).selectOption({ label: "Callum Adeyemi-Frost" });
  await page.getByLabel("Yes: they step out").check();
  await page.getByLabel("Why?").fill("His firm packs the sacks.");
  await page.getByRole("button", { name: "Put it on record" }).click();
  await expect(page.getByText("It is on record.")).toBeVisible();
  await answer(page, `${concept}/park`, "Why is it parked?", "No budget this cycle.", "Park concept");
  await answer(page, `${concept}/revive`, "Why is it revived?", "There is a budget now.", "Revive concept");
  await answer(page, `${concept}/fast-track`, "Why does it skip the dens?", "It works today.", "Fast-track concept");
  await page.getByRole("link", { name: "See it in the portfolio" }).click();
  await page.getByRole("button", { name: "Change the status" }).click();
  await page.getByRole("radio").first().check();
  await page.getByLabel("Reason").fill("Three boroughs have ordered sacks.");
  await page.getByRole("button", { name: "Change the status" }).click();
  await expect(page.getByText("Three boroughs have ordered sacks.")).toBeVisible();
});
