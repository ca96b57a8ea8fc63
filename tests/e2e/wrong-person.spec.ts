import type { APIResponse, Page } from "@playwright/test";
import { longlist, writeAndSubmit } from "./journeys/authoring";
import { openScoring, planDen } from "./journeys/den-day";
import { Unscanned } from "./support/scanner";
import { expect, test } from "./support/test";

/** The two ways a browser asks for a page: as a document, and as what its script needs to move there. */
const WAYS: Record<string, string>[] = [{}, { RSC: "1" }];

/** What somebody could learn from an answer: without scripts, tags, the numbers of this one request and its address. */
async function readable(response: APIResponse): Promise<string[]> {
  const text = (await response.text())
    .replaceAll(/<script\b.*?<\/script>/gs, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/g, "…")
    .replaceAll(/"[\w-]{21}[vm]"/g, "…")
    .replaceAll(/\b(LV|DEN)-\d+/g, "…");
  // Rows of a stream come in any order.
  return text.split("\n").sort();
}

/** For this reader the address answers exactly as one that does not exist. */
async function expectNothingThere(page: Page, address: string, absent: string): Promise<void> {
  for (const headers of WAYS) {
    const there = await page.request.get(address, { headers });
    const nowhere = await page.request.get(absent, { headers });
    if (!headers.RSC) expect(nowhere.status(), absent).toBe(404);
    expect(there.status(), address).toBe(nowhere.status());
    expect(await readable(there), address).toEqual(await readable(nowhere));
  }
}

const OTHERS = ["tomasz-fernley", "priya-ashdown", "margit-oyelade-stern", "gareth-sandiford", "orla-devonport"];

test("a draft is not there for anybody but its authors", async ({ page, signInAs }) => {
  for (const slug of [...OTHERS, "femke-ashgrove"]) {
    await signInAs(slug);
    for (const rest of ["", "/edit", "/sections/how", "/files", "/history", "/screen"]) {
      await expectNothingThere(page, `/concepts/LV-0015${rest}`, `/concepts/LV-9876${rest}`);
    }
  }
  await signInAs("amara-bell");
  expect((await page.request.get("/concepts/LV-0015")).status()).toBe(200);
});

test("a concept is not there for a member who stepped out of it", async ({ page, signInAs }) => {
  await signInAs("callum-adeyemi-frost");
  for (const before of ["/dens/DEN-01/pack/", "/dens/DEN-01/results/", "/dens/DEN-01/score/", "/concepts/"]) {
    await expectNothingThere(page, `${before}LV-0003`, `${before}LV-9876`);
  }
  await signInAs("sunita-wrexley");
  expect((await page.request.get("/dens/DEN-01/results/LV-0003")).status()).toBe(200);
});

test("a planned den is not there before its papers are out", async ({ page, signInAs }) => {
  for (const slug of ["priya-ashdown", "margit-oyelade-stern", "rafael-stonebridge", "gareth-sandiford"]) {
    await signInAs(slug);
    for (const rest of ["", "/edit", "/chair", "/pack/LV-0004"]) {
      await expectNothingThere(page, `/dens/DEN-04${rest}`, `/dens/DEN-98${rest}`);
    }
  }
});

test("before the reveal nobody's answer holds another member's words", async ({ page, signInAs }) => {
  test.setTimeout(90_000);
  const title = "Reading hour, told under seal";
  const secret = "Marzipan 7319";
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
  for (const label of ["Comment (optional)", "Comment to the panel (optional)", "Private note (optional)"]) {
    await page.getByLabel(label).first().fill(secret);
  }
  await page.getByRole("button", { name: "Save and check your scores" }).click();
  await page.getByRole("button", { name: "Submit scores" }).click();
  await expect(page.getByText("Scores submitted")).toBeVisible();
  expect(await (await page.request.get(`/dens/${den}/score/${reference}/check`)).text()).toContain(secret);

  const addresses = [
    ...["", "/chair", `/chair?item=${reference}`, `/chair/reveal/${reference}`, `/pack/${reference}`, "/scheme"].map(
      (rest) => `/dens/${den}${rest}`,
    ),
    ...[`/dens/${den}/score/${reference}`, `/dens/${den}/score/${reference}/check`],
    ...[`/concepts/${reference}`, `/concepts/${reference}/history`, `/concepts/${reference}/versions`],
    ...["/work", "/dens", "/dashboard", "/admin/audit", "/admin/mail", "/mailbox"],
  ];
  const others = ["margit-oyelade-stern", "hyacinth-tembo-reed", "orla-devonport", "femke-ashgrove", "amara-bell"];
  for (const slug of [...others, "gareth-sandiford"]) {
    await signInAs(slug);
    for (const address of addresses) {
      for (const headers of WAYS) {
        const response = await page.request.get(address, { headers });
        expect(response.status(), address).toBeLessThan(500);
        expect(await response.text(), `${slug} at ${address}`).not.toContain(secret);
      }
    }
    await expectNothingThere(page, `/dens/${den}/results/${reference}`, `/dens/${den}/results/LV-9876`);
  }
});
