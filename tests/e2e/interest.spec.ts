import { longlist, writeAndSubmit } from "./journeys/authoring";
import { openScoring, planDen } from "./journeys/den-day";
import { Unscanned } from "./support/scanner";
import { expect, test } from "./support/test";

const DESMOND = "Desmond Quarrie";
const PANEL = ["Margit Oyelade-Stern", "Hyacinth Tembo-Reed", "Rafael Stonebridge", DESMOND];

test("a member whose organisation leads a concept steps out of it, and everybody sees that", async ({
  page,
  signInAs,
  expectConsole,
}) => {
  test.setTimeout(90_000);
  expectConsole(/404/);
  const title = "Room to rest, led by his own trust";
  const scan = new Unscanned(page);
  await signInAs("amara-bell");
  const reference = await writeAndSubmit(page, scan, title);
  await signInAs("orla-devonport");
  await longlist(page, reference, title);
  const plan = { kind: "Crocodiles’ Den", title: `Den of ${title}`, reference, panel: PANEL } as const;
  const den = await planDen(page, scan, plan);
  await expect(page.getByText(`Possible interest, not answered yet: ${DESMOND}`)).toBeVisible();

  await signInAs("desmond-quarrie");
  await page.goto(`/dens/${den}/pack/${reference}`);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.goto(`/dens/${den}`);
  await page.getByRole("link", { name: "Say whether you have an interest" }).click();
  await page.getByRole("button", { name: "Declare my interest" }).click();
  await expect(page.locator(".govuk-error-summary")).toContainText("Enter the reason");
  await page.getByLabel("What is your interest?").fill("I work for the trust that leads it.");
  await page.getByRole("button", { name: "Declare my interest" }).click();
  await expect(page.getByText("Your interest is on record.")).toBeVisible();

  for (const address of [
    ...[`/concepts/${reference}`, `/concepts/${reference}/interest`],
    ...[`/dens/${den}/pack/${reference}`, `/dens/${den}/score/${reference}`, `/dens/${den}/results/${reference}`],
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByText(title)).toHaveCount(0);
  }
  await page.goto(`/dens/${den}`);
  await expect(page.getByText("You stepped out of this item.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(reference);

  await openScoring(page, signInAs, den);
  await expect(page.getByRole("row", { name: new RegExp(DESMOND) })).toContainText("Stepped out");
  await signInAs("orla-devonport");
  await page.goto(`/concepts/${reference}/interest`);
  await expect(page.getByText("I work for the trust that leads it.")).toBeVisible();
  for (const member of ["hyacinth-tembo-reed", "rafael-stonebridge"]) {
    await signInAs(member);
    await page.goto(`/dens/${den}`);
    await expect(page.getByRole("main")).toContainText(`${DESMOND} stepped out of this item.`);
  }
});
