import type { Page } from "@playwright/test";
import { writeAndSubmit } from "./journeys/authoring";
import { startConcept } from "./journeys/drafts";
import { Unscanned } from "./support/scanner";
import { expect, test } from "./support/test";

const faults: string[] = [];
test.beforeEach(({ context }) => {
  faults.length = 0;
  context.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
});
test.afterEach(() => expect(faults).toEqual([]));

const problems = (page: Page) => page.locator(".govuk-error-summary");
const save = (page: Page) => page.getByRole("button", { name: "Save and return" }).click();

/** What is saved in a part of a concept, read in a tab of its own. */
async function savedIn(page: Page, reference: string, key: string): Promise<string> {
  const tab = await page.context().newPage();
  await tab.goto(`/concepts/${reference}/sections/${key}`);
  const text = await tab.getByRole("textbox").first().inputValue();
  await tab.close();
  return text;
}

test("nothing, blanks, too much and words that are no choice are refused beside the field", async ({
  page,
  signInAs,
}) => {
  await signInAs("ifeoma-brackwater");
  await page.goto("/concepts/new");
  const title = page.getByLabel("Title");
  const send = () => page.getByRole("button", { name: "Continue" }).click();
  await send();
  await expect(problems(page)).toContainText("Enter a title");
  await expect(problems(page)).toContainText("Select the type of solution");
  await title.fill(" \t  ");
  await page.getByLabel("New concept").check();
  await send();
  await expect(problems(page).getByRole("listitem")).toHaveText(["Enter a title"]);
  await expect(page.getByLabel("New concept")).toBeChecked();
  const long = "ä".repeat(100_000);
  await title.fill(long);
  await send();
  await expect(problems(page)).toContainText(/120 characters/);
  await expect(title).toHaveValue(long);
  await title.fill("Wrong choice");
  await page.getByLabel("New concept").evaluate((radio: HTMLInputElement) => {
    radio.value = "constructor";
  });
  await send();
  await expect(problems(page).getByRole("listitem")).toHaveText(["Select the type of solution"]);
  await expect(title).toHaveValue("Wrong choice");
  await page.goto("/concepts?q=Wrong+choice");
  await expect(page.locator('main a[href^="/concepts/LV-"]').filter({ hasText: "Wrong choice" })).toHaveCount(0);
});

test("emoji, right-to-left and HTML are shown as typed, and names of a prototype do nothing", async ({
  page,
  signInAs,
}) => {
  page.on("dialog", () => faults.push("a dialog opened"));
  const title = "👩‍👧 مرحبا <img src=x onerror=alert(1)>";
  const text = "Line one <script>alert(1)</script>\n\n<b onclick=alert(2)>שלום</b> 🧸 & {{7*7}}";
  await signInAs("ifeoma-brackwater");
  const reference = await startConcept(page, title);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await page.goto(`/concepts/${reference}/sections/how`);
  await page.getByRole("textbox").first().fill(text);
  await page.locator("form:has(textarea)").evaluate((form: HTMLFormElement) => {
    for (const name of ["__proto__.admin", "constructor.prototype.admin", "__proto__[]", "toString"]) {
      const input = document.createElement("input");
      Object.assign(input, { type: "hidden", name, value: "yes" });
      form.append(input);
    }
  });
  await save(page);
  await expect(page.getByText("Your answers are saved.")).toBeVisible();
  expect(await savedIn(page, reference, "how")).toBe(text);
  await page.goto(`/concepts/${reference}/check`);
  await expect(page.getByText("<script>alert(1)</script>")).toBeVisible();
  await expect(page.locator("main img, main script, main [onclick]")).toHaveCount(0);
});

test("somebody else's concept cannot be written under a forged reference", async ({ page, signInAs }) => {
  await signInAs("ifeoma-brackwater");
  const reference = await startConcept(page, "Forged references");
  for (const forged of ["LV-0015", "LV-99999", "__proto__", "' OR 1=1 --"]) {
    await page.goto(`/concepts/${reference}/sections/how`);
    await page.getByRole("textbox").first().fill("Not mine");
    await page.locator('input[name="ref"]').evaluate((input: HTMLInputElement, value) => {
      input.value = value;
    }, forged);
    await save(page);
    await expect(problems(page)).toBeVisible();
    await expect(page.getByRole("textbox").first()).toHaveValue("Not mine");
  }
  await signInAs("amara-bell");
  expect(await savedIn(page, "LV-0015", "how")).not.toContain("Not mine");
});

