import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { ROUTES, routeOf, STORY_ROUTES, TIE_ROUTES } from "./support/routes";
import { expect, test } from "./support/test";

const VISITOR = [
  ...["/", "/how-it-works", "/cycles/children-and-families", "/problems", "/problems/inappropriate-referrals"],
  ...["/evidence", "/evidence/ehcp-growth-since-2010", "/portfolio", "/portfolio/transition-insurance", "/decisions"],
  ...["/accessibility", "/privacy", "/cookies", "/contact", "/mailbox", "/fault"],
  ...["/sign-in", "/sign-in/register", "/sign-in/confirm", "/sign-in/signed-out"],
];
const ROLES: Record<string, string[]> = {
  "amara-bell": [
    ...["/work", "/concepts", "/concepts/new", "/concepts/LV-0015", "/concepts/LV-0015/edit"],
    ...["/concepts/LV-0015/authors", "/concepts/LV-0015/sections/case-scalable", "/concepts/LV-0015/check"],
    ...["/concepts/LV-0015/files", "/concepts/LV-0015/withdraw", "/concepts/LV-0007", "/concepts/LV-0007/history"],
    ...["/concepts/LV-0007/versions", "/concepts/LV-0007/versions/1", "/concepts/LV-0007/support"],
    "/sign-in/sign-out",
  ],
  "yusuf-merriden": ["/work", "/concepts/LV-0003", "/concepts/LV-0003/conditions", "/concepts/LV-0012/support"],
  "priya-ashdown": ["/work", "/concepts/LV-0004", "/concepts/LV-0009/support", "/concepts/LV-0001"],
  "desmond-quarrie": ["/work", "/dens", "/dens/DEN-03", "/concepts/LV-0007/interest", "/dens/DEN-03/pack/LV-0008"],
  "margit-oyelade-stern": [
    ...["/work", "/dens", "/dens/DEN-01", "/dens/DEN-01/results/LV-0002", "/dens/DEN-01/scheme", "/dens/DEN-03/chair"],
    ...["/dens/DEN-03/pack/LV-0007", "/board"],
  ],
  "gareth-sandiford": ["/work", "/board", "/portfolio"],
  "adebayo-winterley": ["/work", "/board"],
  "orla-devonport": [
    ...[
      "/work",
      "/dashboard",
      "/concepts",
      "/concepts/LV-0012",
      "/concepts/LV-0012/screen",
      "/concepts/LV-0012/interest",
    ],
    ...["/concepts/LV-0009/park", "/concepts/LV-0013", "/concepts/LV-0003/conditions", "/dens", "/dens/DEN-04"],
    ...["/dens/DEN-04/edit", "/dens/DEN-04/remove/LV-0004", "/board", "/admin/mail"],
    "/portfolio/heard-back-families-say-what-helped-by-text-for-a-year-1/move",
  ],
  "femke-ashgrove": ["/work", "/admin/people", "/admin/people/new", "/admin/audit", "/admin/mail"],
};

/** Pages whose address holds an id: the first link of that shape on a list. */
const FOLLOWED: [who: string | null, list: string, link: RegExp, then: string][] = [
  [null, "/decisions", /^\/decisions\/./, ""],
  [null, "/mailbox", /^\/mailbox\/./, ""],
  ["femke-ashgrove", "/admin/people", /^\/admin\/people\/(?!new)./, ""],
  ["yusuf-merriden", "/concepts/LV-0012/support", /support\/withdraw/, ""],
  ["gareth-sandiford", "/board", /^\/board\/\d/, ""],
];

async function scan(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  expect(new URL(page.url()).pathname, "where the page leads").toBe(new URL(path, page.url()).pathname);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAccessible(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page);
  }
}

test("no page escapes the scan", () => {
  const listed = [...VISITOR, ...Object.values(ROLES).flat()].map((path) => routeOf(path));
  const followed = ["/decisions/[id]", "/mailbox/[id]", "/admin/people/[id]", "/concepts/[ref]/support/withdraw"];
  const onTheWay = ["/admin", "/sign-in/check"];
  const board = ["/board/[slug]", "/board/[slug]/items/[id]", "/board/[slug]/items/[id]/reverse"];
  const seen = new Set([...listed, ...followed, ...onTheWay, ...board, ...STORY_ROUTES, ...TIE_ROUTES]);
  expect(ROUTES.filter((route) => !seen.has(route))).toEqual([]);
});

test("a visitor's pages can be read by everybody", async ({ page }) => {
  test.setTimeout(180_000);
  for (const path of VISITOR) await scan(page, path);
});

for (const [slug, paths] of Object.entries(ROLES)) {
  test(`the pages of ${slug} can be read by everybody`, async ({ page, signInAs }) => {
    test.setTimeout(180_000);
    await signInAs(slug);
    for (const path of paths) await scan(page, path);
  });
}

test("no address of anybody's fails for anybody else: it is there, elsewhere, or not found", async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const all = [...new Set([...VISITOR, ...Object.values(ROLES).flat()])].filter((path) => path !== "/fault");
  for (const slug of Object.keys(ROLES)) {
    await signInAs(slug);
    for (const path of all) {
      const status = (await page.request.get(path)).status();
      expect([200, 404], `${path} for ${slug}: ${status}`).toContain(status);
    }
  }
});

for (const [who, list, link, then] of FOLLOWED) {
  test(`the pages behind ${list} can be read by everybody (${link.source})`, async ({ page, signInAs }) => {
    if (who) await signInAs(who);
    await page.goto(list);
    const addresses = await page.locator("main a").evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    const address = addresses.find((one) => link.test(one));
    await scan(page, `${address}${then}`);
  });
}

test("the pages of a past board meeting can be read by everybody", async ({ page, signInAs }) => {
  await signInAs("bernadette-okello-vane");
  await page.goto("/board");
  const meetings = page.locator('main a[href^="/board/2"]');
  await scan(page, (await meetings.last().getAttribute("href")) ?? "");
  const paper = await page
    .getByRole("link", { name: /Heard Back/ })
    .first()
    .getAttribute("href");
  await scan(page, paper ?? "");
  await scan(page, `${paper}/reverse`);
});

test("asking for a link and opening it can be done by everybody", async ({ page }) => {
  await page.goto("/sign-in?next=/work");
  await page.getByLabel("Email address").fill("ifeoma.brackwater@quillmere.example");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.waitForURL(/\/sign-in\/check/);
  await expectAccessible(page);
  await page.goto("/mailbox");
  const letter = page.getByRole("listitem").filter({ hasText: "ifeoma.brackwater@quillmere.example" });
  await letter
    .getByRole("link", { name: /sign in/i })
    .first()
    .click();
  await page.locator('main a[href*="/sign-in/confirm"]').click();
  await expectAccessible(page);
  await page.getByRole("main").getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your work");
});
