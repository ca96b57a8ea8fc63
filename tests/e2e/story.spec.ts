import { longlist, readFeedbackAndDevelop, writeAndSubmit } from "./journeys/authoring";
import { holdMeeting, planMeeting } from "./journeys/board-meeting";
import { holdDen, planDen, proceedToBoard, proceedWithConditions } from "./journeys/den-day";
import { expect, test } from "./support/test";

test("@mobile a concept goes the whole way from draft to portfolio", async ({ page, signInAs }, { project }) => {
  test.setTimeout(300_000);
  const title = `Borrowing lockers, seen on ${project.name}`;
  await signInAs("amara-bell");
  const reference = await writeAndSubmit(page, title);
  await signInAs("orla-devonport");
  await longlist(page, reference, title);

  const first = await planDen(page, { kind: "Crocodiles’ Den", title: `Crocodiles’ Den for ${title}`, reference });
  await holdDen(page, signInAs, first, reference, proceedWithConditions);

  await signInAs("amara-bell");
  await readFeedbackAndDevelop(page, reference);

  await signInAs("orla-devonport");
  const second = await planDen(page, { kind: "Dragons’ Den", title: `Dragons’ Den for ${title}`, reference });
  await page.goto(`/dens/${second}/pack/${reference}`);
  await expect(page.getByText(first).first()).toBeVisible();
  await holdDen(page, signInAs, second, reference, proceedToBoard);

  const meeting = await planMeeting(page, `Board for ${title}`, reference);
  await holdMeeting(page, signInAs, meeting, reference);

  await page.context().clearCookies();
  await page.goto("/portfolio");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.goto("/decisions");
  await expect(page.getByRole("link", { name: new RegExp(title) }).first()).toBeVisible();
});