test("of two people in one part the second sees both texts, and nothing is overwritten", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("ifeoma-brackwater");
  const reference = await startConcept(page, "Two tabs");
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`/concepts/${reference}/sections/how`);
  await page.getByRole("textbox").first().fill("The first text");
  await save(page);
  await expect(page.getByText("Your answers are saved.")).toBeVisible();
  await other.getByRole("textbox").first().fill("The second text");
  await save(other);
  await expect(problems(other)).toContainText("Somebody else saved this part while you were writing");
  await expect(other.getByText("The first text")).toBeVisible();
  await expect(other.getByRole("textbox").first()).toHaveValue("The second text");
  expect(await savedIn(page, reference, "how")).toBe("The first text");
  await save(other);
  await expect(other.getByText("Your answers are saved.")).toBeVisible();
  expect(await savedIn(page, reference, "how")).toBe("The second text");
});

test("a form sent after the session ended says so and keeps what was typed", async ({ page, context, signInAs }) => {
  await signInAs("ifeoma-brackwater");
  const reference = await startConcept(page, "Long lunch");
  await page.goto(`/concepts/${reference}/sections/how`);
  await page.getByRole("textbox").first().fill("Typed over lunch");
  await context.clearCookies();
  await save(page);
  await expect(problems(page)).toContainText("You are signed out, and nothing was saved.");
  await expect(page.getByRole("textbox").first()).toHaveValue("Typed over lunch");
  await signInAs("ifeoma-brackwater");
  expect(await savedIn(page, reference, "how")).toBe("");
  await save(page);
  await expect(page.getByText("Your answers are saved.")).toBeVisible();
  expect(await savedIn(page, reference, "how")).toBe("Typed over lunch");
});

test("two quick presses, and the same form sent again, start one concept", async ({ page, context, signInAs }) => {
  const title = `Pressed twice ${Date.now()}`;
  await signInAs("ifeoma-brackwater");
  await page.goto("/concepts/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Supported idea").check();
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Continue" }).dblclick();
  const first = await sent;
  await page.waitForURL(/\/concepts\/LV-\d+/);
  const again = await context.request.post(first.url(), {
    headers: {
      "next-action": first.headers()["next-action"] ?? "",
      "content-type": first.headers()["content-type"] ?? "",
    },
    data: first.postDataBuffer() ?? Buffer.alloc(0),
  });
  expect(again.status()).toBeLessThan(400);
  await page.goto("/concepts");
  await expect(page.getByRole("main").getByText(title)).toHaveCount(1);
});

test("a part saved after the concept was submitted is refused, and its text kept", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("tomasz-fernley");
  const title = "Sent too soon";
  const reference = await writeAndSubmit(page, new Unscanned(page), title);
  await signInAs("orla-devonport");
  await page.goto(`/concepts/${reference}/screen`);
  await page.getByLabel("Return it to its authors").check();
  await page.getByLabel("What should they change?").fill("Say a little more.");
  await page.getByRole("button", { name: "Record the screening" }).click();
  await expect(page.getByText("The concept was returned to its authors")).toBeVisible();
  await signInAs("tomasz-fernley");
  await page.goto(`/concepts/${reference}/sections/risks`);
  await page.getByRole("textbox").first().fill("One more risk");
  const other = await context.newPage();
  await other.goto(`/concepts/${reference}/check`);
  await other.getByRole("button", { name: "Submit concept" }).click();
  await expect(other.getByRole("heading", { name: "Concept submitted" })).toBeVisible();
  await save(page);
  await expect(page.getByRole("textbox").first()).toHaveValue("One more risk");
  await other.goto(`/concepts/${reference}`);
  await expect(other.getByText("One more risk")).toHaveCount(0);
});

test("a file of 25 MB is refused in words, and nothing is kept", async ({ page, signInAs }) => {
  await signInAs("ifeoma-brackwater");
  const reference = await startConcept(page, "A film of it");
  await page.goto(`/concepts/${reference}/files`);
  const buffer = Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(25_000_000)]);
  await page.getByLabel("Add a file").setInputFiles({ name: "film.pdf", mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: "Add file" }).click();
  await expect(problems(page)).toContainText("The selected file must be smaller than 20 MB");
  await expect(page.getByText("No files yet.")).toBeVisible();
});

test("two megabytes of text are refused in words, kept on the page, and not written", async ({
  page,
  signInAs,
  expectConsole,
}) => {
  expectConsole(/413/);
  await signInAs("ifeoma-brackwater");
  const reference = await startConcept(page, "A novel");
  await page.goto(`/concepts/${reference}/sections/how`);
  const long = "Too long. ".repeat(200_000);
  await page.getByRole("textbox").first().fill(long);
  await save(page);
  await expect(problems(page)).toContainText("No answer came back.");
  expect(await page.getByRole("textbox").first().inputValue()).toHaveLength(long.length);
  expect(await savedIn(page, reference, "how")).toBe("");
  const plain = await page.request.post(`/concepts/${reference}/sections/how`, { multipart: { text: long } });
  expect(plain.status()).toBe(413);
  expect(await plain.text()).toContain("Nothing was saved.");
});
