import type { Page } from "@playwright/test";
import { longlist, readFeedbackAndDevelop, writeAndSubmit } from "./journeys/authoring";
import { holdMeeting, planEmptyMeeting, planMeeting } from "./journeys/board-meeting";
import { holdDen, openScoring, planDen, proceedToBoard, proceedWithConditions } from "./journeys/den-day";
import { startConcept } from "./journeys/drafts";
import { register, signInByLetter } from "./journeys/signing-in";
import { ACTIONS, noteActions } from "./support/actions";
import { Unscanned } from "./support/scanner";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

const seen = new Set<string>();
test.beforeEach(({ context }) => noteActions(context, seen));
test.afterAll(() => {
  // A mark is saved by itself only where scripts run; without them the whole sheet is.
  const left = ACTIONS.filter((action) => !seen.has(action) && action !== "saveMarkAction");
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

  await signInAs("bernadette-okello-vane");
  await page.goto(meeting);
  const paper = await page.locator(`main a[href^="${meeting}/items/"]`).first().getAttribute("href");
  await page.goto(`${paper}/reverse`);
  await page.getByRole("textbox").fill("The figures were of another borough.");
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Reverse/ })
    .click();
  await page.waitForURL((url) => !url.pathname.endsWith("/reverse"));
  await page.goto("/portfolio");
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
});

test("the moves that close a door need no JavaScript", async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs("amara-bell");
  const draft = await startConcept(page, "An idea thought better of");
  await answer(
    page,
    `/concepts/${draft}/withdraw`,
    "Why do you withdraw it?",
    "It exists already.",
    "Withdraw concept",
  );
  const reference = await writeAndSubmit(page, new Unscanned(page), "Another second shift");

  await signInAs("orla-devonport");
  await page.goto(`/concepts/${reference}/screen`);
  await page.getByLabel("Merge it into another concept").check();
  await page.getByLabel("Reference of the other concept").fill("LV-0010");
  await page.getByLabel("Why do they belong together?").fill("Both help parents who work nights.");
  await page.getByRole("button", { name: "Record the screening" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/screen"));
  await answer(page, `/concepts/${reference}/unmerge`, "Why is the merge undone?", "They differ.", "Undo the merge");
  await page.goto(`/concepts/${reference}/screen`);
  await page.getByLabel("Decline it").check();
  await page.getByLabel("Reason for the record").fill("No borough asked for it.");
  await page.getByLabel("Feedback for the authors").fill("Talk to a borough first.");
  await page.getByRole("button", { name: "Record the screening" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/screen"));
  await expect(page.getByRole("main").getByText("Declined").first()).toBeVisible();
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

test("plans can be changed and roles given with JavaScript off", async ({ page, signInAs }) => {
  test.setTimeout(120_000);
  const title = "Changed without scripts";
  const scan = new Unscanned(page);
  await signInAs("amara-bell");
  const reference = await writeAndSubmit(page, scan, title);
  await signInAs("orla-devonport");
  await longlist(page, reference, title);
  const den = await planDen(page, scan, { kind: "Crocodiles’ Den", title: `Den of ${title}`, reference });
  await openScoring(page, signInAs, den);

  await signInAs("rafael-stonebridge");
  await page.goto(`/dens/${den}/score/${reference}`);
  for (const group of await page.getByRole("region").all()) await group.getByRole("radio").nth(4).check();
  await page.getByRole("button", { name: "Save and check your scores" }).click();
  await page.getByRole("button", { name: "Submit scores" }).click();
  await page.getByRole("button", { name: "Change your scores" }).click();
  await expect(page.getByRole("button", { name: "Save and check your scores" })).toBeVisible();
  await page.goto(`/concepts/${reference}/interest`);
  await page.getByLabel("What is your interest?").fill("A cousin wrote it.");
  await page.getByRole("button", { name: "Declare my interest" }).click();
  await expect(page.getByText("Your interest is on record.")).toBeVisible();

  await signInAs("orla-devonport");
  const remove = `/dens/${den}/remove/${reference}`;
  await answer(page, remove, "Why is it taken off?", "The quorum is gone.", "Take it off the agenda");
  await page.goto("/dens/new");
  await page.getByRole("button", { name: "Plan this den" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("Enter");
  await page.goto("/dens/DEN-04/edit");
  await page.getByRole("button", { name: "Save the plan" }).click();
  await page.waitForURL(/done=saved/);

  const meeting = await planEmptyMeeting(page, scan, `Board: ${title}`);
  await page.goto(`${meeting}/edit`);
  await page.getByLabel("Place").fill("Committee room 7");
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.waitForURL(/done=edited/);
  await page.goto(`${meeting}/items/new`);
  await page.getByLabel("Title of the paper").fill("A paper to note");
  await page.getByLabel("Summary").fill("What happened since.");
  await page.getByLabel("Recommendations").fill("1. Note it.");
  await page.getByRole("button", { name: "Put it on the agenda" }).click();
  await page.waitForURL(/done=added/);
  await page.getByRole("link", { name: /A paper to note/ }).click();
  await page.getByRole("link", { name: "Change the paper" }).click();
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.waitForURL(/done=edited/);
  await page.getByRole("link", { name: "Take it off the agenda" }).click();
  await page.getByRole("button", { name: "Take it off the agenda" }).click();
  await page.waitForURL(/done=removed/);

  await signInAs("femke-ashgrove");
  await page.goto("/admin/people/new");
  await page.getByLabel("Full name").fill("Pim Halloran");
  await page.getByRole("button", { name: "Add this person" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("email address");
  await expect(page.getByLabel("Full name")).toHaveValue("Pim Halloran");
  await page.getByLabel("Email address").fill(`pim.${Date.now()}@quill.example`);
  await page.getByLabel("Job title").fill("Officer");
  await page.getByLabel("Innovator").check();
  await page.getByRole("button", { name: "Add this person" }).click();
  await expect(page.getByText("This person was added.")).toBeVisible();
  await page.getByLabel("Administrator").check();
  await page.getByRole("button", { name: "Give this role" }).click();
  await expect(page.getByText("The role was given.")).toBeVisible();
  await page.getByRole("button", { name: "Withdraw “Administrator”" }).click();
  await expect(page.getByText("The role was withdrawn.")).toBeVisible();
});
