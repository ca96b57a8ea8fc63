import type { Page } from "@playwright/test";
import { NEXT_YEAR } from "../support/next-year";
import type { Scanner } from "../support/scanner";
import { expect } from "../support/test";

type SignIn = (slug: string) => Promise<void>;
type DenPlan = {
  kind: "Crocodiles’ Den" | "Dragons’ Den";
  title: string;
  reference: string;
  /** The names of its members, where they are not the usual three. Margit Oyelade-Stern chairs. */
  panel?: readonly string[];
};

const CHAIR = "margit-oyelade-stern";
const PANEL = [
  { slug: CHAIR, name: "Margit Oyelade-Stern" },
  { slug: "hyacinth-tembo-reed", name: "Hyacinth Tembo-Reed" },
  { slug: "rafael-stonebridge", name: "Rafael Stonebridge" },
];
const CRITERIA = ["Strategic challenge", "Pan-London", "Replicable", "Scalable", "Commercial"];
const DAYS = { "Crocodiles’ Den": "14", "Dragons’ Den": "17" };

/** Fills the three boxes of a date. */
async function fillDate(page: Page, date: Record<"Day" | "Month" | "Year", string>): Promise<void> {
  for (const [label, value] of Object.entries(date)) await page.getByLabel(label, { exact: true }).first().fill(value);
}

/** Plans a den as staff, with its panel, chair and one concept, and sends the papers. Returns its reference. */
export async function planDen(page: Page, scan: Scanner, plan: DenPlan): Promise<string> {
  const { kind, title, reference, panel = PANEL.map(({ name }) => name) } = plan;
  await page.goto("/dens/new");
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("Title").fill(title);
  await fillDate(page, { Day: DAYS[kind], Month: "5", Year: NEXT_YEAR });
  await page.getByLabel("Start, London time").fill("10am");
  await page.getByLabel("Place or link").fill("Committee room 3");
  for (const name of panel) await page.getByLabel(name, { exact: true }).check();
  await page.getByLabel("Chair", { exact: true }).selectOption({ label: "Margit Oyelade-Stern" });
  await page.getByLabel("Quorum").fill("3");
  await scan.look();
  await page.getByRole("button", { name: "Plan this den" }).click();
  await page.waitForURL(/\/dens\/DEN-\d+/);
  const den = /DEN-\d+/.exec(page.url())?.[0] ?? "";
  await page.goto(`/dens/${den}/edit`);
  await page.getByLabel("Concept", { exact: true }).selectOption(reference);
  await page.getByRole("button", { name: "Add to the agenda" }).click();
  await scan.look();
  await page.getByRole("button", { name: "Send the papers" }).click();
  await page.waitForURL(/\/papers$/);
  await scan.look();
  await page.getByRole("button", { name: "Send the papers" }).click();
  await page.waitForURL((url) => url.pathname === `/dens/${den}`);
  return den;
}

/** Starts a den as its chair and opens the scoring of its one concept. */
export async function openScoring(page: Page, signIn: SignIn, den: string): Promise<void> {
  await signIn(CHAIR);
  await page.goto(`/dens/${den}/chair`);
  await page.getByRole("button", { name: "Start the den" }).click();
  await page.getByRole("button", { name: "Call the authors to pitch" }).click();
  await page.getByRole("button", { name: "Open the scoring" }).click();
  await expect(page.getByRole("button", { name: "Reveal the scores" })).toBeVisible();
}

/** Holds a den: every member scores under seal, the chair reveals and decides, and the den is closed. */
export async function holdDen(
  page: Page,
  scan: Scanner,
  signIn: SignIn,
  den: string,
  reference: string,
  decide: (page: Page) => Promise<void>,
) {
  await openScoring(page, signIn, den);
  await scan.look();
  for (const [index, { slug }] of PANEL.entries()) {
    await signIn(slug);
    await score(page, scan, den, reference, index);
  }
  await signIn(CHAIR);
  await page.goto(`/dens/${den}/chair?item=${reference}`);
  await page.getByRole("button", { name: "Reveal the scores" }).click();
  await page.waitForURL(/\/reveal\//);
  await scan.look();
  await page.getByRole("button", { name: "Reveal the scores" }).click();
  await page.waitForURL((url) => !url.pathname.includes("/reveal/"));
  await page.goto(`/dens/${den}/chair?item=${reference}`);
  await expect(page.getByText(`Seal of ${PANEL[1]?.name}`).first()).toBeVisible();
  await decide(page);
  await page.goto(`/dens/${den}/close`);
  await scan.look();
  await page.getByRole("button", { name: "Close the den" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/close"));
  await signIn("orla-devonport");
  await page.goto(`/dens/${den}/publish`);
  await scan.look();
  await page.getByRole("button", { name: "Publish the record" }).click();
  await page.waitForURL((url) => url.pathname === `/dens/${den}`);
}

async function score(page: Page, scan: Scanner, den: string, reference: string, index: number): Promise<void> {
  await page.goto("/work");
  await page
    .getByRole("link", { name: /Score it now/ })
    .and(page.locator(`[href="/dens/${den}/score/${reference}"]`))
    .click();
  for (const [place, criterion] of CRITERIA.entries()) {
    const group = page.getByRole("region", { name: criterion, exact: true });
    await group
      .getByRole("radio")
      .nth(2 + ((index + place) % 3))
      .check();
    await group.getByLabel("Comment (optional)").fill(`Seal of ${PANEL[index]?.name}`);
  }
  for (const other of PANEL.filter((_, place) => place !== index)) {
    await expect(page.getByText(`Seal of ${other.name}`)).toHaveCount(0);
  }
  await scan.look();
  await page.getByRole("button", { name: "Save and check your scores" }).click();
  await page.waitForURL(/\/check$/);
  await scan.look();
  await page.getByRole("button", { name: "Submit scores" }).click();
  await expect(page.getByText("Scores submitted")).toBeVisible();
}

/** The chair lets the concept go on, on one condition. */
export async function proceedWithConditions(page: Page): Promise<void> {
  await page.getByLabel(/^Proceed to be developed, with conditions/).check();
  await page.getByLabel("What must be met").first().fill("Agree the borrowing rules with two boroughs.");
  await fillDate(page, { Day: "1", Month: "6", Year: NEXT_YEAR });
  await page.getByLabel("Reasons").fill("A clear need, and a plain answer to it.");
  await page.getByLabel("Feedback for the authors").fill("The panel liked how little a family has to do.");
  await page.getByRole("button", { name: "Record the decision" }).click();
  await expect(page.getByText("Proceeds with conditions").first()).toBeVisible();
}

/** The chair sends the concept on to the board. */
export async function proceedToBoard(page: Page): Promise<void> {
  await page.getByLabel("Proceed to the board", { exact: true }).check();
  await page.getByLabel("Reasons").fill("The rules are agreed and two boroughs are ready.");
  await page.getByLabel("Feedback for the authors").fill("Bring the first month’s figures to the board.");
  await page.getByRole("button", { name: "Record the decision" }).click();
  await expect(page.getByText("Proceeds").first()).toBeVisible();
}
