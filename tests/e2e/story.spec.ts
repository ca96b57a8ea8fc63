import { longlist, readFeedbackAndDevelop, writeAndSubmit } from "./journeys/authoring";
import { holdMeeting, planMeeting } from "./journeys/board-meeting";
import { holdDen, planDen, proceedToBoard, proceedWithConditions } from "./journeys/den-day";
import { STORY_ROUTES } from "./support/routes";
import { Scanner } from "./support/scanner";
import { expect, test } from "./support/test";

test("@mobile a concept goes the whole way from draft to portfolio", async ({ page, signInAs }, { project }) => {
  test.setTimeout(300_000);
  const title = `Borrowing lockers, seen on ${project.name}`;
  const scan = new Scanner(page);
  await signInAs("amara-bell");
  const reference = await writeAndSubmit(page, scan, title);
  await signInAs("orla-devonport");
  await longlist(page, reference, title);

  const first = await planDen(page, scan, {
    kind: "Crocodiles’ Den",
    title: `Crocodiles’ Den for ${title}`,
    reference,
  });
  await holdDen(page, scan, signInAs, first, reference, proceedWithConditions);

  await signInAs("amara-bell");
  await readFeedbackAndDevelop(page, reference);

  await signInAs("orla-devonport");
  const second = await planDen(page, scan, { kind: "Dragons’ Den", title: `Dragons’ Den for ${title}`, reference });
  await page.goto(`/dens/${second}/pack/${reference}`);
  await expect(page.getByText(first).first()).toBeVisible();
  await holdDen(page, scan, signInAs, second, reference, proceedToBoard);

  const meeting = await planMeeting(page, scan, `Board for ${title}`, reference);
  await holdMeeting(page, scan, signInAs, meeting, reference);

  await page.context().clearCookies();
  await page.goto("/portfolio");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.goto("/decisions");
  await expect(page.getByRole("link", { name: new RegExp(title) }).first()).toBeVisible();
  expect([...scan.scanned].sort()).toEqual([...STORY_ROUTES].sort());
});
